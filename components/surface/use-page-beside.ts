import { useEffect, useState } from 'react';
import { currentPage, onPageChange } from '@/utils/browser/current-page';
import { isOwnPage } from '@/utils/browser/own-page';
import { reportUnexpected } from '@/utils/report';
import { pageKey } from '@/utils/store/page-url';

/**
 * What stands beside the panel: the draft's own page (or none to write about), another that may be read since the button was clicked
 * there, or one on which it has to be clicked first.
 */
export type PageBeside = 'own' | 'readable' | 'unread';

export function usePageBeside(pageUrl: string | null): PageBeside {
  const [beside, setBeside] = useState<PageBeside>('own');
  useEffect(() => {
    let isHere = true;
    const look = () =>
      currentPage().then(
        (page) => {
          if (!isHere) return;
          if (!page) setBeside('unread');
          else setBeside(isOwnPage(page.url) || pageKey(page.url) === pageUrl ? 'own' : 'readable');
        },
        (error) => reportUnexpected('The page beside', error),
      );
    void look();
    const unlisten = onPageChange(() => void look());
    return () => {
      isHere = false;
      unlisten();
    };
  }, [pageUrl]);
  return beside;
}
