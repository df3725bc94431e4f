import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom (DESIGN "Rooms"). Paths are regular expressions over paths from the project's root.
 * Every rule has a planted violation in `planted.ts` that the check must find.
 */

const TEST = '\\.test\\.tsx?$';
const SHIPPED = '^(entrypoints|components|utils)/';
const PACKAGE = (...names: string[]) => `node_modules/(${names.join('|')})/`;

type From = IRegularForbiddenRuleType['from'];
type To = IRegularForbiddenRuleType['to'];

/** Tests may reach for what their subject may not. */
const forbid = (name: string, comment: string, from: From, to: To): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [TEST, ...[from.pathNot ?? []].flat()] },
  to,
});

const oneWay = [
  forbid(
    'entrypoints-are-the-top',
    'Imports go entrypoints → components → utils.',
    { path: '^(components|utils)/' },
    { path: '^entrypoints/' },
  ),
  forbid(
    'utils-are-the-bottom',
    'Imports go entrypoints → components → utils.',
    { path: '^utils/' },
    { path: '^components/' },
  ),
  forbid(
    'entrypoints-stay-apart',
    'Each entrypoint is a browser context of its own; what two share belongs below.',
    { path: '^entrypoints/([^/]+)/' },
    { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
  ),
];

const pureRooms = [
  forbid(
    'clip-is-pure',
    'It runs in a page, which has no extension around it.',
    { path: '^utils/clip/' },
    { pathNot: ['^utils/clip/', '^utils/result\\.ts$', PACKAGE('@mozilla/readability', 'defuddle', 'zod')] },
  ),
  forbid(
    'clip-script-holds-no-schemas',
    'They would bring zod into the injected script; the code that clips needs the types alone.',
    {
      path: '^(utils/clip|entrypoints/(clip|second-opinion))/',
      pathNot: ['^utils/clip/raw-clip\\.ts$', '\\.test\\.ts$'],
    },
    { path: '^utils/clip/(clip|raw-clip|clip-error)\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'clip-schemas-alone-know-zod',
    'It would come into the injected script.',
    { path: '^utils/clip/', pathNot: ['^utils/clip/(clip|raw-clip|clip-error)\\.ts$'] },
    { path: PACKAGE('zod') },
  ),
  forbid(
    'injected-script-clips-and-nothing-else',
    'What it imports lands in every page that is clipped.',
    { path: '^entrypoints/(clip|second-opinion)/' },
    {
      pathNot: ['^entrypoints/(clip|second-opinion)/', '^utils/(clip/|result\\.ts$)', PACKAGE('wxt')],
    },
  ),
  forbid(
    'injected-script-only-reads',
    'What can be reckoned from what was read (utils/clip/clip-of.ts) is no burden for a page.',
    {
      path: '^utils/clip/(clip-page\\.ts$|(page|region|blocks|body|about|sites)/)',
      pathNot: ['\\.test\\.ts$'],
    },
    { path: '^utils/clip/(clip-of\\.ts$|key/|sources/(sources|own-links)\\.ts$)' },
  ),
  forbid(
    'only-a-doubted-page-gets-a-second-opinion',
    'Defuddle is three times as large as all the rest that is injected.',
    { path: '^(entrypoints|components|utils)/', pathNot: ['^entrypoints/second-opinion/'] },
    { path: '^utils/clip/region/second-opinion\\.ts$' },
  ),
  forbid(
    'defuddle-gives-second-opinions-alone',
    'Its address, its options and what it may ask the network are decided in one place.',
    { path: '.', pathNot: ['^utils/clip/region/second-opinion\\.ts$'] },
    { path: PACKAGE('defuddle') },
  ),
  forbid(
    'post-is-pure',
    'What a post is and what Telegram makes of it depends on no screen, no database, no browser.',
    { path: '^utils/post/' },
    {
      pathNot: [
        '^utils/(post|clip)/',
        '^utils/result\\.ts$',
        PACKAGE('prosemirror-model', 'prosemirror-transform', 'zod', '@grammyjs/types'),
      ],
    },
  ),
  forbid(
    'outbox-transitions-are-pure',
    'The state machine is tested without a database and without a network.',
    { path: '^utils/outbox/(transitions|edit|job|held|delivery-error)\\.ts$' },
    {
      pathNot: [
        '^utils/outbox/(transitions|edit|job|held|delivery-error)\\.ts$',
        '^utils/(post/|result\\.ts$)',
        PACKAGE('zod'),
      ],
    },
  ),
];

const seams = [
  forbid(
    'only-the-background-talks-to-telegram',
    'The token and the wire are in one context.',
    {
      path: SHIPPED,
      pathNot: ['^entrypoints/background/', '^utils/telegram/', '^utils/browser/(vault|session-key)'],
    },
    { path: '^utils/(telegram/|browser/(vault|session-key))', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'telegram-is-the-wire-and-only-the-wire',
    'It knows requests and answers; no screen, no database, no browser.',
    { path: '^utils/telegram/' },
    { pathNot: ['^utils/(telegram|post|outbox)/', '^utils/result\\.ts$', PACKAGE('zod', '@grammyjs/types')] },
  ),
  forbid(
    'components-are-unconnected',
    'They take props and call back; components/surface alone joins them to the store.',
    { path: '^components/', pathNot: ['^components/surface/'] },
    {
      path: ['^utils/(store|browser)/', PACKAGE('dexie', 'dexie-react-hooks', 'wxt')],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'one-seam-to-the-browser',
    'Everything that calls `browser.*` lies in utils/browser or wires an entrypoint.',
    { path: '^(components|utils)/', pathNot: ['^utils/browser/'] },
    { path: PACKAGE('wxt'), dependencyTypesNot: ['type-only'] },
  ),
];

const whatShips = [
  forbid(
    'tools-do-not-ship',
    'dev and e2e run on a developer’s machine.',
    { path: SHIPPED },
    { path: '^(dev|e2e)/' },
  ),
  forbid(
    'shipped-packages-are-dependencies',
    'package.json tells what is in the extension.',
    { path: SHIPPED },
    {
      pathNot: PACKAGE('wxt'),
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'zod-is-zod-mini',
    'The whole of zod is 92 kB where zod/mini is 4.',
    { path: '.' },
    { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
  ),
];

const everywhere = [
  forbid('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  forbid(
    'every-import-resolves',
    'A rule is blind to an import that it cannot follow.',
    {},
    { couldNotResolve: true },
  ),
];

export const importRules: IForbiddenRuleType[] = [
  ...oneWay,
  ...pureRooms,
  ...seams,
  ...whatShips,
  ...everywhere,
];
