import type { ClipError } from '@/utils/clip/clip-error';
import { act, type Problem, type ProblemWords } from './problem';

/**
 * Says why a page gave no clip. Writing is always possible, so it is never worse than `info`.
 *
 * @param article the page that a PDF belongs to, where one is known
 */
export function clipProblem(error: ClipError, words: ProblemWords, article: string | null = null): Problem {
  const title = words(`clip.${error.code}.title`);
  const empty = act(words, 'start-empty');
  switch (error.code) {
    case 'restricted-page':
      if (error.page === 'pdf') return pdfProblem(words, article);
      return {
        tone: 'info',
        title,
        text: words(`clip.restricted-page.text.${error.page}`),
        actions: [empty],
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

/** The post is begun already: a PDF has a title and an address. */
function pdfProblem(words: ProblemWords, article: string | null): Problem {
  return {
    tone: 'info',
    title: words('clip.restricted-page.titleOfPdf'),
    text: words('clip.restricted-page.text.pdf'),
    actions: article ? [{ kind: 'open-article', label: words('action.open-article'), href: article }] : [],
  };
}
