/** `file:line:column` of an offset (UTF-16 code units) into a file's text, for messages; both count from 1. */
export function placeOf(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
