// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnMessages } from '@/components/preview/drawn-messages';
import { PostPreview } from '@/components/preview/PostPreview';
import { Language } from '@/components/ui/Language';
import { arbitraryPost } from '@/dev/arbitrary-post';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import { messagesIn } from '@/utils/i18n/catalogue';
import { planPost } from '@/utils/post/plan';
import type { PostDocument } from '@/utils/post/post-document';
import { ClipperDatabase } from '@/utils/store/database';
import { postCall } from '@/utils/telegram/post-call';
import { session } from './acts';
import { type Looks, looksOfBubble, looksOfMessage } from './looks';
import { playSession } from './play-session';

/** How many random posts are sent; a thousand with RANDOM_CASES=1000. */
const POSTS = Number(process.env.RANDOM_CASES ?? 30);

let telegram: RunningPractice;
beforeAll(async () => {
  telegram = await startPractice();
});
afterAll(() => telegram.close());

/** What readers get of a post: each message as the practice Telegram keeps it; `null` for one that cannot be sent. */
async function sent(document: PostDocument): Promise<Looks[] | null> {
  const { practice, apiRoot } = telegram;
  const options = { silent: false, protectContent: false, linkPreview: 'first-link' } as const;
  const plan = planPost(document, options, 'several-messages');
  if (!plan.ok) return null;
  practice.reset();
  const line = {
    apiRoot,
    token: practice.cast.bot.token,
    // jsdom's own signals and parameters are none to Node's fetch.
    fetch: ((url: string, { body }: RequestInit) =>
      fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: String(body),
      })) as typeof fetch,
  };
  for (const call of plan.value.calls)
    expect(await postCall(line, practice.cast.publicChannel, call)).toMatchObject({ type: 'sent' });
  return practice.posts.map(({ message }) => looksOfMessage(message.text, message.entities));
}

function drawn(post: PostDocument): Looks[] {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <Language code="en" messages={messagesIn('en')}>
      <PostPreview
        messages={drawnMessages(post)}
        channelTitle="Slow reading"
        linkPreview="off"
        pages={[]}
        now={new Date(0)}
      />
    </Language>,
  );
  return [...place.querySelectorAll('article')].map(looksOfBubble);
}

describe('what was sent, read back from Telegram’s own text code, is what the preview drew', () => {
  const db = new ClipperDatabase('sent-as-drawn');
  const written = session.map((acts) => async () => {
    const { document } = await playSession(db, acts, 2, () => {});
    return document;
  });
  const anything = arbitraryPost.map((document) => async () => document);

  it.each([
    ['of random edit sessions', written],
    ['of random posts', anything],
  ])('%s', { timeout: 600_000 }, async (of, documents) => {
    let equal = 0;
    let unsendable = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const post = await document();
        const messages = await sent(post);
        if (messages) {
          expect(drawn(post)).toEqual(messages);
          equal += 1;
        } else unsendable += 1;
      }),
      { numRuns: POSTS, seed: 2026 },
    );
    const engine = telegram.practice.engine.name;
    console.log(
      `${equal} of ${POSTS - unsendable} posts ${of} read back as drawn (${unsendable} more cannot be sent), by ${engine}`,
    );
  });
});
