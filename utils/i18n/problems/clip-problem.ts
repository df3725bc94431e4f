import type { ClipError } from '@/utils/clip/clip-error';
import { act, type Problem, type ProblemWords } from './problem';

/** Says why a page gave no clip. Writing is always possible, so it is never worse than `info`. */
export function clipProblem(error: ClipError, words: ProblemWords): Problem {
  const title = words(`clip.${error.code}.title`);
  const empty = act(words, 'start-empty');
  switch (error.code) {
    case 'restricted-page':
      return {
        tone: 'info',
        title: error.page === 'pdf' ? words('clip.restricted-page.titleOfPdf') : title,
        text: words(`clip.restricted-page.text.${error.page}`),
        // A PDF gives a post that is begun already.
        actions: error.page === 'pdf' ? [] : [empty],
      };
    case 'not-an-article':
      return { tone: 'info', title, text: words('clip.not-an-article.text'), actions: [empty] };
    case 'timed-out':
    case 'injection-failed':
      return {
        tone: 'info',
        title,
        text: words(`clip.${error.code}.text`),
        actions: [act(words, 'retry'), empty],
      };
  }
}
