import { channels } from '../../corpus/colour.ts';

const SHAPE = /<(rect|circle)\b([^>]*)\/>/g;
const WHITE = '#ffffff';

/** How an icon looks: its ground and what is drawn on it. */
export interface Look {
  ground: string;
  drawing: string;
}

/** White on the topic's colour, for any ground. */
export const onColour = (colour: string): Look => ({ ground: colour, drawing: WHITE });
/** The topic's colour on white, for dark toolbars. */
export const onWhite = (colour: string): Look => ({ ground: WHITE, drawing: colour });

/**
 * The pixels of a square drawing, row by row, four bytes each (red, green, blue, alpha not premultiplied).
 * Knows of SVG what the icons need: a view box from 0 0, rectangles with `rx` and circles, filled with `currentColor`
 * (the ground) or `#fff` (the drawing), and `fill-opacity`. Edges are softened over one pixel by their distance.
 */
export function drawIcon(svg: string, size: number, look: Look): Uint8Array {
  const scale = size / Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? size);
  const pixels = new Float64Array(size * size * 4);
  for (const [, kind = '', attributes = ''] of svg.matchAll(SHAPE)) {
    const number = (name: string, missing = 0) =>
      Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? missing);
    const box =
      kind === 'circle'
        ? circleBox(number('cx'), number('cy'), number('r'))
        : {
            x: number('x'),
            y: number('y'),
            width: number('width'),
            height: number('height'),
            radius: number('rx'),
          };
    const fill = attributes.includes('fill="currentColor"') ? look.ground : look.drawing;
    paint(
      pixels,
      size,
      (x, y) => distance(box, x / scale, y / scale) * scale,
      fill,
      number('fill-opacity', 1),
    );
  }
  return Uint8Array.from(pixels, (value, at) => Math.round(at % 4 === 3 ? value * 255 : value));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}

function circleBox(cx: number, cy: number, r: number): Box {
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, radius: r };
}

/** From a point to the edge of a box with round corners: negative inside. */
function distance({ x, y, width, height, radius }: Box, atX: number, atY: number): number {
  const beyondX = Math.abs(atX - x - width / 2) - width / 2 + radius;
  const beyondY = Math.abs(atY - y - height / 2) - height / 2 + radius;
  const outside = Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
  return outside + Math.min(Math.max(beyondX, beyondY), 0) - radius;
}

/** Lays a shape over what is painted already ("source over" of the Porter–Duff rules). */
function paint(
  pixels: Float64Array,
  size: number,
  distanceAt: (x: number, y: number) => number,
  fill: string,
  opacity: number,
): void {
  const colour = channels(fill);
  for (let at = 0; at < size * size; at++) {
    const away = distanceAt((at % size) + 0.5, Math.floor(at / size) + 0.5);
    const cover = Math.min(1, Math.max(0, 0.5 - away)) * opacity;
    if (cover === 0) continue;
    const below = pixels[at * 4 + 3] ?? 0;
    const alpha = cover + below * (1 - cover);
    colour.forEach((channel, index) => {
      const under = pixels[at * 4 + index] ?? 0;
      pixels[at * 4 + index] = (channel * cover + under * below * (1 - cover)) / alpha;
    });
    pixels[at * 4 + 3] = alpha;
  }
}
