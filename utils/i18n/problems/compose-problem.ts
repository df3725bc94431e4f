import type { ComposeError } from '@/utils/post/compose-error';
import type { Problem, ProblemWords } from './problem';

/** Says why a post cannot be sent as it stands. Nothing has left; the author is still writing. */
export function composeProblem(error: ComposeError, words: ProblemWords): Problem {
  switch (error.code) {
    case 'empty-post':
      return {
        tone: 'info',
        title: words('compose.empty-post.title'),
        text: words('compose.empty-post.text'),
        actions: [],
      };
    case 'too-long': {
      const { length, limit } = error;
      return {
        tone: 'bad',
        title: words('compose.too-long.title', { over: length - limit }),
        text: words('compose.too-long.text', { length, limit }),
        actions: [],
      };
    }
    case 'invalid-link':
      return {
        tone: 'bad',
        title: words('compose.invalid-link.title'),
        text: words('compose.invalid-link.text', { url: error.url }),
        actions: [{ kind: 'show-link', label: words('action.show-link'), url: error.url }],
      };
    case 'too-many-entities':
      return {
        tone: 'bad',
        title: words('compose.too-many-entities.title'),
        text: words('compose.too-many-entities.text', { count: error.count, limit: error.limit }),
        actions: [],
      };
  }
}
