import { describe, expect, it } from 'vitest';
import { texInAddress } from './tex-in-address';

describe('the address of a drawn formula', () => {
  it.each([
    ['https://latex.codecogs.com/svg.image?%5Cbg_white%20E%3Dmc%5E%7B2%7D', 'E=mc^{2}'],
    ['https://latex.codecogs.com/png.latex?\\inline&space;x&space;y', 'x y'],
    ['https://www.zhihu.com/equation?tex=x%5E2%2B1', 'x^2+1'],
    ['https://s0.wp.com/latex.php?latex=a%5E2&bg=ffffff', 'a^2'],
    ['https://chart.apis.google.com/chart?cht=tx&chl=%5Calpha%2B%5Cbeta', '\\alpha+\\beta'],
    ['https://i.upmath.me/svg/%5Clarge%20y_1', 'y_1'],
    ['https://latex.codecogs.com/svg.image?50%', null],
    ['https://valley.example/kiln.svg', null],
  ])('%s holds its TeX', (address, tex) => {
    expect(texInAddress(address)).toBe(tex);
  });
});
