/** Services that draw the TeX in an image's address: CodeCogs, Zhihu, WordPress.com, GitHub's old one, Google Charts, upmath. */
const SERVICES = [
  'codecogs.com/',
  '/equation?tex=',
  '/latex.php?latex=',
  '/render/math?math=',
  'cht=tx&chl=',
  'upmath.me/',
];

/** Finds the images of those services. */
export const DRAWN_BY_ADDRESS = SERVICES.map((part) => `img[src*="${part}"]`).join(', ');

const TEX = /(?:codecogs\.com\/[\w./]+\?|[?&](?:tex|latex|math|chl)=|upmath\.me\/\w+\/)((?:[^&#]|&space;)+)/;

/** How large, on which ground and in which font it is to be drawn, before the formula. */
const LOOK = /^(?:\\(?:inline|dpi\{\d+\}|(?:bg|fn)_\w+|(?:large|huge|small|tiny)(?![a-z]))\s*)+/i;

/** The TeX in the address of such an image, or `null`. */
export function texInAddress(address: string): string | null {
  const [, written] = TEX.exec(address) ?? [];
  if (!written) return null;
  try {
    return decodeURIComponent(written.replaceAll('&space;', ' ')).replace(LOOK, '').trim() || null;
  } catch {
    // A lone percent sign: the alternative text may tell it.
    return null;
  }
}
