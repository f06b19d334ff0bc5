/**
 * Reads texts that `packValues` wrote. A shared value is parsed when it is first met, and is the same object wherever it
 * stands: nobody may change it.
 * @param shared one JSON text a line
 */
export function unpackValues(shared: string): (text: string) => unknown {
  let lines: string[] | null = null;
  const known: unknown[] = [];

  function at(line: number): unknown {
    lines ??= shared.split('\n');
    known[line] ??= whole(JSON.parse(lines[line] ?? 'null'));
    return known[line];
  }

  function whole(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(whole);
    const { $: line }: { $?: unknown } = value;
    if (typeof line === 'number') return at(line);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, whole(part)]));
  }

  return (text) => whole(JSON.parse(text));
}
