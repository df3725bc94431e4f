import { expect, it } from 'vitest';
import { withoutLog, withoutMethod, withoutPattern } from './without-unused-members';

const CODE = `Kiln.prototype = {
  PATTERNS: {
    smoke: /smoke, (grey|black)/i,
    wood:
      /oak|birch/,
    ash: /ash/,
  },

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
  expect(left).not.toContain('return { wood }');
  expect(left).toContain('tell() {\n    return "It burns.";\n  },');
});

it('takes one pattern out of an object', () => {
  expect(withoutPattern(CODE, 'smoke')).toContain(
    'PATTERNS: {\n    wood:\n      /oak|birch/,\n    ash: /ash/,\n  },',
  );
  expect(withoutPattern(CODE, 'wood')).toContain('black)/i,\n    ash: /ash/,\n  },');
});

it('takes out what the code tells of its work', () => {
  const told = (log: string) => `light() {\n    if (dry) {${log}\n      burn();\n    }\n  }`;
  expect(withoutLog(told('\n      this.log("It burns:", (wood));'))).toBe(told(''));
  expect(withoutLog(told('\n      this.log(\n        "It burns:",\n        of(wood)\n      );'))).toBe(
    told(''),
  );
  expect(() => withoutLog('return this.log("It burns.");')).toThrow('A call of this.log');
});

it('says what is not there', () => {
  expect(() => withoutMethod(CODE, 'quench')).toThrow('There is no method quench to leave out.');
  expect(() => withoutPattern(CODE, 'clay')).toThrow('There is no pattern clay to leave out.');
});
