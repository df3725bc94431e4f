import { linkAddress } from '../address';
import type { SourceKind } from '../clip';

/** What an address points at, the first rule that fits. */
const KINDS: readonly [kind: SourceKind, address: RegExp][] = [
  // The prefixes of Zenodo, figshare, Dryad and OSF.
  ['dataset', /^https?:\/\/doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare|5061\/dryad|17605\/osf)/i],
  [
    'paper',
    /^https?:\/\/(?:arxiv\.org\/(?:abs|pdf|html)\/|doi\.org\/10\.|openreview\.net\/(?:forum|pdf)\?|aclanthology\.org\/[\w.-]+|(?:bio|med)rxiv\.org\/content\/|proceedings\.(?:mlr\.press|neurips\.cc)\/|papers\.n(?:eur)?ips\.cc\/paper|openaccess\.thecvf\.com\/content|jmlr\.org\/papers\/|nature\.com\/articles\/[sn]?\d|huggingface\.co\/papers\/|pnas\.org\/content\/|cell\.com\/[\w-]+\/fulltext\/|sciencedirect\.com\/science\/article\/|ieeexplore\.ieee\.org\/document\/|usenix\.org\/conference\/|cdn\.openai\.com\/papers\/)/i,
  ],
  // Publishers put the DOI into the address: journals.aps.org/prl/abstract/10.…, science.org/doi/10.…
  ['paper', /^https?:\/\/[^/]+\/(?:[\w-]+\/){1,3}10\.\d{4,9}\/\S/],
  [
    'dataset',
    /^https?:\/\/(?:huggingface\.co\/datasets\/[\w.-]+|kaggle\.com\/(?:datasets|c|competitions)\/[\w.-]+|zenodo\.org\/records?\/\d|figshare\.com\/articles\/)/i,
  ],
  [
    'demo',
    /^https?:\/\/(?:huggingface\.co\/spaces\/[\w.-]+|colab\.research\.google\.com\/|[\w-]+\.hf\.space|[\w-]+\.(?:streamlit|gradio)\.app|mybinder\.org\/v2\/)/i,
  ],
  ['code', /^https?:\/\/(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[\w.-]+\/[\w.-]+\/?$/i],
  [
    'model',
    /^https?:\/\/huggingface\.co\/(?!(?:blog|docs|learn|tasks|models|collections|join|login|posts)\/)[\w.-]+\/[\w.-]+\/?$/i,
  ],
  ['project', /^https?:\/\/[\w-]+\.github\.io\/[\w-]+\/?$/i],
];

/** Pages of GitHub itself that look like repositories. */
const NO_REPOSITORY =
  /^https:\/\/github\.com\/(?:features|topics|orgs|sponsors|marketplace|settings|about|users|collections|login|apps)\//i;

/** What `address` (of {@link sourceAddress}) points at; `null` for an ordinary page. */
export function kindOf(address: string): SourceKind | null {
  if (NO_REPOSITORY.test(address)) return null;
  const bare = address.replace(/^(https?:\/\/)www\./, '$1');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
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
  const url = new URL(linkAddress(href, href) ?? href);
  url.hash = '';
  const paper = /^\/(?:abs|pdf|html)\/(.+?)(?:v\d+)?(?:\.pdf)?$/.exec(url.pathname)?.[1];
  if (/(^|\.)arxiv\.org$|^ar5iv\.org$|^(?:www\.)?alphaxiv\.org$/.test(url.host) && paper)
    return `https://arxiv.org/abs/${paper}`;
  if (url.host === 'hf.co') url.host = 'huggingface.co';
  // Hugging Face numbers papers as arXiv does.
  const paged = /^\/papers\/(\d{4}\.\d{4,5})/.exec(url.pathname)?.[1];
  if (url.host === 'huggingface.co' && paged) return `https://arxiv.org/abs/${paged}`;
  const forum = url.searchParams.get('id');
  if (url.host === 'openreview.net' && forum && /^\/(?:forum|pdf)$/.test(url.pathname))
    return `https://openreview.net/forum?id=${forum}`;
  if (/^(?:(?:dx|www)\.)?doi\.org$/.test(url.host)) {
    // arXiv's own DOIs (https://info.arxiv.org/help/doi.html).
    const numbered = /^\/10\.48550\/arxiv\.(.+?)(?:v\d+)?$/i.exec(url.pathname)?.[1];
    return numbered ? `https://arxiv.org/abs/${numbered}` : `https://doi.org${url.pathname}`;
  }
  const linked = /^\/(?:doi|abstract)\/(10\..+)$/.exec(url.pathname)?.[1];
  if (url.host === 'link.aps.org' && linked) return `https://doi.org/${linked}`;
  const repository = /^(\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:tree|blob|wiki|releases)\/.*)?\/?$/.exec(
    url.pathname,
  )?.[1];
  if (url.host === 'github.com' && repository) return `https://github.com${repository}`;
  return url.href;
}
