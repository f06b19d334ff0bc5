import { readFileSync } from 'node:fs';

/**
 * A file's text; null where its bytes are not UTF-8. A byte order mark stays its first code unit, as other programs
 * that read the file have it: they count places in the same text.
 */
export function readUtf8(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
