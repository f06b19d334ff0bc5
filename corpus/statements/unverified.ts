import type { Attribution } from './attributions.ts';
import { contentEnd } from './content-end.ts';
import { type Passage, quotationAt } from './passages.ts';
import { subjectBefore } from './subject.ts';

const UNABLE =
  /(?<![\p{L}\p{N}])(?:could\s+not|couldn[’']t|cannot|(?:was|were|is|are|has\s+been|have\s+been)\s+(?:not\s+able|unable)\s+to)\s+(?:(?:immediately|independently|yet)\s+)*(?:verify|confirm)(?![\p{L}])/giu;

/**
 * "The agency could not verify the claims": a report of its own, which the words tell whole, subject included. That
 * something "could not be verified" names nobody and is none.
 */
export function readUnverified(passage: Passage): Attribution[] {
  const { tokens, text } = passage;
  return [...text.slice(passage.start, passage.end).matchAll(UNABLE)].flatMap((match) => {
    const from = passage.start + match.index;
    const verb = tokens.findIndex((t) => t.start === from);
    const after = tokens.findIndex((t) => t.start >= from + match[0].length);
    if (verb < 1 || after < 0 || quotationAt(passage, from)) return [];
    const subject = subjectBefore(passage, verb);
    const first = subject?.phrase[0];
    if (!subject || !first || tokens[after]?.word !== true) return [];
    return [
      {
        content: { start: first.start, end: contentEnd(passage, after) },
        stance: 'reports' as const,
        subject: { words: subject.phrase, shared: false },
        asides: [],
        at: verb,
        fronted: false,
      },
    ];
  });
}
