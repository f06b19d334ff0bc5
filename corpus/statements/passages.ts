import { inside } from '../inside.ts';
import type { ArticleMention, ReadableArticle, Stretch } from '../reading.ts';
import { isUtterance, type Quotation, readQuotations } from './quotations.ts';
import { readTokens, type Token } from './words.ts';

/** Sentences that one quotation holds together, read as one. */
export interface Passage extends Stretch {
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  mentions: ArticleMention[];
  /** Which paragraph (line) of the article this is in. */
  paragraph: number;
}

/** Splits an article into passages: its sentences, merged where a quotation goes over their border. */
export function readPassages(article: ReadableArticle): Passage[] {
  const { text } = article;
  return paragraphsOf(article).flatMap((sentences, paragraph) => {
    const line = around(sentences);
    const quotations = readQuotations(text, line);
    const merged: Stretch[] = [];
    for (const sentence of sentences) {
      const last = merged.at(-1);
      const split = quotations.some((q) => q.start < sentence.start && sentence.start < q.end);
      if (last && (split || /^\p{Ll}/u.test(text.slice(sentence.start, sentence.start + 1))))
        last.end = sentence.end;
      else merged.push({ ...sentence });
    }
    return merged.map((stretch) => {
      return {
        ...stretch,
        text,
        paragraph,
        tokens: readTokens(text, stretch),
        quotations: inside(quotations, stretch),
        mentions: inside(article.mentions, stretch),
      };
    });
  });
}

function around(sentences: Stretch[]): Stretch {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

function paragraphsOf({ text, sentences }: ReadableArticle): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before && !/[\n\r\u2028\u2029]/u.test(text.slice(before.end, sentence.start)))
      last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** The quotation that holds a place, marks included. */
export function quotationAt(passage: Passage, at: number): Quotation | undefined {
  return passage.quotations.find((q) => q.start <= at && at < q.end);
}

/** The utterance (not just a few quoted words) that holds a place. */
export function utteranceAt(passage: Passage, at: number): Quotation | undefined {
  const quotation = quotationAt(passage, at);
  return quotation && isUtterance(passage.text, quotation) ? quotation : undefined;
}

/** The mention that holds a token, if any. */
export function mentionAt(passage: Passage, token: Stretch): ArticleMention | undefined {
  return passage.mentions.find((m) => m.start <= token.start && token.end <= m.end);
}
