/** The forms of one name, as what stays of its words and the endings that they take together. */
export interface NameForms {
  /** What stays, with `*` where an ending goes. */
  stem: string;
  /** For each form, the endings for the places marked, in order. */
  endings: string[][];
}

export const SLOT = '*';

function sharedStart(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}

/** Takes keys apart that have as many words each and begin with one letter; null where they do not. */
export function formsOf(keys: readonly string[]): NameForms | null {
  const rows = [...keys].sort().map((key) => key.split(' '));
  const [first = []] = rows;
  if (rows.some((row) => row.length !== first.length)) return null;
  const stems = first.map((_, at) => sharedStart(rows.map((row) => row[at] ?? '')));
  if (!stems[0]) return null;
  const slots = stems.flatMap((stem, at) => (rows.every((row) => row[at] === stem) ? [] : [at]));
  return {
    stem: stems.map((stem, at) => (slots.includes(at) ? stem + SLOT : stem)).join(' '),
    endings: rows.map((row) => slots.map((at) => (row[at] ?? '').slice(stems[at]?.length))),
  };
}

/** The keys again. */
export function keysOf({ stem, endings }: NameForms): string[] {
  const [first = '', ...rest] = stem.split(SLOT);
  return endings.map((ofForm) => rest.reduce((key, part, at) => key + (ofForm[at] ?? '') + part, first));
}

const FORMS_APART = '|';
const SLOTS_APART = '`';

/** Endings as one string, which `endingsIn` reads: names that change alike share it. Keys hold neither sign. */
export function packEndings(endings: readonly (readonly string[])[]): string {
  return endings.map((ofForm) => ofForm.join(SLOTS_APART)).join(FORMS_APART);
}

export function endingsIn(packed: string): string[][] {
  return packed.split(FORMS_APART).map((ofForm) => ofForm.split(SLOTS_APART));
}
