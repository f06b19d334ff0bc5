import type { Card, CardSource, Evidence } from '../corpus/card-model.ts';
import { edtfText } from './edtf-text.ts';
import { words } from './words.ts';

/** The forms in which something can be quoted elsewhere. */
export interface Citation {
  plain: string;
  markdown: string;
  /** Leads to the quote itself; null where nobody knows the article's address. */
  link: string | null;
}

/** The card in words that can be pasted into a text: its line, the day it speaks of and every source. */
export function cardCitation({ name, line, asOf, sources }: Card): Citation {
  const day = asOf ? ` ${words.asOf(edtfText(asOf, 'long'))}.` : '';
  return {
    plain: [`${name}: ${line}${day}`, ...sources.map((s) => `– “${s.title}”, ${published(s)}`)].join('\n'),
    markdown: [
      `**${escaped(name)}**: ${escaped(line)}${escaped(day)}\n`,
      ...sources.map((s) => `- ${linked(s, s.address ?? null)}, ${escaped(published(s))}`),
    ].join('\n'),
    link: null,
  };
}

/** One exact sentence with its source. */
export function evidenceCitation(evidence: Evidence): Citation {
  const sentence = evidence.sentence.trim();
  const link = quoteLink(evidence);
  return {
    plain: `“${sentence}” – “${evidence.title}”, ${published(evidence)}`,
    markdown: `> ${escaped(sentence).replace(/\s*\n\s*/g, '\n> ')}\n>\n> — ${linked(evidence, link)}, ${escaped(published(evidence))}`,
    link,
  };
}

/** Quotes of more words than this are given by their beginning and their end. */
const MOST_WORDS = 12;
const AT_EACH_END = 5;

/**
 * The article's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers scroll to
 * and mark.
 */
function quoteLink({ address, quote }: Evidence): string | null {
  if (!address) return null;
  const words = quote.trim().split(/\s+/);
  const stretches =
    words.length > MOST_WORDS ? [words.slice(0, AT_EACH_END), words.slice(-AT_EACH_END)] : [words];
  // A hyphen would be read as a mark of what comes before or after the quote.
  const encoded = stretches.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'));
  return `${address}#:~:text=${encoded.join(',')}`;
}

/** Publisher and day; what nobody has established is said to be so. */
function published({ publisher, published: day }: Pick<CardSource, 'publisher' | 'published'>): string {
  return `${publisher ?? words.noPublisher}, ${day ? edtfText(day, 'long') : words.noDate}`;
}

function linked({ title }: Pick<CardSource, 'title'>, link: string | null): string {
  return link === null ? `“${escaped(title)}”` : `[${escaped(title)}](<${link}>)`;
}

/** Text that Markdown takes as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
