import { expect, it } from 'vitest';
import { withoutMethod } from './without-unused-methods';

const CODE = `Kiln.prototype = {
  light(wood) {
    return { wood };
  },

  /** Told to visitors. */
  tell() {
    return "It burns.";
  },
};`;

it('takes one method out of a prototype', () => {
  const left = withoutMethod(CODE, 'light');
  expect(left).not.toContain('wood');
  expect(left).toContain('tell() {\n    return "It burns.";\n  },');
});

it('says which method is not there', () => {
  expect(() => withoutMethod(CODE, 'quench')).toThrow('There is no method quench to leave out.');
});
