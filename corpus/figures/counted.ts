import type { ArticleMention, Measures, Stretch } from '../reading.ts';

/** What a number counts: the words, where they end, and the unit they are counted in. */
export interface Counted extends Stretch {
  words: string;
  unit: string;
  /** The number was passed ("the toll has passed 200"). */
  passed?: true;
}

/** Words that no counted noun phrase goes beyond. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of in on at to from for with without by near inside outside across along around ' +
    'about over under between among amid into onto upon through during before after since until till while when where ' +
    'who whom whose which what why how as than then if because although though but and or nor so yet not no is are was ' +
    'were be been being am has have had do does did will would shall should can could may might must also already ' +
    'still now there here later earlier ago away apart long wide high deep old per each every both it he she they we ' +
    'you i his her its their our my your him them us fled died rose fell went came took left got made said says told ' +
    'began begin lost won held stood sat lay saw gave found include includes including remain remains remained apiece ' +
    'alone altogether overnight today yesterday tomorrow however despite against following via within beyond'
  ).split(' '),
);
/** Past participles and verbs that stand after a count of people ("12 were injured", "thousands fled"). */
export const OF_PEOPLE =
  /^(?:killed|wounded|injured|hurt|dead|died|die|missing|displaced|arrested|detained|evacuated|hospitalised|hospitalized|rescued|captured|fled|flee|fleeing|gathered|gather|protested|protest|marched|rallied|massed|demonstrated|attended|crossed|emigrated|perished|drowned|starving|homeless|unaccounted)$/iu;
const DEMONYM = /^\p{Lu}[\p{L}-]+(?:ans|ians|is|ites|ese)$/u;
const NOT_PLURAL = /(?:ss|us|is|'s|’s)$/iu;
const WORD = /(\s+|-)((?:\p{L}|\p{N})+(?:[-.’'](?:\p{L}|\p{N})+)*|km²)/uy;

export interface Word extends Stretch {
  text: string;
  hyphen: boolean;
}

/** The words that follow one another from `at` with nothing but spaces or a first hyphen between them. */
export function wordsAfter(text: string, at: number, end: number, most: number): Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < most; ) {
    WORD.lastIndex = from;
    const found = WORD.exec(text);
    if (!found?.[1] || !found[2] || found.index + found[0].length > end) break;
    if (found[1] === '-' && words.length > 0) break;
    const start = found.index + found[1].length;
    from = start + found[2].length;
    words.push({ start, end: from, text: found[2], hyphen: found[1] === '-' });
    if (text[from] === "'" || text[from] === '’') break;
  }
  return words;
}

/** Noun → unit, from the lists in `measures`. */
export function unitsByNoun(measures: Measures): Map<string, string> {
  return new Map(
    Object.entries(measures.units).flatMap(([unit, nouns]) =>
      nouns.map((noun): [string, string] => [noun.toLowerCase(), unit]),
    ),
  );
}

const TIME = new Set([
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'decades',
  'centuries',
]);
const LENGTH_OR_MASS = new Set(
  'miles,kilometres,metres,centimetres,feet,square kilometres,square miles,hectares,acres,tonnes,tons,kilograms,litres,barrels,cubic metres,degrees,megawatts'.split(
    ',',
  ),
);
const CURRENCIES = new Set([
  'dollars',
  'euros',
  'pounds',
  'roubles',
  'yen',
  'rupees',
  'lira',
  'manats',
  'drams',
]);
/** Units of time, in which every number is a duration. */
export const isTime = (unit: string): boolean => TIME.has(unit);
/** Units that take a number as an adjective ("a 24-hour offensive"). */
const isMeasure = (unit: string): boolean =>
  TIME.has(unit) || LENGTH_OR_MASS.has(unit) || CURRENCIES.has(unit) || unit === 'magnitude';
const takesOf = (unit: string): boolean => LENGTH_OR_MASS.has(unit);

/**
 * Finds the noun phrase that a number counts: the words after it up to the first plural noun that no other plural
 * noun follows, a known noun first. Offsets are UTF-16 code units; `end` is the sentence's end.
 * @param one whether the number is 1, and a singular is looked for.
 * @returns null where what follows is no noun (the count is elliptical).
 */
export function readCounted(
  text: string,
  at: number,
  end: number,
  one: boolean,
  units: ReadonlyMap<string, string>,
  mentions: readonly ArticleMention[],
): Counted | null {
  const words = wordsAfter(text, at, end, 7);
  const first = words[0];
  if (!first) return null;
  if (first.hyphen) return hyphenated(text, at, first, units);
  const phrase: Word[] = [];
  for (const word of words) {
    if (STOP.has(word.text.toLowerCase())) break;
    if (phrase.length > 0 && /^\p{Ll}+ing$/u.test(word.text) && isPlural(phrase.at(-1)?.text ?? '')) break;
    phrase.push(word);
  }
  const unitOf = (i: number): string | undefined => {
    const word = phrase[i];
    const next = phrase[i + 1];
    if (!word) return undefined;
    const pair = next && units.get(`${word.text} ${next.text}`.toLowerCase());
    return pair ?? units.get(word.text.toLowerCase());
  };
  const isPair = (i: number) => {
    const word = phrase[i];
    const next = phrase[i + 1];
    return word && next && units.has(`${word.text} ${next.text}`.toLowerCase());
  };
  const fits = (i: number): boolean => {
    const word = phrase[i];
    if (!word) return false;
    const known = unitOf(i);
    if (isPair(i)) return true;
    if (one) return known !== undefined && !isPlural(word.text) && word.text.toLowerCase() !== 'people';
    if (known !== undefined) return isPlural(word.text) || isInvariant(word.text, known);
    return isPlural(word.text) || isGroup(word, mentions);
  };
  let head = phrase.findIndex((_, i) => fits(i) && unitOf(i) !== undefined);
  const unknown = phrase.findIndex((_, i) => fits(i));
  if (
    head < 0 ||
    (unknown >= 0 && unknown < head && phrase.slice(unknown + 1, head).some((w) => /ed$/u.test(w.text)))
  ) {
    head = unknown;
  }
  if (head < 0) return null;
  const participle = phrase.slice(0, head).findIndex((w) => OF_PEOPLE.test(w.text));
  if (participle >= 0 && unitOf(head) !== 'people') return null;
  while (
    head + 1 < phrase.length &&
    !isPair(head) &&
    fits(head + 1) &&
    !/ed$/u.test(phrase[head + 1]?.text ?? '')
  )
    head++;
  const last = phrase[isPair(head) ? head + 1 : head];
  if (!last) return null;
  const unit = unitOf(head) ?? (isGroup(last, mentions) || DEMONYM.test(last.text) ? 'people' : 'items');
  const stop = takesOf(unit) ? afterOf(text, last.end, end) : last.end;
  return { start: first.start, end: stop, words: text.slice(first.start, stop), unit };
}

function hyphenated(
  text: string,
  at: number,
  first: Word,
  units: ReadonlyMap<string, string>,
): Counted | null {
  const [noun = '', ...rest] = first.text.split('-');
  const stretch = (end: number, unit: string): Counted => ({
    start: at + 1,
    end,
    words: text.slice(at + 1, end),
    unit,
  });
  if (noun === 'strong') return stretch(first.start + noun.length, 'people');
  const unit = units.get(noun.toLowerCase());
  if (unit === undefined || !isMeasure(unit)) return null;
  if (rest.length > 0 && rest[0] !== 'long') return null;
  return stretch(first.end, unit);
}

/** "500 tonnes of food": the matter that is measured belongs to the words. */
function afterOf(text: string, at: number, end: number): number {
  const found = /^\s+of\s+(?:\p{Ll}+\s+)?\p{Ll}+/u.exec(text.slice(at, end));
  if (!found) return at;
  const words = found[0].trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return at + found[0].length - (STOP.has(last) ? last.length + 1 : 0);
}

function isPlural(word: string): boolean {
  return (/\p{L}{2,}s$/u.test(word) && !NOT_PLURAL.test(word)) || DEMONYM.test(word) || IRREGULAR.test(word);
}
const IRREGULAR =
  /^(?:people|men|women|children|servicemen|servicewomen|policemen|gunmen|feet|media|criteria|\p{L}+(?:men|women))$/iu;
const INVARIANT =
  /^(?:police|personnel|aircraft|troops|dead|wounded|injured|missing|displaced|staff|yen|yuan|km|kms|cm|kg|mw|cattle|sheep|crew|percent|population|km²)$/iu;

function isInvariant(word: string, unit: string): boolean {
  return INVARIANT.test(word) || unit === 'percent';
}

function isGroup(word: Word, mentions: readonly ArticleMention[]): boolean {
  return mentions.some((m) => m.type === 'group' && m.start < word.end && m.end >= word.end);
}
