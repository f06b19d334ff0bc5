import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon, onColour, onWhite } from '../../../modules/icons/draw-icon.ts';
import { iconFiles } from '../../../modules/icons/icon-files.ts';

const COLOUR = '#124036';
const GROUND = [0x12, 0x40, 0x36, 255];
const WHITE = [255, 255, 255, 255];

/** Reads the pixels of a PNG without filters, as the format's definition has it. */
function read(png: Buffer): { size: number; at(x: number, y: number): number[] } {
  const size = png.readUInt32BE(16);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(20)).toBe(size);
  const begin = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(begin + 4, begin + 4 + png.readUInt32BE(begin - 4)));
  expect(rows.length).toBe(size * (size * 4 + 1));
  return {
    size,
    at: (x, y) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4, y * (size * 4 + 1) + 5 + x * 4)],
  };
}

describe('icons', () => {
  it.each([16, 32, 48, 96, 128])('of %i px lie on the topic’s colour, with round corners', (size) => {
    const icon = read(iconFiles(COLOUR, { themes: false }).get(`${size}.png`) ?? Buffer.alloc(0));
    expect(icon.size).toBe(size);
    expect(icon.at(0, 0)[3]).toBeLessThan(128);
    expect(icon.at(size - 1, size - 1)[3]).toBeLessThan(128);
    // Above the underlined name, and on it.
    expect(icon.at(Math.floor(size / 2), Math.floor(size * 0.1))).toEqual(GROUND);
    expect(icon.at(Math.floor(size * 0.3), Math.floor(size * 0.23))).toEqual(WHITE);
  });

  it('of the button come for light and for dark text beside it', () => {
    const files = iconFiles(COLOUR, { themes: true });
    for (const size of [16, 32]) {
      const pixel = (name: string) => read(files.get(name) ?? Buffer.alloc(0)).at(size / 2, 1);
      expect(pixel(`${size}-dark.png`)).toEqual(GROUND);
      expect(pixel(`${size}-light.png`)).toEqual(WHITE);
    }
  });

  it('hold nothing but the topic’s colour, white and what lies between', () => {
    const svg = readFileSync('modules/icons/icon.svg', 'utf8');
    for (const look of [onColour(COLOUR), onWhite(COLOUR)]) {
      const pixels = drawIcon(svg, 64, look);
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] === 0) continue;
        const shares = [0, 1, 2].map(
          (c) => ((pixels[at + c] ?? 0) - (GROUND[c] ?? 0)) / (255 - (GROUND[c] ?? 0)),
        );
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.02);
      }
    }
  });
});
