import { readArticleText, type TextRecord } from '../../../corpus/article-text.ts';

/** An article's text as it is read, its parts in their words. */
export function wordsOf(text: string, record: Omit<TextRecord, 'at'> | null = null) {
  const at = (path: readonly (string | number)[]) => `record.yaml (${path.join('.')})`;
  const found = readArticleText('x.txt', text, record && { ...record, at });
  const words = (s: { start: number; end: number }) => text.slice(s.start, s.end);
  return {
    title: found.title.text,
    furniture: found.furniture.map(words),
    sentences: found.sentences.map(words),
    problems: found.problems,
  };
}
