import type { ArticleMention, Stretch } from '../reading.ts';
import { readAmount } from './amounts.ts';
import { type Counted, readCounted, STOP, wordsAfter } from './counted.ts';
import type { Amount } from './one-amount.ts';

const OF = /\s+of(?:\s+(?:all|some))?(?:\s+(?:the|its|his|her|their|our|those|these|such))?(?=\s)/iuy;
const DETERMINER = /\s+(?:all\s+)?(?:the|its|his|her|their|our|these|those|all)(?=\s)/iuy;
const IN_OR_OF = /\s+(?:in|of|worth\s+of)(?=\s)/iuy;
const JOINED = /\s+(?:and|or)\s+/iuy;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * What an amount counts, by the kind of amount: the noun after a number, the noun after "of" for shares and vague
 * amounts, the purpose of money. Offsets are UTF-16 code units. Null where no noun is counted in so many words.
 */
export function countedBy(
  amount: Amount,
  text: string,
  sentence: Stretch,
  mentions: readonly ArticleMention[],
  units: ReadonlyMap<string, string>,
): Counted | null {
  const noun = (at: number, one = false) => readCounted(text, at, sentence.end, one, units, mentions);
  const of = lengthAt(OF, text, amount.end);
  switch (amount.kind) {
    case 'money': {
      const named = attributed(amount, text, sentence);
      if (named) return named;
      const gap = lengthAt(IN_OR_OF, text, amount.end);
      const what =
        gap > 0 && /^\s+\p{Ll}/u.test(text.slice(amount.end + gap, amount.end + gap + 4))
          ? loosePhrase(text, amount.end + gap, sentence.end, 2)
          : null;
      return what ?? { start: amount.start, end: amount.end, words: amount.currency ?? '', unit: 'items' };
    }
    case 'percent':
    case 'share': {
      if (of > 0) return noun(amount.end + of) ?? loosePhrase(text, amount.end + of, sentence.end, 4);
      const determiner = lengthAt(DETERMINER, text, amount.end);
      if (amount.kind === 'share' && determiner > 0)
        return loosePhrase(text, amount.end + determiner, sentence.end, 4);
      const named = attributed(amount, text, sentence);
      if (named) return named;
      return amount.kind === 'share'
        ? (noun(amount.end) ?? loosePhrase(text, amount.end, sentence.end, 1))
        : null;
    }
    case 'vague': {
      const these = of > 0 ? 0 : lengthAt(DETERMINER, text, amount.end);
      return (
        noun(amount.end + of + these) ?? (of > 0 ? loosePhrase(text, amount.end + of, sentence.end, 3) : null)
      );
    }
    case 'number': {
      if (of > 0) return noun(amount.end + of);
      const one = amount.value === 1;
      const direct = noun(amount.end, one);
      if (direct) return direct;
      // "30 and 40 sailors"; small numbers side by side are a list or a slip.
      const joined = (amount.value ?? 0) < 10 ? 0 : lengthAt(JOINED, text, amount.end);
      const second = joined > 0 ? readAmount(text, amount.end + joined) : null;
      if (!second || 'skip' in second || second.kind !== 'number') return null;
      const shared = noun(second.end);
      return shared && { ...shared, start: amount.start, end: amount.end };
    }
  }
}

/** "a 3.5% pay rise", "the £181m package": between an article and its noun stands what the noun amounts to. */
function attributed({ start, end }: Amount, text: string, sentence: Stretch): Counted | null {
  const before = text.slice(Math.max(sentence.start, start - 20), start);
  if (!/\b(?:an?|the|its|his|her|their|this|another)\s+(?:\p{Ll}+\s+)?$/iu.test(before)) return null;
  const noun = /^(?:\s+\p{Ll}+){1,2}/u.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  return noun > 0 ? loosePhrase(text, end, end + noun, 2) : null;
}

/** The words up to the next function word or mark, for nouns that are no plurals ("half of the population"). */
function loosePhrase(text: string, at: number, end: number, most: number): Counted | null {
  const words = wordsAfter(text, at, end, most);
  const stop = words.findIndex((w) => STOP.has(w.text.toLowerCase()));
  const kept = (stop < 0 ? words : words.slice(0, stop)).filter((w) => !w.hyphen);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  return { start: first.start, end: last.end, words: text.slice(first.start, last.end), unit: 'items' };
}
