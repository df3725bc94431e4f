import type { StorageError } from '@/utils/store/storage-error';
import { act, type Problem, type ProblemWords } from './problem';

/** Says why the browser's store did not take or give a record, and what is safe. */
export function storageProblem(error: StorageError, words: ProblemWords): Problem {
  const title = words(`storage.${error.code}.title`);
  switch (error.code) {
    case 'quota-exceeded':
      return {
        tone: 'bad',
        title,
        text: words('storage.quota-exceeded.text'),
        actions: [act(words, 'retry')],
      };
    case 'database-unavailable':
      return {
        tone: 'bad',
        title,
        text: words(`storage.${error.code}.text`),
        actions: [act(words, 'reload')],
      };
    case 'unreadable-record':
      return {
        tone: 'warn',
        title,
        text: words('storage.unreadable-record.text', { table: error.table, id: error.id }),
        actions: [],
      };
  }
}
