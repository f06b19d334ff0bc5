import { ALL_CAPITALS, ANY_CASE, CAPITAL_FIRST, MIXED, WITH_STOP } from './form-case.ts';
import { kindOf, NO_WORD } from './letters.ts';
import { isSign } from './name-forms.ts';

/**
 * A key together with the case of its words, as one string: a sign before each word that asks for capitals, one at the
 * end for a stop that belongs to the name. Keys hold none of these signs.
 */
const FIRST = '^';
const ALL = '`';
const STOP = ';';
/** Before the letter case, behind a key whose words are not told by its spaces. */
const WRITTEN_OUT = '?';

const signs: Record<string, string> = { [CAPITAL_FIRST]: FIRST, [ALL_CAPITALS]: ALL };

/** The letter case without what says nothing. */
export function shortCase(letterCase: string): string {
  const stop = letterCase.endsWith(WITH_STOP) ? WITH_STOP : '';
  return letterCase.slice(0, letterCase.length - stop.length).replace(/a+$/, '') + stop;
}

/** Whether what stands between two spaces of a key is punctuation that stands between two words. */
function isGap(part: string): boolean {
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== '_' && kindOf(part.charCodeAt(index)) !== NO_WORD) return false;
  }
  return true;
}

/** Packed names use capitals as signs. */
function inSmallLetters(letterCase: string): string {
  return letterCase.replaceAll(CAPITAL_FIRST, 'c').replaceAll(ALL_CAPITALS, 'u').replaceAll(MIXED, 'm');
}

/** Takes the key's stem with its short case. */
export function withCase(stem: string, letterCase: string): string {
  let at = 0;
  const stop = letterCase.endsWith(WITH_STOP) ? STOP : '';
  const signed =
    stem
      .split(' ')
      .map((part) => (isGap(part) ? '' : (signs[letterCase[at++] ?? ''] ?? '')) + part)
      .join(' ') + stop;
  const read = readCase(signed);
  return read.stem === stem && read.letterCase === letterCase
    ? signed
    : stem + WRITTEN_OUT + inSmallLetters(letterCase);
}

export function readCase(signed: string): { stem: string; letterCase: string } {
  if (signed.includes(WRITTEN_OUT)) {
    const [stem = '', small = ''] = signed.split(WRITTEN_OUT);
    const letterCase = small.replaceAll('c', CAPITAL_FIRST).replaceAll('u', ALL_CAPITALS);
    return { stem, letterCase: letterCase.replaceAll('m', MIXED) };
  }
  const stop = signed.endsWith(STOP) ? WITH_STOP : '';
  const key = stop ? signed.slice(0, -STOP.length) : signed;
  if (!key.includes(FIRST) && !key.includes(ALL)) return { stem: key, letterCase: stop };
  let letterCase = '';
  const parts = key.split(' ').map((part) => {
    const sign = part.charAt(0);
    if (sign === FIRST || sign === ALL) {
      letterCase += sign === FIRST ? CAPITAL_FIRST : ALL_CAPITALS;
      return part.slice(1);
    }
    if (!isGap(part)) letterCase += ANY_CASE;
    return part;
  });
  return { stem: parts.join(' '), letterCase: shortCase(letterCase) + stop };
}

/** The first word of a pattern that begins with one, and what ends it. */
const start = /^[`^]?([^ ;?\ue000-\uefff]*)(.?)/;

/** A pattern's key up to the end of its first word or to where it varies. */
export function startOfKey(pattern: string): { stem: string; varies: boolean } {
  const [, stem = '', end = ''] = start.exec(pattern) ?? [];
  return { stem, varies: isSign(end) };
}
