/** Between the words that a pattern leaves the choice of, around and among them. Keys hold none of these. */
const OPEN = '{';
const OR = '|';
const CLOSE = '}';

type Pattern = string[][];

function joined(pattern: Pattern): string {
  return pattern.map((words) => (words.length > 1 ? OPEN + words.join(OR) + CLOSE : words[0])).join(' ');
}

/** One pattern for all that differ in the word at one place alone. */
function mergeAt(place: number, patterns: readonly Pattern[]): Pattern[] {
  const merged = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const others = joined(pattern.map((words, at) => (at === place ? [''] : words)));
    const known = merged.get(others)?.[place];
    if (known) known.push(...(pattern[place] ?? []));
    else
      merged.set(
        others,
        pattern.map((words) => [...words]),
      );
  }
  return [...merged.values()].map((pattern) =>
    pattern.map((words, at) => (at === place ? [...new Set(words)].sort() : words)),
  );
}

/** Names of words parted by spaces as few patterns `Old {Town|City} Hall`; the names again with `namesOf`. */
export function patternsOf(names: readonly string[]): string[] {
  const byLength = new Map<number, Pattern[]>();
  for (const name of names) {
    const words = name.split(' ').map((word) => [word]);
    byLength.set(words.length, [...(byLength.get(words.length) ?? []), words]);
  }
  return [...byLength].flatMap(([length, begun]) => {
    let patterns = begun;
    for (let before = Number.POSITIVE_INFINITY; patterns.length < before; ) {
      before = patterns.length;
      for (let place = 0; place < length; place++) patterns = mergeAt(place, patterns);
    }
    return patterns.map(joined);
  });
}

/** Every way to choose the words of a pattern. */
export function namesOf(pattern: string): string[] {
  const open = pattern.indexOf(OPEN);
  if (open < 0) return [pattern];
  const close = pattern.indexOf(CLOSE, open);
  const rest = namesOf(pattern.slice(close + 1));
  const start = pattern.slice(0, open);
  return pattern
    .slice(open + 1, close)
    .split(OR)
    .flatMap((word) => rest.map((end) => start + word + end));
}
