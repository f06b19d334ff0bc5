/** Values as JSON texts in which what stands in several places is written once and referred to by its line in `shared`. */
export interface PackedValues {
  /** One JSON text a line. */
  shared: string;
  texts: string[];
}

/** Shorter than this a reference saves nothing; in code units of JSON. */
const WORTH = 24;

/** The key of a reference, which no value may use. */
const REFERENCE = '$';

/** Packs values of plain JSON for `unpackValues`. Throws where an object has a key that means a reference. */
export function packValues(values: readonly unknown[]): PackedValues {
  const times = new Map<string, number>();
  for (const value of values) count(value, times);
  const lines = new Map<string, number>();
  for (const [text, seen] of times) if (seen > 1) lines.set(text, lines.size);
  return {
    shared: [...lines.keys()].map((text) => JSON.stringify(inner(JSON.parse(text), lines))).join('\n'),
    texts: values.map((value) => JSON.stringify(inner(value, lines))),
  };
}

function count(value: unknown, times: Map<string, number>): void {
  const text = worthSharing(value);
  if (text !== null) {
    const seen = times.get(text) ?? 0;
    times.set(text, seen + 1);
    // What is in it is written once with it.
    if (seen > 0) return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, REFERENCE)) throw new Error(`a key is "${REFERENCE}" in ${JSON.stringify(value)}`);
  for (const part of Object.values(value)) count(part, times);
}

function worthSharing(value: unknown): string | null {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return null;
  const text = JSON.stringify(value);
  return text.length < WORTH ? null : text;
}

/** The value itself, with references in place of those of its parts that are shared. */
function inner(value: unknown, lines: ReadonlyMap<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const part = (of: unknown): unknown => {
    const text = worthSharing(of);
    const line = text === null ? undefined : lines.get(text);
    return line === undefined ? inner(of, lines) : { [REFERENCE]: line };
  };
  if (Array.isArray(value)) return value.map(part);
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, part(of)]));
}
