/** More names written as one than this are a mistake. */
export const MOST_ALTERNATIVES = 100;

const group = /\(([^()]*)\)/;

/**
 * The names that "(Old |)(Town|City) Hall" stands for, in order: every way to take one choice of each group. Null
 * where a parenthesis has no partner, holds another, or offers no choice, or where there are too many names.
 */
export function alternatives(text: string): string[] | null {
  const pieces = text.split(group);
  const lists = pieces.map((piece, index) => (index % 2 === 0 ? [piece] : piece.split('|')));
  const isRead = lists.every((choices, index) =>
    index % 2 === 0 ? !/[()|]/.test(choices[0] ?? '') : choices.length > 1,
  );
  if (!isRead || lists.reduce((count, list) => count * list.length, 1) > MOST_ALTERNATIVES) return null;
  return lists.reduce<string[]>(
    (begun, list) => begun.flatMap((start) => list.map((choice) => start + choice)),
    [''],
  );
}
