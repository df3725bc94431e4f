/**
 * Where a PDF lies tells which page it belongs to. Of each site that papers are read on: the PDF's address and the
 * address of its abstract, as the sites themselves link the two. `$<name>` is what the pattern found.
 */
const PAGES: readonly [pdf: RegExp, page: string][] = [
  [
    /^https?:\/\/(?:[\w-]+\.)*arxiv\.org\/pdf\/(?<id>(?:[\w-]+(?:\.\w+)?\/)?[\d.]+\d)(?:v\d+)?(?:\.pdf)?$/,
    'https://arxiv.org/abs/$<id>',
  ],
  [/^https?:\/\/openreview\.net\/pdf\?(?:.*&)?id=(?<id>[\w-]+)/, 'https://openreview.net/forum?id=$<id>'],
  [
    /^https?:\/\/(?:www\.)?aclanthology\.org\/(?<id>[\w.-]+?)(?:v\d+)?\.pdf$/,
    'https://aclanthology.org/$<id>/',
  ],
  [
    /^https?:\/\/www\.(?<host>(?:bio|med)rxiv\.org)\/content\/(?<id>[\w./]+?)(?:\.full)?\.pdf$/,
    'https://www.$<host>/content/$<id>',
  ],
  [
    /^https?:\/\/proceedings\.mlr\.press\/(?<id>v\d+\/[\w-]+)\/[\w-]+\.pdf$/,
    'https://proceedings.mlr.press/$<id>.html',
  ],
  [
    /^https?:\/\/(?<host>papers\.nips\.cc|proceedings\.neurips\.cc)\/(?<id>paper(?:_files\/paper)?\/\d+)\/file\/(?<hash>\w+)-Paper(?<track>-[\w-]+)?\.pdf$/,
    'https://$<host>/$<id>/hash/$<hash>-Abstract$<track>.html',
  ],
  [
    /^https?:\/\/openaccess\.thecvf\.com\/(?<at>.+)\/papers\/(?<name>[^/]+)\.pdf$/,
    'https://openaccess.thecvf.com/$<at>/html/$<name>.html',
  ],
  [
    /^https?:\/\/www\.nature\.com\/articles\/(?<id>[\w.-]+?)(?:_reference)?\.pdf$/,
    'https://www.nature.com/articles/$<id>',
  ],
  [
    /^https?:\/\/link\.springer\.com\/content\/pdf\/(?<doi>10\.\d{4,9}(?:\/|%2F).+?)(?:\.pdf)?$/i,
    'https://link.springer.com/article/$<doi>',
  ],
  [
    /^https?:\/\/journals\.aps\.org\/(?<journal>\w+)\/pdf\/(?<doi>10\..+)$/,
    'https://journals.aps.org/$<journal>/abstract/$<doi>',
  ],
  [
    /^https?:\/\/(?<host>[\w.-]+)\/doi\/(?:pdf|epdf|pdfdirect|pdfplus)\/(?<doi>10\.\d{4,9}\/.+?)(?:\.pdf)?$/,
    'https://$<host>/doi/$<doi>',
  ],
];

/** A DOI as it stands in an address (Crossref, "DOIs and matching regular expressions"). */
const DOI = /10\.\d{4,9}(?:\/|%2F)[\w.;()/:-]+/i;

/**
 * The page that a PDF belongs to: its abstract where the address leads to one, else the DOI that the address names.
 *
 * @param url the address that the PDF is open at
 * @returns `null` where the address tells of no page
 */
export function pageOfPdf(url: string): string | null {
  const { origin, pathname, search } = new URL(url);
  const address = `${origin}${pathname}${search}`;
  const found = address.replace(/\?(?!(?:.*&)?id=).*$/, '');
  for (const [pdf, page] of PAGES) if (pdf.test(found)) return found.replace(pdf, page).replace(/%2F/i, '/');
  const doi = DOI.exec(pathname)?.[0]
    .replace(/%2F/gi, '/')
    .replace(/\.pdf$/i, '');
  return doi ? `https://doi.org/${doi}` : null;
}

/** Whether an address is that of a PDF by its own words: for browsers that let no script look (Firefox, bug 1454760). */
export function isPdfAddress(url: string): boolean {
  const { pathname } = new URL(url);
  return (
    /\.pdf$/i.test(pathname) || /\/e?pdf\//.test(pathname) || /^https:\/\/openreview\.net\/pdf\?/.test(url)
  );
}
