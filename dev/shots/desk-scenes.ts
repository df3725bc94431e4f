import type { Author } from '@/dev/author/author';
import { storeRecords } from '@/dev/author/database';
import { Desk } from '@/dev/author/desk';
import type { Language } from '@/utils/i18n/locale';
import { newJob } from '@/utils/outbox/job';
import type { PlannedCall } from '@/utils/post/plan';
import type { Scene, Theme } from './scene';

const HOUR_MS = 60 * 60 * 1000;

/** Posts by title, site and what became of them, the newest first. */
const posts: Record<Language, [title: string, site: string, state: 'sent' | 'failed' | 'unknown' | null][]> =
  {
    en: [
      [
        '🎻 A violin that hears the hall: a model tunes the sound to the echo of whatever room it is played in',
        'farvater.example',
        null,
      ],
      ['🌊 Silence as a protocol', 'valley.example', 'unknown'],
      ['👩🏽‍🔬 Night shifts for small models', 'halyard-lab.example', 'sent'],
      ['🔥 A kiln that sees', 'valley.example', 'failed'],
      ['', 'notes.example', null],
      ['🧭 Maps without places', 'farvater.example', 'sent'],
    ],
    ru: [
      [
        '🎻 Скрипка, которая слышит зал: модель подстраивает звук под эхо любого помещения, где на ней играют',
        'farvater.example',
        null,
      ],
      ['🌊 «Глухие» датчики: молчание как протокол', 'valley.example', 'unknown'],
      ['👩🏽‍🔬 Ночные смены для малых моделей', 'halyard-lab.example', 'sent'],
      ['🔥 Печь, которая видит', 'valley.example', 'failed'],
      ['', 'notes.example', null],
      ['🧭 Карты без мест', 'farvater.example', 'sent'],
    ],
  };

/** Puts drafts and what became of them where an author's own would be. */
async function fill({ running }: Author, language: Language): Promise<void> {
  const drafts = posts[language].map(([title, site], index) => ({
    id: crypto.randomUUID(),
    pageUrl: `https://${site}/notes/${index}`,
    clipId: null,
    channelId: null,
    document: {
      type: 'doc',
      content: [{ type: 'line', ...(title && { content: [{ type: 'text', text: title }] }) }],
    },
    version: 0,
    silent: false,
    protectContent: false,
    linkPreview: 'first-link',
    createdAt: 1,
    updatedAt: Date.now() - (index + 1) * 7 * HOUR_MS,
  }));
  const jobs = drafts.flatMap(({ id, updatedAt }, index) => {
    const [title, , state] = posts[language][index] ?? [];
    if (!state) return [];
    const call: PlannedCall = { method: 'sendMessage', parameters: { text: String(title), entities: [] } };
    const plan = { calls: state === 'failed' ? [call, call] : [] };
    const job = newJob(crypto.randomUUID(), id, 'channel', plan, updatedAt);
    const parts = job.parts.map((part, index) =>
      index === 0 ? { ...part, state: 'sent', messageId: 1 } : part,
    );
    return [{ ...job, parts, state, finishedAt: updatedAt }];
  });
  await storeRecords(running, 'drafts', drafts);
  await storeRecords(running, 'jobs', jobs);
}

const desk = (
  width: number,
  state: string,
  language: Language,
  theme: Theme,
  play: (author: Author, language: Language) => Promise<Desk>,
): Scene => ({
  ...{ surface: 'desk', width, height: 800, state, length: null, language, theme },
  lead: async (author) => (await play(author, language)).page,
});

/** The list with a draft of an article among its posts. */
async function filled(author: Author, language: Language): Promise<Desk> {
  await author.connect(language);
  await fill(author, language);
  const composer = await author.compose(await author.read(language));
  await composer.page.close();
  const opened = await Desk.open(author, language);
  await opened.says(posts[language][0]?.[1] ?? '');
  return opened;
}

async function withOpenDraft(author: Author, language: Language): Promise<Desk> {
  const opened = await filled(author, language);
  await opened.page.locator('li[aria-posinset="1"] a').click();
  await opened.page.waitForSelector('[role="textbox"][aria-multiline]');
  return opened;
}

/** A post of two messages, of which the second was refused. */
async function partlySent(author: Author, language: Language): Promise<Desk> {
  const opened = await filled(author, language);
  await opened.page.locator('li[aria-posinset="5"] a').click();
  await opened.says(opened.words.outbox.takeBack.missing);
  return opened;
}

async function nothingFound(author: Author, language: Language): Promise<Desk> {
  const opened = await filled(author, language);
  await opened.search(language === 'ru' ? 'синхрофазотрон' : 'synchrotron');
  await opened.says(opened.words.desk.nothingFound.title);
  return opened;
}

async function thrownAway(author: Author, language: Language): Promise<Desk> {
  const opened = await filled(author, language);
  await opened.page.focus('li[aria-posinset="1"] a');
  await opened.page.keyboard.press('Delete');
  await opened.says(opened.words.desk.binned.title);
  return opened;
}

async function marked(author: Author, language: Language): Promise<Desk> {
  const opened = await filled(author, language);
  await opened.page.focus('li[aria-posinset="1"] a');
  await opened.page.keyboard.press('Space');
  await opened.page.keyboard.press('ArrowDown');
  await opened.page.keyboard.press('Space');
  await opened.says(opened.words.desk.merge.about);
  return opened;
}

/** The Desk: the list alone, and with a draft beside it. */
export const deskScenes: Scene[] = [
  desk(1280, 'open', 'en', 'light', withOpenDraft),
  desk(1280, 'open', 'ru', 'dark', withOpenDraft),
  desk(420, 'open', 'ru', 'dark', withOpenDraft),
  desk(420, 'partly-sent', 'ru', 'light', partlySent),
  desk(760, 'list', 'en', 'light', filled),
  desk(320, 'list', 'ru', 'light', filled),
  desk(760, 'nothing-found', 'ru', 'dark', nothingFound),
  desk(1280, 'thrown-away', 'en', 'light', thrownAway),
  desk(760, 'merge', 'ru', 'dark', marked),
  desk(420, 'empty', 'en', 'light', Desk.open),
];
