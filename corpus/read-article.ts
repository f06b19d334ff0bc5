import type { Matcher, Mention } from '../names/types.ts';
import { readArticleText } from './article-text.ts';
import { checkWeekdays, readDates } from './dates/read-dates.ts';
import { readFigures } from './figures/read-figures.ts';
import type { EditorData, Placed } from './load-data.ts';
import type { Seed } from './load-seeds.ts';
import type { Article, DateExpression, EntityMention, Figure, Statement } from './model.ts';
import type { Problem } from './problems.ts';
import { findQuote } from './quotes.ts';
import type { ArticleMention, ReadableArticle, Stretch } from './reading.ts';
import type { ReviewTally } from './review.ts';
import { type ReviewContext, reviewDates, reviewFigures, reviewStatements } from './review-kinds.ts';
import type { ArticleRecord } from './schema/article.ts';
import { spanOf } from './spans.ts';
import { readStatements } from './statements/read-statements.ts';
import { daySaid } from './statements/when.ts';

/** Everything that was read from one article, and how the editor's word compares with the rules. */
export interface ArticleReading {
  text: string;
  article: Article;
  sentences: Stretch[];
  mentions: EntityMention[];
  dates: DateExpression[];
  figures: Figure[];
  statements: Statement[];
  /** The links between statements that an editor states, to be followed once every article is read. */
  links: StatementLink[];
  tally: Record<'dates' | 'figures' | 'statements', ReviewTally>;
}

interface StatementLink {
  statement: string;
  kind: 'answers' | 'sameAs';
  target: string;
  at: string;
}

export interface ReadingTools {
  data: EditorData;
  matcher: Matcher;
  /** Leaves out contextual mentions on a text that is not about the topic. */
  judge(mentions: Mention[]): Mention[];
}

/** Reads one article by rule and puts the editor's record over it. What is wrong goes into `problems`. */
export function readArticle(seed: Seed, tools: ReadingTools, problems: Problem[]): ArticleReading {
  const { text, id } = seed;
  const record = tools.data.articles.get(id) ?? null;
  const read = readArticleText(seed.path, text, record);
  problems.push(...read.problems);
  checkHead(text, record, read.furniture, problems);

  const mentions = findMentions(text, read.sentences, tools);
  const published = record?.published ?? null;
  const readable: ReadableArticle = {
    id,
    text,
    sentences: read.sentences,
    mentions,
    published: published ? published.edtf.replace(/[?~%]$/, '') : null,
  };
  const context: ReviewContext = { text, furniture: read.furniture, record, problems };
  const dates = reviewDates(readDates(readable), context);
  const foundDates = dates.items.map((d) => d.item);
  problems.push(...checkWeekdays(readable, foundDates, seed.path));
  const statements = reviewStatements(readStatements(readable), context);
  const said = statements.items.map((s) => s.item);
  const figures = reviewFigures(readFigures(readable, foundDates, tools.data.measures, said), context);

  const span = (s: Stretch) => spanOf(id, text, read.sentences, s);
  const links: StatementLink[] = [];
  return {
    text,
    sentences: read.sentences,
    article: {
      id,
      file: seed.file,
      title: read.title.text,
      publisher: record?.publisher?.name ?? null,
      ...(record?.address ? { address: record.address } : {}),
      published: published ? { edtf: published.edtf, basis: published.basis } : null,
      furniture: read.furniture.map((f) => [f.start, f.end]),
      reviewed: record !== null,
    },
    mentions: mentions.map((m) => ({ ...span(m), entity: m.entity })),
    dates: dates.items.map(({ item, review }) => ({
      ...span(item),
      edtf: item.edtf,
      basis: item.basis,
      ...(item.candidates ? { candidates: item.candidates } : {}),
      ...(review?.about ? { about: review.about } : {}),
      ...(review?.note ? { note: review.note } : {}),
      reviewed: review !== null,
    })),
    figures: figures.items.map(({ item: { partOf, start, end, ...rest }, review }) => ({
      ...span({ start, end }),
      ...rest,
      ...(partOf === undefined ? {} : { partOf: `${id}:${partOf}` }),
      ...(review?.about ? { about: review.about } : {}),
      ...(review?.note ? { note: review.note } : {}),
      reviewed: review !== null,
    })),
    statements: statements.items.map(({ item, review }, index) => {
      const { inferred, when: _, start, end, ...rest } = item;
      // One stretch may hold a claim that two speakers make.
      const sharers = statements.items.slice(0, index).filter((other) => other.item.start === start).length;
      const statement = review?.id ?? `${id}:${start}${sharers > 0 ? `:${sharers + 1}` : ''}`;
      for (const kind of ['answers', 'sameAs'] as const) {
        const target = review?.[kind];
        if (target && record)
          links.push({
            statement,
            kind,
            target,
            at: record.at(['statements', record.statements.indexOf(review), kind]),
          });
      }
      const note = review?.note ?? (inferred ? 'The speaker is inferred from the context.' : undefined);
      const place = span(item);
      const day = review?.when ?? daySaid(item, text, place.sentence, foundDates);
      return {
        id: statement,
        ...place,
        ...rest,
        ...(day ? { when: day } : {}),
        ...(note ? { note } : {}),
        reviewed: review !== null,
      };
    }),
    links,
    tally: { dates: dates.tally, figures: figures.tally, statements: statements.tally },
  };
}

/** Mentions are found sentence by sentence: nothing is read from furniture, and no name spans two sentences. */
function findMentions(text: string, sentences: Stretch[], tools: ReadingTools): ArticleMention[] {
  const all = sentences.flatMap((s) =>
    tools.matcher
      .find(text.slice(s.start, s.end))
      .map((m) => ({ ...m, start: m.start + s.start, end: m.end + s.start })),
  );
  return tools.judge(all).flatMap(({ start, end, entity }) => {
    const record = tools.data.entities.get(entity);
    if (!record) return [];
    return [{ start, end, entity, type: record.type, ...(record.voice ? { voice: record.voice } : {}) }];
  });
}

/** The head of a record stands on quotes as well: the publisher's and the publication date's. */
function checkHead(
  text: string,
  record: Placed<ArticleRecord> | null,
  furniture: readonly Stretch[],
  problems: Problem[],
): void {
  if (!record) return;
  const check = (quote: string, path: (string | number)[], outside: readonly Stretch[]) => {
    const found = findQuote(text, outside, { quote });
    if ('code' in found && found.code !== 'quote-ambiguous')
      problems.push({ ...found, severity: 'error', where: record.at(path) });
  };
  // A publisher may name itself in the page's furniture; a date never stands there.
  if (record.publisher) check(record.publisher.evidence, ['publisher', 'evidence'], []);
  record.published?.evidence.forEach((quote, index) => {
    check(quote, ['published', 'evidence', index], furniture);
  });
}
