import { readFileSync } from 'node:fs';
import { drawIcon, type Look, onColour, onWhite } from './draw-icon.ts';
import { encodePng } from './png.ts';

/** Pixels: toolbar, its double for dense screens, extension lists and stores. */
const SIZES = [16, 32, 48, 96, 128];
/** Sizes of the toolbar button, where Firefox tells light themes from dark ones. */
const THEMED = [16, 32];

/** PNG files by name: each size, and with `themes` those of the button for light and for dark text around it. */
export function iconFiles(colour: string, { themes }: { themes: boolean }): Map<string, Buffer> {
  const files = new Map(SIZES.map((size) => [`${size}.png`, png(size, onColour(colour))]));
  if (themes)
    for (const size of THEMED) {
      files.set(`${size}-dark.png`, png(size, onColour(colour)));
      files.set(`${size}-light.png`, png(size, onWhite(colour)));
    }
  return files;
}

function png(size: number, look: Look): Buffer {
  const svg = readFileSync(new URL(size < 32 ? 'icon-small.svg' : 'icon.svg', import.meta.url), 'utf8');
  return encodePng(drawIcon(svg, size, look), size);
}
