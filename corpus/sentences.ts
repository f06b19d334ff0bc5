import type { Stretch } from './reading.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that never end a sentence before a capital: what they shorten goes on. */
const OPEN =
  /(?:^|[\s("“‘'’[/-])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rep|Reps|Sen|Sens|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cpt|Cmdr|Cdr|Adm|Sgt|Cpl|Pvt|Brig|Pres|Hon|Rev|Fr|St|Ste|Mt|Ft|Amb|Sec|Dir|Supt|vs|v|cf|e\.g|i\.e|approx|ca|incl|Bros)\.$/u;
/** Abbreviations that go on only before a number. */
const BEFORE_NUMBER =
  /(?:^|[\s("“[])(?:No|Nos|Art|Arts|Sect|Vol|Ch|Fig|p|pp|para|paras|Res|H\.R|S\.R|H\.Res|Op)\.$/iu;
/** Abbreviations that may or may not end a sentence: the next word decides. */
const EITHER =
  /(?:^|[\s("“‘[/-])(?:(?:\p{L}\.){2,}|\p{Lu}\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Inc|Ltd|Co|Corp|Jr|Sr|al|etc|Ave|Blvd|Rd|Dept|Univ|Assn)\.)$/u;
/** The end of a sentence before a figure; after a number of one or two figures it may be a date's ("19. 9. 2023"). */
const BEFORE_FIGURE = /(?:\p{L}{2}|\p{Nd}{3}|%)\.["”’')\]]*\s+(?=\p{Nd})/gu;
/** Words that open a sentence far more often than they carry on after an abbreviation. */
const STARTER =
  /^["“‘'(]*(?:The|A|An|In|On|At|By|For|From|With|To|He|She|It|They|We|You|I|His|Her|Its|Their|Our|But|And|So|Yet|This|That|These|Those|There|Here|However|Meanwhile|Moreover|Still|Also|When|While|If|As|After|Before|Since|Although|Though|Because|Some|Many|Most|Both|Earlier|Later|Last|According|Asked|Now|Then|What|Who|Where|Why|How|No|Not|One)\b/;
/** A credit in brackets belongs to the caption before it. */
const CREDIT = /^\((?=[^()]{1,80}\)$).*\b(?:photos?|image|images|picture|file|credit|courtesy|video|via)\b/iu;
/** `"Stop!" the minister said.`: what was said and who said it are one sentence. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|shouted|replied|warned)\b/u;

/**
 * Splits one line of an article into sentences: `Intl.Segmenter`, then a merge where it stopped at an abbreviation or
 * inside a quotation. Closing quotation marks stay with the sentence that they close.
 * @param text the whole article; `line` a stretch of it without a line break, UTF-16 code units.
 * @returns trimmed stretches of `text`, in order, none empty.
 */
export function splitSentences(text: string, line: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  for (const piece of pieces(text, line)) {
    if (piece.start === piece.end) continue;
    const last = sentences.at(-1);
    // Footnote marks behind a full stop: "… war.[1] The …" is cut inside the brackets.
    const note = /^(?:\p{Nd}{1,3}|\p{L})\](?:\[[^\]]{1,12}\])*\s*/u.exec(text.slice(piece.start, piece.end));
    if (last && note && text[last.end - 1] === '[') {
      piece.start += note[0].length;
      last.end = piece.start - (note[0].length - note[0].trimEnd().length);
      if (piece.start >= piece.end) continue;
      sentences.push(piece);
      continue;
    }
    if (
      last &&
      belongTogether(
        text.slice(Math.max(last.start, last.end - 40), last.end),
        text.slice(piece.start, piece.end),
      )
    )
      last.end = piece.end;
    else sentences.push(piece);
  }
  return sentences;
}

/** The segmenter's pieces, cut as well where a figure opens a sentence, which it takes for the sentence going on. */
function pieces(text: string, line: Stretch): Stretch[] {
  return [...segmenter.segment(text.slice(line.start, line.end))].flatMap(({ segment, index }) => {
    const cuts = [...segment.matchAll(BEFORE_FIGURE)].map((m) => m.index + m[0].length);
    return [0, ...cuts].map((from, i) => {
      const to = cuts[i] ?? segment.length;
      return trim(text, { start: line.start + index + from, end: line.start + index + to });
    });
  });
}

function belongTogether(left: string, right: string): boolean {
  if (/^\p{Ll}/u.test(right) || /^[\p{Pe}\p{Pf}"'.,;:!?…]+$/u.test(right)) return true;
  if (OPEN.test(left) || CREDIT.test(right)) return true;
  if (BEFORE_NUMBER.test(left) && /^\p{Nd}/u.test(right)) return true;
  if (EITHER.test(left)) return !STARTER.test(right);
  return /[!?]["”’']$/u.test(left) && SPEAKER.test(right);
}

/** Leaves out white space at both ends (no-break spaces and byte order marks included). */
export function trim(text: string, stretch: Stretch): Stretch {
  const inner = text.slice(stretch.start, stretch.end);
  const start = stretch.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, stretch.start + inner.trimEnd().length) };
}
