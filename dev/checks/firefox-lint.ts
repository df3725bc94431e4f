import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDir } from '@/dev/browser/build';
import { runPackage } from '@/dev/package-command';
import { type Check, verdict } from './check';

/** One thing that `web-ext lint` says. */
export interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** A finding that is not ours to mend. */
interface Allowed {
  code: string;
  /** A path in the build; chunks carry a hash in their names. */
  file: RegExp;
  /** The flagged code and what stands around it, minified: another such line in the same file is not allowed. */
  around?: RegExp;
  /** Whose code it is, and why it stays. */
  because: string;
}

export const allowed: Allowed[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    because: 'The extension is not offered for Android; desktop Firefox has known the key since 140.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.+\.js$/,
    around: /\.__html,.+__html!==\w+&&\(\w+\.innerHTML=\w+\)/,
    because: 'react-dom: its dangerouslySetInnerHTML, which none of our components uses.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.+\.js$/,
    around: /\.reverse\(\)\.join\(``\)\),\w+\.innerHTML=\w+\(\w+\),/,
    because: 'prosemirror-view: pasted HTML, read in a document of its own that runs and loads nothing.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(clip|second-opinion)\.js$/,
    around: /this\._charThreshold\)\{if\(\w+=!1,\w+\.innerHTML=\w+,this\._attempts\.push/,
    because: 'Readability: it puts its copy of the page back for another attempt.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(clip|second-opinion)\.js$/,
    around: /_isSingleImage\(\w+\)\)\{var \w+=\w+\.createElement\(`div`\);\w+\.innerHTML=\w+\.innerHTML/,
    because: 'Readability: pictures out of noscript, in its copy of the page.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^second-opinion\.js$/,
    around:
      /decodeHTMLEntities=function\(\w+,\w+\)\{let \w+=\w+\.createElement\(`textarea`\);return \w+\.innerHTML=/,
    because: 'Defuddle: entities read in a textarea of its copy of the page.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^second-opinion\.js$/,
    around:
      /\w+\.createElement\(`template`\);if\(\w+\.innerHTML=|return \w+\.content;let \w+=\w+\.createElement\(`div`\);\w+\.innerHTML=/,
    because: 'Defuddle: a fragment of its copy of the page, which runs and loads nothing.',
  },
];

/** Mozilla's own lint has nothing to say about the Firefox build but what the list above allows. */
export const firefoxLint: Check = {
  name: 'web-ext lint',
  async run() {
    const build = extensionDir('firefox');
    const { output } = await runPackage('web-ext', ['lint', '--source-dir', build, '--output', 'json']);
    const { errors, warnings } = JSON.parse(output) as { errors: Finding[]; warnings: Finding[] };
    const found = [...errors, ...warnings].map((finding) => ({ finding, code: codeAround(finding, build) }));
    return verdict(found.filter(({ finding, code }) => !isAllowed(finding, code)).map(asSentence));
  },
};

/** Whether the list allows `finding`, which `web-ext` flagged in the middle of `code`. */
export function isAllowed(finding: Finding, code: string): boolean {
  return allowed.some(
    (one) =>
      one.code === finding.code &&
      one.file.test(finding.file ?? '') &&
      (one.around === undefined || one.around.test(code)),
  );
}

function codeAround({ file = '', line, column }: Finding, build: string): string {
  const path = join(build, file);
  if (line === undefined || column === undefined || !existsSync(path)) return '';
  const text = readFileSync(path, 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 100), column + 60);
}

const asSentence = ({ finding, code }: { finding: Finding; code: string }) =>
  `${finding.code} in ${finding.file}: ${finding.message} ${code}`;
