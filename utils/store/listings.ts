import type { Node } from 'prosemirror-model';
import type { Clip } from '@/utils/clip/clip';
import type { ClipperDatabase } from './database';
import { openDraft } from './drafts';
import { siteOf } from './page-url';
import type { Draft, Listing } from './records';
import { termsOf } from './search-terms';
import { entryOf } from './word-index';

/** Drafts that are listed in one transaction: it holds up what is typed meanwhile. */
const AT_ONCE = 20;

/**
 * How a draft stands in the list, and what it is found by: its text, its page's address and what the site calls itself.
 *
 * @param node the draft's document as last typed
 * @param clip the article that it was begun with
 */
export function listingOf({ id, pageUrl, updatedAt }: Draft, node: Node, clip: Clip | null): Listing {
  const site = siteOf(clip?.canonicalUrl ?? pageUrl);
  const lines = node.children.map((block) => block.textBetween(0, block.content.size, ' '));
  return {
    draftId: id,
    title: lines.find((line) => line.trim() !== '')?.trim() ?? '',
    site,
    terms: termsOf([...lines, site ?? '', clip?.site ?? ''].join(' ')).map((term) =>
      entryOf(term, updatedAt),
    ),
    updatedAt,
  };
}

/**
 * Brings the list up to the drafts as they stand: those that were written in since the newest one was listed, in that order. So
 * writing never waits for the list, and drafts older than the list come into it by themselves.
 */
export async function listNewest(db: ClipperDatabase): Promise<void> {
  const newest = await db.listings.orderBy('updatedAt').last();
  const written = await db.drafts
    .where('updatedAt')
    .aboveOrEqual(newest?.updatedAt ?? 0)
    .primaryKeys();
  // The last one again: what is typed right before a popup closes may come after the record's own time.
  // Left out where nothing came: whatever is written into the list holds up those who look something up in it.
  const isAsListed =
    newest !== undefined && JSON.stringify(newest) === JSON.stringify(await readListing(db, newest.draftId));
  const ids = isAsListed ? written.filter((id) => id !== newest.draftId) : written;
  for (let first = 0; first < ids.length; first += AT_ONCE)
    await db.transaction('rw', db.drafts, db.draftSteps, db.clips, db.listings, async () => {
      for (const id of ids.slice(first, first + AT_ONCE)) await list(db, id);
    });
}

async function list(db: ClipperDatabase, draftId: string): Promise<void> {
  const listing = await readListing(db, draftId);
  if (listing) await db.listings.put(listing);
}

/** A draft as it would be listed now. */
async function readListing(db: ClipperDatabase, draftId: string): Promise<Listing | null> {
  const opened = await openDraft(db, draftId);
  if (!opened) return null;
  const { draft, node } = opened;
  const record = draft.clipId ? await db.clips.get(draft.clipId) : undefined;
  return listingOf(draft, node, record?.clip ?? null);
}
