import { describe, expect, it } from 'vitest';
import { isApartName } from './apart-names';

describe('the name of a box', () => {
  it.each([
    'share',
    'social-share-bar',
    'relatedPosts',
    'jp_related_posts',
    'c-article__newsletter',
    'author-bio',
    'table-of-contents',
    'ad',
    'kg-cta-card',
    'next-post',
    'wp-block-latest-posts__list',
    'wp-block-query',
    'wp-block-tag-cloud',
    'ltx_tag_item',
  ])('that is “%s” lies apart', (name) => expect(isApartName(name)).toBe(true));
  it.each([
    'related-work',
    'has-sidebar',
    'article-body',
    'header',
    'shared-memory',
    'adam',
    'elementor-widget-social',
    'biology',
  ])('that is “%s” does not', (name) => expect(isApartName(name)).toBe(false));
});
