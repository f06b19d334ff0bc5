import { dateLine } from './dates/date-line.ts';
import { isFurnitureLine } from './furniture-rules.ts';
import type { Problem } from './problems.ts';
import { missingQuote } from './quotes.ts';
import type { Stretch } from './reading.ts';
import { splitSentences, trim } from './sentences.ts';

/** What an editor's record says of an article's text. */
export interface TextRecord {
  /** Exact words of the title, where it isn't the first line that is no furniture. */
  title?: string;
  /** Exact lines or exact quotes that are no part of the article. */
  furniture?: string[];
  /** Exact lines of the article that a rule takes for furniture. */
  keep?: string[];
  /** `file:line:column` of a path in the record, for messages. */
  at(path: readonly (string | number)[]): string;
}

export interface ArticleText {
  title: Stretch & { text: string };
  /** In order, not overlapping. */
  furniture: Stretch[];
  /** In order, not overlapping, furniture left out; the title is one of them, never split. */
  sentences: Stretch[];
  problems: Problem[];
}

/** Labels before the first sentence of a script or a report. They are neither furniture nor part of the sentence. */
const LABEL =
  /^(?:STORY(?:LINE)?|SHOTLIST|WATCH|VIDEO|PHOTOS?|UPDATED?(?: \d+)?|BREAKING(?: NEWS)?|LIVE|EXCLUSIVE|ANALYSIS|EXPLAINER|FACTBOX|CORRECTED|OPINION|NEWS ALERT)\s*[:–—-]\s+/u;

/** "(Reporting by …; Editing by …)" behind the last sentence. */
const CREDIT = /\((?:additional )?(?:reporting|writing|editing)(?: and \w+)? by [^()]*\)\s*$/iu;

/**
 * Reads an article's lines: title, page furniture, sentences. Rules for furniture hold for every article; an editor's
 * record adds to them. All stretches are UTF-16 code units into `text`.
 * @param file the article's path, for messages.
 * @returns problems instead of throwing: a listed line or quote that isn't there, an article without words.
 */
export function readArticleText(file: string, text: string, record: TextRecord | null): ArticleText {
  const problems: Problem[] = [];
  const locateAll = (key: 'furniture' | 'keep') =>
    (record?.[key] ?? []).flatMap((quote, i) => locate(text, quote, record?.at([key, i]) ?? file, problems));
  const listed = locateAll('furniture');
  const kept = locateAll('keep');
  const lines: Stretch[] = [];
  const byRule: Stretch[] = [];
  let beforeProse = true;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const inside = listed.some((f) => f.start <= line.start && f.end >= line.end);
    if (inside) continue;
    const keep = kept.some((k) => k.start <= line.start && k.end >= line.end);
    if (!keep && isFurnitureLine(words, { beforeTitle: lines.length === 0, beforeProse })) byRule.push(line);
    else {
      const at = keep ? undefined : CREDIT.exec(words)?.index;
      const credit = at === undefined ? [] : [{ start: line.start + at, end: line.end }];
      byRule.push(...credit);
      lines.push(...without(text, line, [...listed, ...credit]));
      beforeProse &&= !/[.!?]["”’')\]]*$/.test(words);
    }
  }
  const title = findTitle(file, text, record, lines, problems);
  const sentences = lines.flatMap((line) =>
    line.start <= title.start && title.end <= line.end && !startsStory(text, line)
      ? [
          trim(text, { start: title.start, end: title.end }),
          ...sentencesOf(text, { ...line, start: title.end }),
        ]
      : sentencesOf(text, line),
  );
  return {
    title: { ...title, text: text.slice(title.start, title.end) },
    furniture: merged([...listed, ...byRule]),
    sentences: sentences.filter((s) => s.end > s.start),
    problems,
  };
}

/** A line with a date line at its front ("ZENDA, March 4 (Agency) - …") is the story itself, even where nothing precedes it. */
function startsStory(text: string, line: Stretch): boolean {
  return dateLine(text.slice(line.start, line.end)) !== null;
}

function linesOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .map((m) => trim(text, { start: m.index, end: m.index + m[0].length }))
    .filter((line) => line.end > line.start);
}

function sentencesOf(text: string, line: Stretch): Stretch[] {
  const words = text.slice(line.start, line.end);
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const head = dateLine(words.slice(label));
  const start = line.start + label;
  if (!head) return splitSentences(text, { start, end: line.end });
  return [
    { start, end: start + head.length },
    ...splitSentences(text, { start: start + head.rest, end: line.end }),
  ];
}

function findTitle(
  file: string,
  text: string,
  record: TextRecord | null,
  lines: Stretch[],
  problems: Problem[],
): Stretch {
  if (record?.title !== undefined) {
    const found = locate(text, record.title, record.at(['title']), problems)[0];
    if (found) return found;
  }
  const first = lines[0];
  // Without a headline the report's first sentence stands for it.
  const sentence = first && startsStory(text, first) ? sentencesOf(text, first)[1] : undefined;
  if (first) return sentence ?? { start: first.start, end: first.end };
  problems.push({
    code: 'article-empty',
    severity: 'error',
    where: `${file}:1:1`,
    found: 'no line that is the article’s own',
    mend: 'put the article’s text into the file, or remove the file',
  });
  return { start: 0, end: 0 };
}

/** Every line that equals the quote, else every place where the quote stands; a problem where there is none. */
function locate(text: string, quote: string, where: string, problems: Problem[]): Stretch[] {
  const wanted = quote.trim();
  const whole = linesOf(text).filter((line) => text.slice(line.start, line.end) === wanted);
  if (whole.length > 0) return whole;
  const places: Stretch[] = [];
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push({ start: at, end: at + wanted.length });
  if (places.length > 0) return places;
  problems.push({ ...missingQuote(text, wanted), severity: 'error', where });
  return [];
}

/** What is left of a line beside the listed quotes in it. */
function without(text: string, line: Stretch, listed: Stretch[]): Stretch[] {
  let rest = [line];
  for (const f of listed)
    rest = rest.flatMap((r) =>
      f.end <= r.start || f.start >= r.end
        ? [r]
        : [
            { start: r.start, end: Math.max(r.start, f.start) },
            { start: Math.min(r.end, f.end), end: r.end },
          ],
    );
  return rest.map((r) => trim(text, r)).filter((r) => r.end > r.start);
}

function merged(stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const s of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && s.start < last.end) last.end = Math.max(last.end, s.end);
    else out.push({ start: s.start, end: s.end });
  }
  return out;
}
