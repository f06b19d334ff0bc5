import { endsParagraph, foldGap } from './fold.ts';
import type { Phrases } from './phrases.ts';
import { startOfWordsBefore, type Word, Words } from './words.ts';

/** The words on one side of a name in the text's order, and how far each is from it, in words. */
interface Side {
  words: Word[];
  distances: number[];
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

/** The words around a name, up to `reach` words away and as many more as a phrase may take; read when asked for. */
export class Surroundings {
  private preceding: Side | undefined;
  private following: Side | undefined;
  /** What was asked before: rules share lists. */
  private readonly nearestBefore = new Map<Phrases, number>();
  private readonly nearestAfter = new Map<Phrases, number>();

  constructor(
    private readonly text: string,
    private readonly first: Word,
    private readonly last: Word,
    private readonly reach: number,
    private readonly phrase: number,
  ) {}

  /** How far the nearest of the phrases before the name is, in words; infinitely far where there is none. */
  before(phrases: Phrases): number {
    const known = this.nearestBefore.get(phrases);
    if (known !== undefined) return known;
    this.preceding ??= this.readBefore();
    const { words, distances } = this.preceding;
    let nearest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < words.length; index++) {
      for (const length of phrases.at(words, index))
        nearest = Math.min(nearest, distances[index + length - 1] ?? nearest);
    }
    this.nearestBefore.set(phrases, nearest);
    return nearest;
  }

  /** The same behind it. */
  after(phrases: Phrases): number {
    const known = this.nearestAfter.get(phrases);
    if (known !== undefined) return known;
    this.following ??= this.readAfter();
    const { words, distances } = this.following;
    const found = distances.findIndex((_, index) => phrases.at(words, index).length > 0);
    const nearest = distances[found] ?? Number.POSITIVE_INFINITY;
    this.nearestAfter.set(phrases, nearest);
    return nearest;
  }

  private readBefore(): Side {
    // Twice the reach: words before an apostrophe count nothing.
    const from = startOfWordsBefore(this.text, this.first.start, 2 * this.reach + this.phrase, 0);
    const preceding = new Words(this.text, from);
    const words: Word[] = [];
    for (let word = preceding.at(0); word && word.start < this.first.start; word = preceding.at(words.length))
      words.push(word);
    const distances: number[] = [];
    let distance = 0;
    let next = this.first;
    for (const word of words.toReversed()) {
      distance += step(between(this.text, word, next));
      distances.unshift(distance);
      next = word;
    }
    return { words, distances };
  }

  private readAfter(): Side {
    const following = new Words(this.text, this.last.next);
    const words: Word[] = [];
    const distances: number[] = [];
    let distance = 0;
    let previous = this.last;
    let beyond = 0;
    for (let word = following.at(0); word && beyond < this.phrase; word = following.at(words.length)) {
      distance += step(between(this.text, previous, word));
      words.push(word);
      if (distance > this.reach) beyond++;
      else distances.push(distance);
      previous = word;
    }
    return { words, distances };
  }
}
