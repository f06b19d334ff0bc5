import type { Card, Evidence } from '../corpus/card-model.ts';
import { edtfText } from './edtf-text.ts';
import { words } from './words.ts';

/** The card in words that can be pasted into a text: its line, the day it speaks of and every source. */
export function cardCitation(card: Card): string {
  const asOf = card.asOf ? ` ${words.asOf(edtfText(card.asOf, 'long'))}.` : '';
  const sources = card.sources.map((s) => `– ${sourceText(s)}`);
  return [`${card.name}: ${card.line}${asOf}`, ...sources].join('\n');
}

/** One exact sentence with its source. */
export function evidenceCitation(evidence: Evidence): string {
  return `“${evidence.sentence.trim()}” – ${sourceText(evidence)}`;
}

/** "Title", publisher, day; what nobody has established is said to be so. */
function sourceText(source: Pick<Evidence, 'title' | 'publisher' | 'published'>): string {
  const published = source.published ? edtfText(source.published, 'long') : words.noDate;
  return `“${source.title}”, ${source.publisher ?? words.noPublisher}, ${published}`;
}
