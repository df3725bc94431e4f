import { linkUrl } from '../address';
import type { SourceKind } from '../clip';

type Kind = [kind: SourceKind, hosts: readonly string[], rest: RegExp];

/**
 * What lies at an address: by its host, without `www.` (`*.` is any one name below it, `*` any host), and by what follows it, all
 * in lower case. The first that fits, of those that name the host itself before the others.
 */
const KINDS: readonly Kind[] = [
  // The prefixes of Zenodo, figshare, Dryad and OSF.
  ['dataset', ['doi.org'], /^\/10\.(?:5281\/zenodo|6084\/m9\.figshare|5061\/dryad|17605\/osf)/],
  ['paper', ['doi.org'], /^\/10\./],
  ['paper', ['arxiv.org'], /^\/(?:abs|pdf|html)\//],
  ['paper', ['openreview.net'], /^\/(?:forum|pdf)\?/],
  ['paper', ['aclanthology.org'], /^\/[\w.-]+/],
  ['paper', ['biorxiv.org', 'medrxiv.org', 'pnas.org'], /^\/content\//],
  ['paper', ['proceedings.mlr.press', 'proceedings.neurips.cc'], /^\//],
  ['paper', ['papers.nips.cc', 'papers.neurips.cc'], /^\/paper/],
  ['paper', ['openaccess.thecvf.com'], /^\/content/],
  ['paper', ['jmlr.org', 'huggingface.co', 'cdn.openai.com'], /^\/papers\//],
  ['paper', ['nature.com'], /^\/articles\/[sn]?\d/],
  ['paper', ['cell.com'], /^\/[\w-]+\/fulltext\//],
  ['paper', ['sciencedirect.com'], /^\/science\/article\//],
  ['paper', ['ieeexplore.ieee.org'], /^\/document\//],
  ['paper', ['usenix.org'], /^\/conference\//],
  // Publishers put the DOI into the address: journals.aps.org/prl/abstract/10.…, science.org/doi/10.…
  ['paper', ['*'], /^\/(?:[\w-]+\/){1,3}10\.\d{4,9}\/\S/],
  ['dataset', ['huggingface.co'], /^\/datasets\/[\w.-]+/],
  ['dataset', ['kaggle.com'], /^\/(?:datasets|c|competitions)\/[\w.-]+/],
  ['dataset', ['zenodo.org'], /^\/records?\/\d/],
  ['dataset', ['figshare.com'], /^\/articles\//],
  ['demo', ['huggingface.co'], /^\/spaces\/[\w.-]+/],
  ['demo', ['colab.research.google.com', '*.hf.space', '*.streamlit.app', '*.gradio.app'], /^\//],
  ['demo', ['mybinder.org'], /^\/v2\//],
  [
    'code',
    ['github.com'],
    // Other pages of GitHub itself look like repositories.
    /^\/(?!(?:features|topics|orgs|sponsors|marketplace|settings|about|users|collections|login|apps)\/)[\w.-]+\/[\w.-]+\/?$/,
  ],
  ['code', ['gitlab.com', 'bitbucket.org', 'codeberg.org'], /^\/[\w.-]+\/[\w.-]+\/?$/],
  [
    'model',
    ['huggingface.co'],
    /^\/(?!(?:blog|docs|learn|tasks|models|collections|join|login|posts)\/)[\w.-]+\/[\w.-]+\/?$/,
  ],
  ['project', ['*.github.io'], /^\/[\w-]+\/?$/],
];
/** What may lie on each host: of most that a page links to nothing does. */
const ON_HOST = new Map<string, Kind[]>();
for (const kind of KINDS) for (const host of kind[1]) ON_HOST.set(host, [...(ON_HOST.get(host) ?? []), kind]);

/** What `address` (of {@link sourceAddress}) points at; `null` for an ordinary page. */
export function kindOf(address: string): SourceKind | null {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*)$/.exec(address.toLowerCase()) ?? [];
  for (const name of [host, host.replace(/^[^.]+/, '*'), '*']) {
    const kind = ON_HOST.get(name)?.find(([, , pattern]) => pattern.test(rest));
    if (kind) return kind[0];
  }
  return null;
}

/**
 * What an address names, whichever of its addresses it is: a paper has one at its publisher's and one at doi.org. Equal
 * for two addresses of one thing.
 */
export function identityOf(address: string): string {
  const url = new URL(address);
  const host = url.host.replace(/^www\./, '');
  // Nature's own numbers are the DOIs of its prefix (https://www.nature.com/nature-portfolio).
  const nature = /^\/articles\/([\w.-]+)$/.exec(url.pathname)?.[1];
  if (host === 'nature.com' && nature) return `doi:10.1038/${nature.toLowerCase()}`;
  const doi = /\/(10\.\d{4,9}\/[^?#]+?)(?:v\d+)?(?:\.(?:full|abstract|pdf|full-text|short)+)?\/?$/.exec(
    url.pathname,
  )?.[1];
  if (doi) return `doi:${doi.toLowerCase()}`;
  return `${host}${url.pathname.replace(/\/(index\.\w+)?$/, '')}${url.search}`;
}

/** The address under which a thing itself is known: arXiv's abstract page, a repository's front page, no fragment. */
export function sourceAddress(href: string): string {
  const url = linkUrl(href, href) ?? new URL(href);
  url.hash = '';
  const { host, pathname } = url;
  if (/(^|\.)arxiv\.org$|^ar5iv\.org$|^(?:www\.)?alphaxiv\.org$/.test(host)) {
    const paper = /^\/(?:abs|pdf|html)\/(.+?)(?:v\d+)?(?:\.pdf)?$/.exec(pathname)?.[1];
    if (paper) return `https://arxiv.org/abs/${paper}`;
  }
  if (host === 'hf.co' || host === 'huggingface.co') {
    // Hugging Face numbers papers as arXiv does.
    const paper = /^\/papers\/(\d{4}\.\d{4,5})/.exec(pathname)?.[1];
    if (paper) return `https://arxiv.org/abs/${paper}`;
    url.host = 'huggingface.co';
  }
  if (host === 'openreview.net' && /^\/(?:forum|pdf)$/.test(pathname)) {
    const forum = url.searchParams.get('id');
    if (forum) return `https://openreview.net/forum?id=${forum}`;
  }
  if (/^(?:(?:dx|www)\.)?doi\.org$/.test(host)) {
    // arXiv's own DOIs (https://info.arxiv.org/help/doi.html).
    const numbered = /^\/10\.48550\/arxiv\.(.+?)(?:v\d+)?$/i.exec(pathname)?.[1];
    return numbered ? `https://arxiv.org/abs/${numbered}` : `https://doi.org${pathname}`;
  }
  if (host === 'link.aps.org') {
    const doi = /^\/(?:doi|abstract)\/(10\..+)$/.exec(pathname)?.[1];
    if (doi) return `https://doi.org/${doi}`;
  }
  if (host === 'github.com') {
    const repository = /^(\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:tree|blob|wiki|releases)\/.*)?\/?$/.exec(
      pathname,
    )?.[1];
    if (repository) return `https://github.com${repository}`;
  }
  return url.href;
}
