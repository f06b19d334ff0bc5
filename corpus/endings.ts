/** How a language writes endings on to its words; from `data/inflections/<language>.yaml`. */
export interface Sounds {
  /** The language's vowels, in lower case. */
  vowels: string;
  /** Capitals in endings that follow the last vowel before them: `A: {aıou: a, əeiöü: ə}`. */
  byVowel: Record<string, Record<string, string>>;
  /** Capitals in endings that follow the last letter before them; the key "" stands for any other letter. */
  byLetter: Record<string, Record<string, string>>;
  /** What an ending marked with `*` makes of the end of the word before it; the longest that fits. */
  changes: Record<string, string>;
}

/** A paradigm with its endings read: for each case, the endings that serve. */
export interface Paradigm {
  /** What the dictionary form ends in and other forms do without; several where any of them may be met. */
  drop: string[];
  cases: string[][];
}

/** The case is the dictionary form itself. */
const SAME = '-';
/** The case is what is left without `drop`. */
const NO_ENDING = '0';
const CHANGE = '*';
/** A letter that is written only where it parts two vowels or two consonants. */
const buffer = /^\((.+?)\)/u;

/** `"- а/у ом"` as `[['-'], ['а', 'у'], ['ом']]`: one entry for each case. */
export function readEndings(endings: string): string[][] {
  return endings
    .trim()
    .split(/\s+/)
    .map((ofCase) => ofCase.split('/'));
}

function lastVowel(word: string, vowels: string): string {
  return [...word.toLowerCase()].findLast((letter) => vowels.includes(letter)) ?? '';
}

function changed(stem: string, changes: Sounds['changes']): string {
  const found = Object.keys(changes)
    .filter((end) => stem.endsWith(end))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? stem : stem.slice(0, -found.length) + changes[found];
}

function soundAfter(word: string, sign: string, sounds: Sounds): string {
  const { byVowel, byLetter, vowels } = sounds;
  const choices = byVowel[sign] ?? byLetter[sign];
  if (!choices) return sign;
  const letter = byVowel[sign] ? lastVowel(word, vowels) : ([...word.toLowerCase()].at(-1) ?? '');
  const fits = Object.keys(choices).find((letters) => letter !== '' && letters.includes(letter));
  return choices[fits ?? ''] ?? '';
}

/**
 * The word with an ending. Read from left to right: `*` at its beginning changes the end of the word, `(y)` is
 * written only between two vowels and `(ı)` only between two consonants, capitals follow what stands before them.
 */
function withEnding(stem: string, ending: string, sounds: Sounds): string {
  let word = stem;
  let rest = ending;
  if (rest.startsWith(CHANGE)) {
    word = changed(word, sounds.changes);
    rest = rest.slice(CHANGE.length);
  }
  while (rest !== '') {
    const [whole, inner = ''] = buffer.exec(rest) ?? [];
    if (whole !== undefined) {
      const sound = soundAfter(word, inner, sounds);
      const isVowel = (letter: string) => letter !== '' && sounds.vowels.includes(letter.toLowerCase());
      if (isVowel([...word].at(-1) ?? '') !== isVowel(sound.charAt(0))) word += sound;
      rest = rest.slice(whole.length);
    } else {
      const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      word += soundAfter(word, sign, sounds);
      rest = rest.slice(sign.length);
    }
  }
  return word;
}

/** The word in each case; null where it does not end as the paradigm asks. */
export function decline(word: string, paradigm: Paradigm, sounds: Sounds): string[][] | null {
  const dropped = paradigm.drop.filter((end) => word.endsWith(end)).sort((a, b) => b.length - a.length)[0];
  if (dropped === undefined) return null;
  const stem = word.slice(0, word.length - dropped.length);
  const form = (ending: string) => {
    if (ending === SAME) return word;
    return ending === NO_ENDING ? stem : withEnding(stem, ending, sounds);
  };
  return paradigm.cases.map((endings) => endings.map(form));
}
