/** The forms of one name, as what stays of its words and the endings of those that vary. */
export interface NameForms {
  /** What stays, with `*` where an ending goes. */
  stem: string;
  /** For each place marked, in order, the ending in each form. */
  endings: string[][];
}

const SLOT = '*';

/** In the table, instead of `*`: the sign of a list of endings. Private characters, which no word holds. */
const FIRST_SIGN = 0xe000;
const sign = /([\ue000-\uefff])/;

function sharedStart(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}

/** Takes keys apart that have as many words each and begin with the same letters; null where they do not. */
export function formsOf(keys: readonly string[]): NameForms | null {
  const rows = keys.map((key) => key.split(' '));
  const [first = []] = rows;
  if (rows.some((row) => row.length !== first.length)) return null;
  const stems = first.map((_, at) => sharedStart(rows.map((row) => row[at] ?? '')));
  const slots = stems.flatMap((stem, at) => (rows.every((row) => row[at] === stem) ? [] : [at]));
  // Every word of a text with the same first letter would have to be looked up.
  if (slots[0] === 0 && (stems[0] ?? '').length < 2) return null;
  return {
    stem: stems.map((stem, at) => (slots.includes(at) ? stem + SLOT : stem)).join(' '),
    endings: slots.map((at) => rows.map((row) => (row[at] ?? '').slice(stems[at]?.length))),
  };
}

/** Puts the signs of lists of endings, given by their numbers, at the places marked. */
export function withLists(stem: string, lists: readonly number[]): string {
  let at = 0;
  return stem.replaceAll(SLOT, () => String.fromCharCode(FIRST_SIGN + (lists[at++] ?? 0)));
}

/** Whether a list of endings goes here. */
export function isSign(character: string | undefined): boolean {
  return character !== undefined && sign.test(character);
}

/** The keys again; `endings` gives the lists by their numbers. */
export function keysOf(stem: string, endings: readonly string[]): string[] {
  const [first = '', ...rest] = stem.split(sign);
  let keys = [first];
  for (let at = 0; at < rest.length; at += 2) {
    const list = endingsIn(endings[(rest[at] ?? '').charCodeAt(0) - FIRST_SIGN] ?? '');
    keys = list.map((ending, form) => (keys[form] ?? first) + ending + rest[at + 1]);
  }
  return keys;
}

const OR = '|';

/** A list of endings as one string: words that change alike share it. Keys do not hold its sign. */
export function packEndings(endings: readonly string[]): string {
  return endings.join(OR);
}

function endingsIn(packed: string): string[] {
  return packed.split(OR);
}
