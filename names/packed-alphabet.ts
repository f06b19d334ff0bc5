import { swapLetters } from './alphabets.ts';
import { beginningOf } from './beginnings.ts';
import { startOfKey } from './packed-case.ts';
import { KINDS_APART, LISTS_APART } from './packed-forms.ts';
import { textsIn } from './packed-lists.ts';
import type { PackedNames } from './types.ts';
import { byFirstWord } from './word-patterns.ts';

/** A pattern of the table, the choice of its first word made, whose names are not made yet. */
export interface PackedPattern {
  pattern: string;
  /** The number of the kind. */
  kind: number;
}

/** The patterns whose names' first words begin with the same letters. */
interface Beginners {
  patterns: PackedPattern[];
  /** Whether a word may begin so and go on. */
  open: boolean;
}

/** The names of one alphabet, as far as they are unpacked at once. */
export interface Alphabet {
  byBeginning: ReadonlyMap<string, Beginners>;
  /** Lists of endings, packed. */
  endings: readonly string[];
}

/** Patterns for one step. */
const STEP = 400;

/** In steps, which are short at the first time, too. */
export function* unpackAlphabet([names, lists]: PackedNames, index: number): Generator<void, Alphabet> {
  const endings = swapLetters(lists, index).split(LISTS_APART);
  const written = swapLetters(names, index);
  yield;
  return { byBeginning: yield* patternsByBeginning(written), endings };
}

function* patternsByBeginning(names: string): Generator<void, Map<string, Beginners>> {
  const found = new Map<string, Beginners>();
  let count = 0;
  for (const [kind, texts] of names.split(KINDS_APART).entries()) {
    for (const text of textsIn(texts)) {
      if (++count % STEP === 0) yield;
      for (const pattern of byFirstWord(text)) {
        const { stem, varies } = startOfKey(pattern);
        const { letters, open } = beginningOf(stem, varies);
        const others = found.get(letters);
        if (others) {
          others.patterns.push({ pattern, kind });
          others.open ||= open;
        } else found.set(letters, { patterns: [{ pattern, kind }], open });
      }
    }
  }
  return found;
}
