import type { Stretch } from '../reading.ts';

/** A word or a mark. A possessive ending is a token of its own, so that a name ends where its last letter does. */
export interface Token extends Stretch {
  text: string;
  lower: string;
  word: boolean;
}

const TOKEN =
  /['’](?:s|S)(?![\p{L}\p{N}])|[\p{L}\p{N}$€£]+(?:[-.&/,](?=\p{L}\.|[\p{L}\p{N}])[\p{L}\p{N}]+|['’](?!s(?![\p{L}\p{N}]))[\p{L}]+|\.(?=\p{L}\.))*\+?%?|\S/gu;

/** The tokens of a stretch, in order; offsets are UTF-16 code units into the whole text. */
export function readTokens(text: string, stretch: Stretch): Token[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(TOKEN)].map((m) => {
    const start = stretch.start + m.index;
    return {
      start,
      end: start + m[0].length,
      text: m[0],
      lower: m[0].toLowerCase().replace('’', "'"),
      word: /[\p{L}\p{N}]/u.test(m[0]),
    };
  });
}
