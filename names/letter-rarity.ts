import { commonWords, functionWords } from './common-words.ts';

/** Shares of letters in running text, in per mille: English for Latin, Russian for Cyrillic. */
const shares: Record<string, number> = {};

function setShares(letters: string, perMille: number[]): void {
  [...letters].forEach((letter, index) => {
    shares[letter] = (perMille[index] ?? 1) / 1000;
  });
}

setShares(
  'etaoinshrdlcumwfgypbvkjxqz',
  [105, 75, 68, 63, 60, 58, 53, 50, 50, 35, 33, 24, 23, 20, 19, 18, 16, 16, 16, 12, 8, 6, 1.5, 1.5, 1, 1],
);
setShares(
  'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ',
  [
    90, 72, 64, 64, 55, 52, 45, 40, 38, 36, 28, 26, 25, 23, 21, 18, 16, 15, 14, 14, 13, 12, 10, 8, 8, 6, 5, 4,
    3, 3, 2, 0.5,
  ],
);

/** Pairs of letters met about once in a hundred; others as often as their letters say. */
const commonPairs = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ' +
    'ic ne ea ra ce li ch ll be ma si om ur ' +
    'ст но то на ен ов ни ра во ко ро го ос по пр ер ом ре ли не ан ит ет ск ор ал ол де та ка от ел он ес ат ть ль'
  ).split(' '),
);
const COMMON_PAIR = 0.01;
/** Letters of a language follow each other by more than pairs: measured stems were this much more frequent. */
const HABIT = 8;

function share(letter: string): number {
  const known = shares[letter];
  if (known !== undefined) return known;
  const code = letter.charCodeAt(0);
  if (code < 0x3a) return 0.01;
  if (code < 0x100) return 0.002;
  if (code < 0x3000) return 0.03;
  if (code < 0x3400) return 0.02;
  return code < 0xac00 ? 0.002 : 0.004;
}

const digits = /^\d\d$/;

function pairShare(first: string, second: string): number {
  const pair = first + second;
  if (digits.test(pair)) return 0.1 * share(first);
  return commonPairs.has(pair) ? COMMON_PAIR : 0.7 * share(first) * share(second);
}

/** What each common word that holds a stem adds to the stem's rate. */
const IN_COMMON_WORD = 1e-4;
const allCommonWords = [...commonWords].join(' ');

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

/**
 * How often a string is to be expected at a place of ordinary text of its script: by a chain of letter pairs, and by
 * common words. Rough: it only has to tell "ation" from "orabi".
 */
export function expectedRate(text: string): number {
  let rate = share(text.charAt(0));
  for (let index = 1; index < text.length; index++) {
    rate *= pairShare(text.charAt(index - 1), text.charAt(index)) / share(text.charAt(index - 1));
  }
  return HABIT * rate + IN_COMMON_WORD * countIn(allCommonWords, text);
}

/** The same for a whole word, or the beginning of one: rarer, unless it is common, short or a number. */
function expectedWordRate(word: string): number {
  if (functionWords.has(word)) return 1e-2;
  if (` ${allCommonWords}`.includes(` ${word}`) || word.length < 3) return 1e-4;
  if (/^(?:19|20)\d\d$/.test(word)) return 1e-4;
  if (word.length < 5) return word.length < 4 ? 1e-5 : 2e-6;
  return Math.min(1e-7, expectedRate(word));
}

/** The same for words that stand together: a little more often than by chance. */
export function expectedWordsRate(words: readonly string[]): number {
  return words.reduce((rate, word) => rate * 100 * expectedWordRate(word), 0.01);
}
