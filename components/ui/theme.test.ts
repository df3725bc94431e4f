import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = [red: number, green: number, blue: number];

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;

/** `--color-<name>: light-dark(<light>, <dark>)` as numbers. */
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: rgb(light), dark: rgb(dark) }],
  ),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const lights = [one, other].map((name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`theme.css has no colour "${name}"`);
    return luminance(colour[theme]);
  });
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

const grounds = ['page', 'sunk', 'raised'];
const texts = ['ink', 'soft', 'faint', 'accent', 'accent-strong', 'good', 'warn', 'bad'];
const tinted = [
  ...['accent', 'good', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    ['accent', `${tone}-soft`],
    ['soft', `${tone}-soft`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'mark'],
  ['ink', 'bubble'],
  ['accent', 'bubble'],
  ['link', 'bubble'],
  ['link', 'page'],
  ['soft', 'bubble'],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each([...texts.flatMap((text) => grounds.map((ground) => [text, ground])), ...tinted])(
    'reads %s on %s at 4.5 : 1 or better',
    (text = '', ground = '') => {
      expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(grounds)('shows where a field is on %s, at 3 : 1 or better', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
