import { expression } from './expression.ts';

/**
 * Addresses, file names and models' numbers: nothing inside them is a name. A *chunk* is what stands between white
 * space, quotes, angle brackets and East Asian punctuation; each chunk is looked at once.
 */
const suspicious = expression(
  String.raw`[@/\\=]|[wW]{3}\.|[\p{L}\p{N}]\.(?:\p{Ll}|\p{Lu}{2}|Com|Org|Net|7z)|\p{Lu}{2}-\p{N}`,
  'u',
);
// After this, the rest of the chunk is an address: scheme://, www., mailto:, data:image/…, host.name/, ?key=
const addressStart = /:\/\/|[wW]{3}\.|mailto:|data:\w+\/|\.[a-z]{2,24}(?::\d{1,5})?[/?#]|[?&][\w.-]{1,64}=/;
const path = /^(?:~|\.{0,2})\/[^/]+\//;
const pieces = expression(String.raw`[\p{L}\p{M}\p{N}._%+@\\-]+`, 'gu');
// user@host, @handle, C:\folder, ABC-12 but no year, host.name, file.txt; capitals after a stop are more often a
// sentence without a space.
const addressPiece = expression(
  String.raw`@[\p{L}\p{N}_]|\\|\p{Lu}{2}-(?!(?:19|20)\d\d\b)\p{N}|[\p{L}\p{N}]\.(?:\p{Ll}|7z|(?:Com|Org|Net|COM|ORG|NET|EDU|GOV|INFO|PNG|JPE?G|GIF|SVG|WEBP|PDF|HTML?|MP[34])(?![\p{L}\p{N}]))`,
  'u',
);
const beforeStart = expression(String.raw`[\p{L}\p{N}.+%@:_-]`, 'u');

/** The parts of a chunk that are addresses, sorted and apart, as [start, end) in UTF-16 code units of the chunk. */
export function addressesIn(chunk: string): [number, number][] {
  if (!suspicious().test(chunk)) return [];
  if (path.test(chunk)) return [[0, chunk.length]];
  let rest = addressStart.exec(chunk)?.index ?? chunk.length;
  while (rest > 0 && rest < chunk.length && beforeStart().test(chunk.charAt(rest - 1))) rest--;
  const found: [number, number][] = [];
  for (const piece of chunk.matchAll(pieces())) {
    if (piece.index >= rest) break;
    if (!addressPiece().test(piece[0])) continue;
    const end = piece.index + piece[0].length;
    if (end > rest) rest = piece.index;
    else found.push([piece.index, end]);
  }
  if (rest < chunk.length) found.push([rest, chunk.length]);
  return found;
}

const delimiter =
  /[\s\u0085"“”«»„‹›<>`{}|^\u3000-\u3003\u3008-\u3020\u3030\u303D-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]/;

/** Whether a UTF-16 code unit parts chunks. */
export function partsChunks(character: string): boolean {
  return delimiter.test(character);
}

/** Asks for places of one text, from left to right. */
export class Addresses {
  private start = 0;
  private end = 0;
  private found: [number, number][] = [];

  constructor(private readonly text: string) {}

  /** Whether [start, end), which holds no delimiter, overlaps an address. */
  overlap(start: number, end: number): boolean {
    if (start < this.start || start >= this.end) this.read(start);
    let low = 0;
    let high = this.found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.found[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.found[low]?.[0] ?? end) < end;
  }

  private read(at: number): void {
    let start = at;
    while (start > 0 && !partsChunks(this.text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < this.text.length && !partsChunks(this.text.charAt(end))) end++;
    this.start = start;
    this.end = end;
    this.found = addressesIn(this.text.slice(start, end)).map(([from, to]) => [start + from, start + to]);
  }
}
