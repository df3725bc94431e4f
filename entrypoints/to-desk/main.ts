import { currentPage } from '@/utils/browser/current-page';
import { openDesk, openDeskOnPage } from '@/utils/browser/open-desk';

// The toolbar button's popup where the button opens the Desk: its click lets the Desk read the page, and it is gone before it is seen.
const page = await currentPage();
await (page ? openDeskOnPage(page.tabId) : openDesk());
window.close();
