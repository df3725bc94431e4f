import { isOwnPage } from '@/utils/browser/own-page';

/** A page of ours asks, and no script in somebody else's page that was taken over there. */
export function assertSurface(sender: { url?: string }): void {
  if (sender.url === undefined || !isOwnPage(sender.url))
    throw new Error('This was not asked by a page of the extension.');
}
