import { crc32, deflateSync } from 'node:zlib';

const SIDE = 160;

export const BOT_PICTURE_PATH = 'photos/file_0.png';
export const BOT_PICTURE = {
  file_id: 'practice-picture',
  file_unique_id: 'practice',
  width: SIDE,
  height: SIDE,
};

/** The practice bot's picture, drawn here: three lines of text on a calm ground, as a PNG. */
export function botPicture(): Buffer {
  const rows = Buffer.alloc(SIDE * (1 + SIDE * 3));
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      rows.set(colourAt(x, y), y * (1 + SIDE * 3) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8); // eight bits a channel, RGB
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): [number, number, number] {
  const line = [52, 76, 100].findIndex((top) => y >= top && y < top + 10);
  const right = [120, 120, 92][line];
  if (right !== undefined && x >= 40 && x < right) return [250, 247, 240];
  const shade = Math.round((y / SIDE) * 40);
  return [46 - Math.round(shade / 4), 112 - shade, 132 - shade];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
