import type { ArticleMention, ReadableArticle, Stretch } from '../../../corpus/reading.ts';
import { splitSentences } from '../../../corpus/sentences.ts';

const TYPES = { p: 'person', o: 'organisation', g: 'group', l: 'place', e: 'event' } as const;

/**
 * An article from marked text: `{Ann Lee|ann-lee|p}` is a mention of a person (`o` organisation, `g` group, `l` place,
 * `e` event; a fourth part is the voice). Each line is a paragraph.
 */
export function markedArticle(marked: string): ReadableArticle {
  const mentions: ArticleMention[] = [];
  let text = '';
  let last = 0;
  for (const m of marked.matchAll(/\{([^|{}]+)\|([^|{}]+)\|([polge])(?:\|([^|{}]+))?\}/g)) {
    const [whole, words = '', entity = '', type = 'l', voice] = m;
    text += marked.slice(last, m.index);
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      entity,
      type: TYPES[type as keyof typeof TYPES],
      ...(voice ? { voice } : {}),
    });
    text += words;
    last = m.index + whole.length;
  }
  text += marked.slice(last);
  return { id: 'test', text, sentences: sentencesOf(text), mentions, published: null };
}

/** An article from plain text with every place where one of the names stands, longest first. */
export function namedArticle(
  id: string,
  text: string,
  sentences: Stretch[],
  names: [string, string, ArticleMention['type'], string?][],
): ReadableArticle {
  const taken: ArticleMention[] = [];
  for (const [words, entity, type, voice] of names.toSorted((a, b) => b[0].length - a[0].length)) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      const cut = /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[end] ?? '');
      if (cut || taken.some((m) => m.start < end && at < m.end)) continue;
      taken.push({ start: at, end, entity, type, ...(voice ? { voice } : {}) });
    }
  }
  return { id, text, sentences, mentions: taken.toSorted((a, b) => a.start - b.start), published: null };
}

function sentencesOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((m) =>
    splitSentences(text, { start: m.index, end: m.index + m[0].length }),
  );
}
