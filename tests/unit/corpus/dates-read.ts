import { readDates } from '../../../corpus/dates/read-dates.ts';
import { splitSentences } from '../../../corpus/sentences.ts';

/** A date as the tables of cases have it. */
export type Expected = [quote: string, edtf: string | null, basis: string, candidates?: string[]];
/** The day of publication, a Thursday. */
export const THURSDAY = '2023-09-21';

/** What is read from words below a title. */
export function read(words: string, published: string | null) {
  // A title stands before the words, as in every article.
  const text = `A title\n${words}`;
  const sentences = [{ start: 0, end: 7 }, ...splitSentences(text, { start: 8, end: text.length })];
  return readDates({ id: 'x', text, sentences, mentions: [], published }).map((d) => [
    text.slice(d.start, d.end),
    d.edtf,
    d.basis,
    ...(d.candidates ? [d.candidates] : []),
  ]);
}
