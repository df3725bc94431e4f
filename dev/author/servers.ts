import { type DemoSite, startDemoSite } from '@/dev/demo/demo-site';
import type { PracticeOptions } from '@/dev/practice/practice';
import { type Access, type RunningPractice, startPractice } from '@/dev/practice/start-practice';

/** What an author reads and where the posts go, both on this machine. */
export interface Servers {
  demo: DemoSite;
  practice: RunningPractice;
  close(): Promise<void>;
}

export async function startServers(options: PracticeOptions & Access = {}): Promise<Servers> {
  const [demo, practice] = await Promise.all([startDemoSite(), startPractice(options)]);
  return {
    demo,
    practice,
    close: async () => {
      await Promise.all([demo.close(), practice.close()]);
    },
  };
}
