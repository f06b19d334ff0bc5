/** UTF-16 code units for one question, and what two neighbouring questions share, longer than words in a row. */
const PART = 131_072;
const OVERLAP = 256;

/** Whether a gate opens for a text: asked in short steps, since a text may be long. */
export function* opensFor(text: string, mayMatch: (text: string) => boolean): Generator<void, boolean> {
  for (let at = 0; at < text.length; at += PART) {
    if (at > 0) yield;
    if (mayMatch(text.slice(Math.max(0, at - OVERLAP), at + PART))) return true;
  }
  return false;
}
