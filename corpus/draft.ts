import { stringify } from 'yaml';
import type { Span } from './model.ts';
import type { ArticleReading } from './read-article.ts';

/**
 * The record of an article as an editor would start it: everything that was read, as entries to confirm, correct or
 * delete. Entries that a record states already come out as they stand after the review.
 */
export function draftRecord(reading: ArticleReading): string {
  const { article, text } = reading;
  const figureAt = new Map(reading.figures.map((f) => [`${f.article}:${f.start}`, f]));
  const record = {
    title: article.title,
    publisher: null,
    published: article.published ? { ...article.published, evidence: [] } : null,
    furniture: article.furniture.map(([start, end]) => text.slice(start, end)),
    dates: reading.dates.map(({ edtf, basis, candidates, note, ...span }) => ({
      ...placeOf(span, text),
      edtf,
      basis,
      candidates,
      note,
    })),
    figures: reading.figures.map(
      ({ value, min, max, qualifier, unit, counted, claimant, claimantText, partOf, note, ...span }) => {
        const whole = partOf === undefined ? undefined : figureAt.get(partOf);
        return {
          ...placeOf(span, text),
          value,
          min,
          max,
          qualifier,
          unit,
          counted,
          claimant,
          claimantText,
          partOf: whole && placeOf(whole, text),
          note,
        };
      },
    ),
    statements: reading.statements.map(
      ({ speaker, speakerText, via, stance, when, entities, note, ...span }) => ({
        ...placeOf(span, text),
        speaker,
        speakerText,
        via,
        stance,
        when,
        entities,
        note,
      }),
    ),
  };
  const head = [
    '# Drafted by rule. Read it against the article: correct what is wrong, delete what you do not confirm,',
    '# and give the publisher and the day of publication, each with a quote that shows it.',
  ].join('\n');
  return `${head}\n${stringify(record, { lineWidth: 0, keepUndefined: false })}`;
}

/** The quote, with as many words around it as make it occur once. */
function placeOf(
  span: Pick<Span, 'start' | 'end' | 'quote'>,
  text: string,
): { quote: string; within?: string } {
  const { quote } = span;
  const occursOnce = (words: string) => text.indexOf(words) === text.lastIndexOf(words);
  if (occursOnce(quote)) return { quote };
  let { start, end } = span;
  // A line break ends the search on that side: a stretch over two lines is hard to read in YAML.
  while (true) {
    const before = /\S+[^\S\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
    const after = /^[^\S\n]*\S+/.exec(text.slice(end))?.[0] ?? '';
    if (before === '' && after === '') return { quote };
    start -= before.length;
    end += after.length;
    const within = text.slice(start, end);
    if (occursOnce(within) && within.indexOf(quote) === within.lastIndexOf(quote)) return { quote, within };
  }
}
