import type { Stretch } from '../reading.ts';

/** A quotation with its marks. `inner` leaves the marks out. */
export interface Quotation extends Stretch {
  inner: Stretch;
  /** Has no closing mark: the next paragraph goes on with it. */
  open: boolean;
}

const CURLY_DOUBLE = /[“”„«»]/u;

type Shape = 'opens' | 'closes' | 'either' | 'none';

/** What a mark at `i` can be, by its own form and by what stands beside it. */
function shapeOf(text: string, i: number, line: Stretch): Shape {
  const mark = text[i] ?? '';
  const before = i > line.start ? (text[i - 1] ?? ' ') : ' ';
  const after = i + 1 < line.end ? (text[i + 1] ?? ' ') : ' ';
  if ('“„«'.includes(mark))
    return mark === '“' && /[\s([]/u.test(after) && !/[\s([]/u.test(before) ? 'closes' : 'opens';
  if ('”»'.includes(mark)) return 'closes';
  const free = /[\s([{—–-]/u.test(before);
  const bound = /[\s)\]},.;:!?—–-]/u.test(after);
  if (mark === '"')
    return free && !bound ? 'opens' : !free && bound ? 'closes' : free === bound ? 'either' : 'none';
  if (mark === '‘') return free ? 'opens' : 'none';
  // A single mark is an apostrophe far more often: it closes only what a single mark opened, and never inside a word.
  if (mark === "'" && free && /[\p{L}\p{N}]/u.test(after)) return 'opens';
  if ((mark === '’' || mark === "'") && !free && bound) return 'closes';
  return 'none';
}

const isDouble = (mark: string) => mark === '"' || CURLY_DOUBLE.test(mark);

/**
 * Pairs the quotation marks of one paragraph, straight or curly, double or single. An odd mark does not shift the
 * pairs after it: a closing mark that nothing opened is passed over; an opening mark that nothing closes counts only
 * where the paragraph begins with it, and then runs to the paragraph's end. Single marks inside a double quotation,
 * and the other way round, belong to the quotation around them.
 */
export function readQuotations(text: string, line: Stretch): Quotation[] {
  const found: Quotation[] = [];
  let opened = -1;
  for (let i = line.start; i < line.end; i++) {
    const mark = text[i] ?? '';
    if (!'"“”„«»‘’\''.includes(mark)) continue;
    const shape = shapeOf(text, i, line);
    const mayOpen = shape === 'opens' || shape === 'either';
    if (opened < 0) {
      if (mayOpen && (isDouble(mark) || closesLater(text, i, line))) opened = i;
    } else if (isDouble(mark) === isDouble(text[opened] ?? '') && shape !== 'opens') {
      if (shape === 'none') continue;
      found.push(quotation(opened, i + 1, false));
      opened = -1;
    } else if (isDouble(mark) && shape === 'opens') {
      opened = i;
    }
  }
  if (opened === line.start) found.push(quotation(line.start, line.end, true));
  return found;
}

function quotation(start: number, end: number, open: boolean): Quotation {
  return { start, end, inner: { start: start + 1, end: open ? end : end - 1 }, open };
}

/** A single opening mark counts only where a single closing mark follows within the paragraph. */
function closesLater(text: string, at: number, line: Stretch): boolean {
  for (let i = at + 2; i < line.end; i++) {
    if ((text[i] === '’' || text[i] === "'") && shapeOf(text, i, line) === 'closes') return true;
  }
  return false;
}

/** Whether a quotation is an utterance and not a few quoted words: it begins with a capital and ends like a sentence. */
export function isUtterance(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end).trim();
  if (words.split(/\s+/u).length < 2 && !/[,.!?]$/u.test(words)) return false;
  return quotation.open || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(words) || /[,.!?…]$/u.test(words);
}
