import { createMatcher } from '../names/matcher.ts';
import { judge } from '../names/topic.ts';
import type { NameTable } from '../names/types.ts';
import { checkCorpus } from './checks.ts';
import { hashOf, hashOfRules, type JsonCache } from './json-cache.ts';
import { linkStatements } from './link-statements.ts';
import { type EditorData, loadData, type Placed } from './load-data.ts';
import { loadSeeds, type Seed } from './load-seeds.ts';
import type { Corpus, CorpusEvent, Difference, Entity, Span } from './model.ts';
import { compileNameTable } from './name-table.ts';
import type { Problem } from './problems.ts';
import { findQuote, type QuotePlace } from './quotes.ts';
import { type ArticleReading, type ReadingTools, readArticle } from './read-article.ts';
import type { EvidenceRecord } from './schema/parts.ts';
import { spanOf } from './spans.ts';

export interface Folders {
  seedsDir: string;
  dataDir: string;
}

export interface ReadOptions {
  /** Readings of earlier runs; without it every article is read anew. */
  cache?: JsonCache<ArticleReading> | undefined;
  /** Called after each article. */
  progress?: ((done: number, total: number) => void) | undefined;
}

/** The corpus and what the tables are made from besides. */
export interface CorpusReading {
  corpus: Corpus;
  data: EditorData;
  readings: Map<string, ArticleReading>;
  nameTable: NameTable;
}

/**
 * Reads all articles of a folder with the editor's data over them.
 * `reading` is null where anything is an error; warnings leave it whole.
 */
export function readCorpus(
  folders: Folders,
  options: ReadOptions = {},
): { reading: CorpusReading | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const { seeds, problems: seedProblems } = loadSeeds(folders.seedsDir);
  problems.push(...seedProblems);
  const data = loadData(folders.dataDir, problems);
  if (!data || hasErrors(problems)) return { reading: null, problems };

  const nameTable = compileNameTable(data);
  const tools = {
    data,
    matcher: createMatcher(nameTable),
    judge: (m: Parameters<typeof judge>[0]) => judge(m, nameTable.topic),
  };
  const read = cachedReader(tools, nameTable, options.cache);
  const readings = new Map(
    seeds.map((seed, index) => {
      const reading = read(seed, problems);
      options.progress?.(index + 1, seeds.length);
      return [seed.id, reading];
    }),
  );
  options.cache?.prune();
  reportUnpaired(readings, data, folders, problems);
  linkStatements(readings, problems);

  const all = [...readings.values()];
  const corpus: Corpus = {
    articles: all.map((r) => r.article),
    entities: entitiesOf(data),
    mentions: all.flatMap((r) => r.mentions),
    dates: all.flatMap((r) => r.dates),
    figures: all.flatMap((r) => r.figures),
    statements: all.flatMap((r) => r.statements),
    events: data.events.map((event) => readEvent(event, readings, problems)),
    differences: data.differences.map((difference) => readDifference(difference, readings, problems)),
  };
  problems.push(...checkCorpus(corpus, data, readings, folders.seedsDir));
  if (hasErrors(problems)) return { reading: null, problems };
  return { reading: { corpus, data, readings, nameTable }, problems };
}

/** Reads an article unless a cache has its reading by the same rules, data and record. What had a message is not kept. */
function cachedReader(
  tools: ReadingTools,
  nameTable: NameTable,
  cache: JsonCache<ArticleReading> | undefined,
): (seed: Seed, problems: Problem[]) => ArticleReading {
  const rules = cache ? hashOfRules('.') : null;
  if (!cache || rules === null) return (seed, problems) => readArticle(seed, tools, problems);
  const { entities, measures, articles } = tools.data;
  const voices = [...entities].map(([id, { type, voice }]) => [id, type, voice]);
  const shared = hashOf(rules, JSON.stringify([nameTable, voices, measures]));
  return (seed, problems) => {
    const record = articles.get(seed.id);
    // The record's places stand in messages, so they are part of what was read.
    const places = record?.statements.map((_, index) => record.at(['statements', index]));
    const key = hashOf(shared, seed.id, seed.text, JSON.stringify([record ?? null, places ?? []]));
    const known = cache.get(key);
    if (known) return known;
    const before = problems.length;
    const reading = readArticle(seed, tools, problems);
    if (problems.length === before) cache.set(key, reading);
    return reading;
  };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error');
}

/** The span of an editor's evidence; null, with the reason in `problems`, where it does not stand. */
export function locateEvidence(
  evidence: QuotePlace & { article: string },
  readings: ReadonlyMap<string, ArticleReading>,
  at: string,
  problems: Problem[],
): Span | null {
  const reading = readings.get(evidence.article);
  if (!reading) {
    problems.push({
      code: 'unknown-article',
      severity: 'error',
      where: at,
      found: `there is no article "${evidence.article}"`,
      mend: 'name a file of the seeds folder without its ".txt"',
    });
    return null;
  }
  const furniture = reading.article.furniture.map(([start, end]) => ({ start, end }));
  const span = findQuote(reading.text, furniture, evidence);
  if ('code' in span) {
    problems.push({ ...span, severity: 'error', where: at });
    return null;
  }
  return spanOf(evidence.article, reading.text, reading.sentences, span);
}

function readEvent(
  { at, note: _, evidence, ...event }: EditorData['events'][number],
  readings: ReadonlyMap<string, ArticleReading>,
  problems: Problem[],
): CorpusEvent {
  return { ...event, evidence: locateAll(evidence, at, readings, problems) };
}

function readDifference(
  { at, evidence, ...difference }: EditorData['differences'][number],
  readings: ReadonlyMap<string, ArticleReading>,
  problems: Problem[],
): Difference {
  return { ...difference, evidence: locateAll(evidence, at, readings, problems) };
}

function locateAll(
  evidence: readonly EvidenceRecord[],
  at: Placed<unknown>['at'],
  readings: ReadonlyMap<string, ArticleReading>,
  problems: Problem[],
): Span[] {
  return evidence.flatMap((e, index) => {
    const span = locateEvidence(e, readings, at(['evidence', index]), problems);
    return span ? [span] : [];
  });
}

function entitiesOf(data: EditorData): Entity[] {
  return [...data.entities].map(([id, record]) => ({
    id,
    type: record.type,
    name: record.name,
    names: data.forms
      .filter((form) => form.entity === id && form.name === undefined)
      .map(({ text, language, usage }) => ({ text, language, ...(usage ? { usage } : {}) })),
  }));
}

/** A record without its article stops the build; an article without a record is read all the same, with a warning. */
function reportUnpaired(
  readings: ReadonlyMap<string, ArticleReading>,
  data: EditorData,
  folders: Folders,
  problems: Problem[],
): void {
  for (const [id, record] of data.articles)
    if (!readings.has(id))
      problems.push({
        code: 'missing-seed',
        severity: 'error',
        where: record.at(),
        found: `the record speaks of "${id}", but ${folders.seedsDir}/${id}.txt does not exist`,
        mend: 'put the article back, or delete the record',
      });
  for (const id of readings.keys())
    if (!data.articles.has(id))
      problems.push({
        code: 'article-without-record',
        severity: 'warning',
        where: `${folders.seedsDir}/${id}.txt`,
        found: 'nobody has reviewed what was read from this article',
        mend: `write ${folders.dataDir}/articles/${id}.yaml; "npm run new -- article ${id}" drafts one`,
      });
}
