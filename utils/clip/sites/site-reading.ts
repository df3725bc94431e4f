/** What a site's own structure tells better than the general way; `null` and empty where it tells nothing. */
export interface SiteReading {
  /** The box that holds the article, all of it and nothing else. */
  root: Element | null;
  title: string | null;
  authors: string[];
  /** The article's own address. */
  article: string | null;
  /** Links that are the article's own by where they stand: its code, its paper. */
  links: string[];
}

/** One site's rule: `null` on a page of another site, or of a kind it does not know. */
export type SiteRule = (page: Document, url: URL) => SiteReading | null;
