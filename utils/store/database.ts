import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Job } from '@/utils/outbox/job';
import type {
  Bot,
  Channel,
  ClipRecord,
  Draft,
  DraftSteps,
  Listing,
  SentPost,
  Settings,
  TakenVersion,
} from './records';

/** The main database. Surfaces and the background open it; content scripts never do (it would be the page's own). */
export class ClipperDatabase extends Dexie {
  clips!: EntityTable<ClipRecord, 'id'>;
  drafts!: EntityTable<Draft, 'id'>;
  draftSteps!: Table<DraftSteps, [draftId: string, version: number]>;
  takenVersions!: Table<TakenVersion, [draftId: string, version: number, surface: string]>;
  listings!: EntityTable<Listing, 'draftId'>;
  jobs!: EntityTable<Job, 'id'>;
  posts!: EntityTable<SentPost, 'id'>;
  bots!: EntityTable<Bot, 'id'>;
  channels!: EntityTable<Channel, 'id'>;
  settings!: EntityTable<Settings, 'id'>;
  /** Inputs that are on their way past Dexie (`appendSteps`). */
  inputsUnderWay = 0;

  constructor(name = 'channel-clipper') {
    // An outbox that the operating system still held in memory at a power cut would send a post twice.
    // Dexie's cache would answer a live query about steps, which are stored past it, with what it remembers.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // Before Dexie's own listener, which would close under what is being typed.
    this.on('versionchange', () => {
      void this.closeWhenWritten();
      return false;
    });
    // A version that has shipped is never edited: changes come as version(2), with an upgrade.
    this.version(1).stores({
      clips: 'id, clippedAt',
      drafts: 'id, pageUrl, updatedAt',
      draftSteps: '[draftId+version]',
      jobs: 'id, state, [channelId+createdAt], [draftId+createdAt]',
      posts: 'id, draftId, jobId, [channelId+sentAt]',
      bots: 'id',
      channels: 'id, botId, chatId',
      settings: 'id',
    });
    // The Desk's list. Indexes and an empty table: no record changes, `listNewest` fills the table.
    this.version(2).stores({
      drafts: 'id, pageUrl, updatedAt, channelId, binnedAt, clipId, *addedClipIds',
      listings: 'draftId, updatedAt, *terms',
      jobs: 'id, state, [channelId+createdAt], [draftId+createdAt], [state+draftId]',
    });
    // Versions taken before are not in the new table: whoever opens a draft goes on after its last step. The words of the list lie
    // otherwise in their index; it is made of the drafts, and is made anew.
    this.version(3)
      .stores({ takenVersions: '[draftId+version+surface], &[draftId+version]' })
      .upgrade((transaction) => transaction.table('listings').clear());
  }

  /** A newer version of the extension wants the database: it gets it as soon as nothing typed here is on its way any more. */
  private async closeWhenWritten(): Promise<void> {
    // An input that waits for another one is on its way before this turn is over.
    do await new Promise((resolve) => setTimeout(resolve));
    while (this.inputsUnderWay > 0);
    this.close({ disableAutoOpen: false });
  }
}
