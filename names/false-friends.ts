import { endsParagraph, foldGap } from './fold.ts';
import { ruleIn } from './packed-rules.ts';
import { startOfWordsBefore, type Word, Words } from './words.ts';

interface Phrase {
  words: string[];
  distance: number;
}

/** The phrases beside which a form means another thing. */
interface Rule {
  before: Phrase[];
  after: Phrase[];
}

function phrases(row: readonly string[], distance: number): Phrase[] {
  return row.map((words) => ({ words: words.split(' '), distance }));
}

/** What stands between two words of a text, from the first one's end on. */
function between(text: string, first: Word, second: Word): string {
  return text.slice(first.end, second.start);
}

/** How far two neighbouring words are apart: what an apostrophe joins is one word; a blank line parts for good. */
function step(gap: string): number {
  if (gap === '' || gap === ' ') return 1;
  if (endsParagraph(gap)) return Number.POSITIVE_INFINITY;
  return foldGap(gap) === " ' " ? 0 : 1;
}

function isPhrase(words: readonly Word[], from: number, phrase: Phrase): boolean {
  return from >= 0 && phrase.words.every((word, index) => words[from + index]?.keys.includes(word));
}

function reach(list: readonly Phrase[]): { distance: number; words: number } {
  return {
    distance: Math.max(...list.map((phrase) => phrase.distance)),
    words: Math.max(...list.map((phrase) => phrase.words.length)),
  };
}

/** Rules for names that mean something else beside certain words. */
export class FalseFriends {
  private readonly rules = new Map<number, Rule>();

  /** Packed rules. */
  constructor(private readonly rows: readonly string[]) {}

  /** Whether, by one of the rules, the form found at `first` to `last` in the text means something else there. */
  suppress(text: string, rules: readonly number[], first: Word, last: Word): boolean {
    return rules.some((index) => {
      const { before, after } = this.rule(index);
      return standsBefore(text, first, before) || standsAfter(text, last, after);
    });
  }

  private rule(index: number): Rule {
    const known = this.rules.get(index);
    if (known) return known;
    const { before, after, distance } = ruleIn(this.rows[index] ?? '');
    const rule = { before: phrases(before, distance), after: phrases(after, distance) };
    this.rules.set(index, rule);
    return rule;
  }
}

function standsAfter(text: string, last: Word, list: readonly Phrase[]): boolean {
  if (list.length === 0) return false;
  const furthest = reach(list).distance;
  const following = new Words(text, last.next);
  const words: Word[] = [];
  let distance = 0;
  let previous = last;
  for (let index = 0; ; index++) {
    const word = following.at(index);
    if (!word) return false;
    distance += step(between(text, previous, word));
    if (distance > furthest) return false;
    const fits = (phrase: Phrase) => {
      for (let i = words.length; i < index + phrase.words.length; i++) {
        const next = following.at(i);
        if (next) words.push(next);
      }
      return phrase.distance >= distance && isPhrase(words, index, phrase);
    };
    if (list.some(fits)) return true;
    previous = word;
  }
}

function standsBefore(text: string, first: Word, list: readonly Phrase[]): boolean {
  if (list.length === 0) return false;
  const { distance: furthest, words: longest } = reach(list);
  // Twice the distance: words before an apostrophe count nothing.
  const from = startOfWordsBefore(text, first.start, 2 * furthest + longest, 0);
  const preceding = new Words(text, from);
  const words: Word[] = [];
  for (let word = preceding.at(0); word && word.start < first.start; word = preceding.at(words.length)) {
    words.push(word);
  }
  let distance = 0;
  let next = first;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (!word) return false;
    distance += step(between(text, word, next));
    if (distance > furthest) return false;
    const fits = (phrase: Phrase) =>
      phrase.distance >= distance && isPhrase(words, index - phrase.words.length + 1, phrase);
    if (list.some(fits)) return true;
    next = word;
  }
  return false;
}
