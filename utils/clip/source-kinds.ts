import { linkAddress } from './address';
import type { SourceKind } from './clip';

/** What an address points at, the first rule that fits. */
const KINDS: readonly [kind: SourceKind, address: RegExp][] = [
  [
    'paper',
    /^https?:\/\/(?:arxiv\.org\/(?:abs|pdf|html)\/|doi\.org\/10\.|openreview\.net\/(?:forum|pdf)\?|aclanthology\.org\/[\w.-]+|(?:bio|med)rxiv\.org\/content\/|proceedings\.(?:mlr\.press|neurips\.cc)\/|papers\.nips\.cc\/paper|journals\.aps\.org\/\w+\/abstract\/|nature\.com\/articles\/[sn]?\d|huggingface\.co\/papers\/|science\.org\/doi\/)/i,
  ],
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

/** The address under which a thing itself is known: arXiv's abstract page, a repository's front page, no fragment. */
export function sourceAddress(href: string): string {
  const url = new URL(linkAddress(href, href) ?? href);
  url.hash = '';
  const paper = /^\/(?:abs|pdf|html)\/(.+?)(?:v\d+)?(?:\.pdf)?$/.exec(url.pathname)?.[1];
  if (/(^|\.)arxiv\.org$/.test(url.host) && paper) return `https://arxiv.org/abs/${paper}`;
  // Hugging Face numbers papers as arXiv does.
  const paged = /^\/papers\/(\d{4}\.\d{4,5})/.exec(url.pathname)?.[1];
  if (url.host === 'huggingface.co' && paged) return `https://arxiv.org/abs/${paged}`;
  const forum = url.searchParams.get('id');
  if (url.host === 'openreview.net' && forum && /^\/(?:forum|pdf)$/.test(url.pathname))
    return `https://openreview.net/forum?id=${forum}`;
  if (/^(?:(?:dx|www)\.)?doi\.org$/.test(url.host)) return `https://doi.org${url.pathname}`;
  const repository = /^(\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:tree|blob|wiki|releases)\/.*)?\/?$/.exec(
    url.pathname,
  )?.[1];
  if (url.host === 'github.com' && repository) return `https://github.com${repository}`;
  return url.href;
}
