import { packTexts, stretchesIn, textsIn } from './packed-lists.ts';

/** Around the words that a pattern leaves the choice of; no key holds them. */
const OPEN = '{';
const CLOSE = '}';

/** For each place the words of which one stands there; '' where there may be none. */
type Pattern = string[][];

function joined(pattern: Pattern): string {
  return pattern.map((words) => (words.length > 1 ? OPEN + packTexts(words) + CLOSE : words[0])).join(' ');
}

function merged(words: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...words, ...others])].sort();
}

/** One pattern for all that differ in the word at one place alone. */
function mergeAt(place: number, patterns: readonly Pattern[]): Pattern[] {
  const byOthers = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const others = place < pattern.length ? joined(pattern.with(place, [''])) : joined(pattern);
    const sign = `${pattern.length} ${others}`;
    const known = byOthers.get(sign);
    const words = merged(known?.[place] ?? [], pattern[place] ?? []);
    byOthers.set(sign, place < pattern.length ? pattern.with(place, words) : pattern);
  }
  return [...byOthers.values()];
}

/** One pattern for two of which one has a word more. */
function mergeShorter(patterns: readonly Pattern[]): Pattern[] {
  const left = new Map(patterns.map((pattern) => [joined(pattern), pattern]));
  for (const pattern of [...patterns].sort((a, b) => b.length - a.length)) {
    for (const place of pattern.keys()) {
      const shorter = joined(pattern.toSpliced(place, 1));
      if (!left.has(shorter) || !left.delete(joined(pattern))) continue;
      left.delete(shorter);
      const longer = pattern.with(place, merged([''], pattern[place] ?? []));
      left.set(joined(longer), longer);
      break;
    }
  }
  return [...left.values()];
}

/**
 * Names of words parted by spaces as few patterns such as `Old {CityATown} {AMusic} Hall`, the words to choose from packed
 * as `packed-lists.ts` says; the names again with `namesOf`.
 */
export function patternsOf(names: readonly string[]): string[] {
  let patterns: Pattern[] = names.map((name) => name.split(' ').map((word) => [word]));
  const longest = Math.max(...patterns.map((pattern) => pattern.length));
  for (let before = Number.POSITIVE_INFINITY; patterns.length < before; ) {
    before = patterns.length;
    patterns = mergeShorter(patterns);
    for (let place = longest - 1; place >= 0; place--) patterns = mergeAt(place, patterns);
  }
  return patterns.map(joined);
}

/** Every way to choose the words of a pattern. */
export function namesOf(pattern: string): string[] {
  if (!pattern.includes(OPEN)) return [pattern];
  // A word that is not there leaves its space.
  return choices(pattern).map((name) => name.replace(/ {2,}/g, ' ').trim());
}

/** The same names as patterns that each begin with a word that is not left to choose. */
export function byFirstWord(pattern: string): string[] {
  if (!pattern.startsWith(OPEN)) return [pattern];
  const close = pattern.indexOf(CLOSE);
  const rest = pattern.slice(close + 1);
  return textsIn(pattern.slice(1, close)).flatMap((word) =>
    word === '' ? byFirstWord(rest.slice(1)) : [word + rest],
  );
}

/** What those patterns begin with: of words that share eight code units or more, the first stands for all. */
export function startsOf(pattern: string): string[] {
  if (!pattern.startsWith(OPEN)) return [pattern];
  const close = pattern.indexOf(CLOSE);
  return stretchesIn(pattern.slice(1, close)).flatMap((words) =>
    words === '' ? startsOf(pattern.slice(close + 2)) : [words],
  );
}

function choices(pattern: string): string[] {
  const open = pattern.indexOf(OPEN);
  if (open < 0) return [pattern];
  const close = pattern.indexOf(CLOSE, open);
  const rest = choices(pattern.slice(close + 1));
  const start = pattern.slice(0, open);
  const words = textsIn(pattern.slice(open + 1, close));
  return words.flatMap((word) => rest.map((end) => start + word + end));
}
