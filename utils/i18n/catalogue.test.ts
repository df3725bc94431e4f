import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { messagesIn } from './catalogue';
import { type Language, languages } from './locale';

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a catalogue, by its dotted key. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

const messages = (language: Language) => flatten(messagesIn(language) as unknown as Tree);

/** All elements of a message, those inside plural branches and tags too. */
function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element, ...Object.values(element.options).flatMap((option) => elementsOf(option.value))];
    }
    return element.type === TYPE.tag ? [element, ...elementsOf(element.children)] : [element];
  });
}

/** `count: plural`, `url: argument`, `b: tag` …: what a caller must give. */
function argumentsOf(message: string): string[] {
  const named = elementsOf(parse(message)).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound
      ? []
      : [`${element.value}: ${TYPE[element.type]}`],
  );
  return [...new Set(named)].sort();
}

/** A value that every kind of argument accepts; 5 is Russian's `many`. */
function valuesFor(message: string, count: number) {
  const values = argumentsOf(message).map((argument) => {
    const [name = '', kind] = argument.split(': ');
    if (kind === 'tag') return [name, (chunks: string) => chunks] as const;
    return [name, kind === 'argument' ? 'text' : kind === 'date' ? new Date(0) : count] as const;
  });
  return Object.fromEntries(values);
}

describe('the catalogue', () => {
  it('has the same keys in every language', () => {
    const english = [...messages('en').keys()];
    expect(english.length).toBeGreaterThan(30);
    for (const language of languages) expect([...messages(language).keys()]).toEqual(english);
  });

  it('asks for the same ICU arguments in every language', () => {
    const russian = messages('ru');
    for (const [key, message] of messages('en')) {
      expect(argumentsOf(russian.get(key) ?? ''), key).toEqual(argumentsOf(message));
    }
  });

  it.each([
    ['en', ['one', 'other']],
    ['ru', ['one', 'few', 'many', 'other']],
  ] as const)('gives every plural the forms that %s has', (language, forms) => {
    for (const [key, message] of messages(language)) {
      for (const element of elementsOf(parse(message))) {
        if (element.type !== TYPE.plural) continue;
        expect(Object.keys(element.options), key).toEqual(expect.arrayContaining([...forms]));
      }
    }
  });

  it.each(languages)('formats every message without an error in %s', (language) => {
    const translate = createTranslator({
      locale: language,
      messages: messagesIn(language) as Record<string, unknown>,
      onError: (error) => {
        throw error;
      },
    });
    for (const [key, message] of messages(language)) {
      for (const count of [1, 2, 5, 1.5]) {
        const text = translate.markup(key as never, valuesFor(message, count));
        expect(text, key).not.toBe('');
        expect(text, key).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('writes quotes, dashes and the tone of the house', () => {
    for (const language of languages) {
      for (const [key, message] of messages(language)) {
        // A straight apostrophe is ICU's escape sign: it would vanish, or hide an argument.
        expect(message, key).not.toMatch(/['"!]|\.\.\./);
      }
    }
    for (const [key, message] of messages('ru')) expect(message, key).not.toMatch(/[“”]/);
  });
});
