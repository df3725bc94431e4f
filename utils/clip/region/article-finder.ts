// The class by itself: what the package has beside it would be injected with it.
import Readability from '@mozilla/readability/Readability.js';

/** What is used of Readability's own parts (0.6.0). */
interface Parts {
  _doc: Document;
  _metadata: { title: string };
  _articleTitle: string;
  REGEXPS: { shareElements: RegExp };
  _prepDocument(): void;
  _getArticleMetadata(jsonLd: object): { title: string };
  _grabArticle(): Element | null;
  _markDataTables(content: Element): void;
  _cleanConditionally(content: Element, tag: string): void;
  _cleanMatchedNodes(content: Element, filter: (node: Element, name: string) => boolean): void;
  _cleanHeaders(content: Element): void;
  _removeNodes(nodes: ArrayLike<Element>, filter?: (node: Element) => boolean): void;
  _getInnerText(element: Element, normalised?: boolean): string;
}

const ReadabilityParts = Readability as unknown as new (page: Document) => Parts;

/** A box that says “share” and has fewer letters is no text (Readability's own figure). */
const SHARE_LETTERS = 500;

/**
 * Readability as far as it tells which text is the article's: what it does for showing the article (addresses, styles,
 * images, empty paragraphs) is left out, and its questions are asked in another order, the cheap ones first. It keeps
 * and drops the same text as `parse()`; the page has to be a snapshot, free of frames and programs.
 */
export class ArticleFinder extends ReadabilityParts {
  /** The texts asked for while nothing changes. */
  private texts: Map<Element, string> | null = null;

  /** The box that holds the article, of the page's own text nodes. The page is taken apart. `null`: there is none. */
  find(): Element | null {
    for (const image of this._doc.querySelectorAll('img:not([src], [srcset])')) image.remove();
    this._prepDocument();
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    return this._grabArticle();
  }

  _prepArticle(content: Element): void {
    this._markDataTables(content);
    this._cleanConditionally(content, 'form');
    this._cleanConditionally(content, 'fieldset');
    for (const element of content.querySelectorAll('footer, link, aside')) element.remove();
    for (const child of content.children)
      this._cleanMatchedNodes(
        child,
        (node, name) =>
          this.REGEXPS.shareElements.test(name) && (node.textContent ?? '').length < SHARE_LETTERS,
      );
    for (const element of content.querySelectorAll('input, textarea, select, button')) element.remove();
    this._cleanHeaders(content);
    this._cleanConditionally(content, 'table');
    this._cleanConditionally(content, 'ul');
    this._cleanConditionally(content, 'div');
  }

  /** Each filter looks at one element, several times at its text, and changes nothing. */
  override _removeNodes(nodes: ArrayLike<Element>, filter?: (node: Element) => boolean): void {
    const judged = (node: Element) => {
      this.texts = new Map();
      const isToGo = filter?.call(this, node) ?? true;
      this.texts = null;
      return isToGo;
    };
    super._removeNodes(nodes, judged);
  }

  override _getInnerText(element: Element, normalised = true): string {
    if (!this.texts || !normalised) return super._getInnerText(element, normalised);
    const text = this.texts.get(element) ?? super._getInnerText(element);
    this.texts.set(element, text);
    return text;
  }

  _isProbablyVisible(element: HTMLElement): boolean {
    if (element.hasAttribute('style')) {
      const { display, visibility } = element.style;
      if (display === 'none' || visibility === 'hidden') return false;
    }
    if (element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || element.classList.contains('fallback-image');
  }
}
