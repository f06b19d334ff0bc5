import { endsParagraph, foldGap } from './fold.ts';
import type { Phrases } from './phrases.ts';
import type { Word, Words } from './words.ts';

/** How far two neighbouring words are apart: what an apostrophe joins is one word; a blank line parts for good. */
function step(text: string, first: Word, second: Word): number {
  if (second.start - first.end === 0) return 1;
  const gap = text.slice(first.end, second.start);
  if (gap === ' ') return 1;
  if (endsParagraph(gap)) return Number.POSITIVE_INFINITY;
  return foldGap(gap) === " ' " ? 0 : 1;
}

/**
 * The words around a name, which takes number 0 to number `last` of some words, up to `reach` words away and as many
 * more as a phrase may take; read when asked for.
 */
export class Surroundings {
  /** How far the words before and behind the name are from it, the nearest first. */
  private preceding: number[] | undefined;
  private following: number[] | undefined;
  /** What was asked before: rules share lists. */
  private readonly nearestBefore = new Map<Phrases, number>();
  private readonly nearestAfter = new Map<Phrases, number>();

  constructor(
    private readonly words: Words,
    private readonly last: number,
    private readonly reach: number,
    private readonly phrase: number,
  ) {}

  /** How far the nearest of the phrases before the name is, in words; infinitely far where there is none. */
  before(phrases: Phrases): number {
    const known = this.nearestBefore.get(phrases);
    if (known !== undefined) return known;
    this.preceding ??= this.distances(0, -1);
    let nearest = Number.POSITIVE_INFINITY;
    for (let away = 1; away <= this.preceding.length; away++) {
      for (const length of phrases.at(this.words, -away, 0))
        nearest = Math.min(nearest, this.preceding[away - length] ?? nearest);
    }
    this.nearestBefore.set(phrases, nearest);
    return nearest;
  }

  /** The same behind it. */
  after(phrases: Phrases): number {
    const known = this.nearestAfter.get(phrases);
    if (known !== undefined) return known;
    this.following ??= this.distances(this.last, 1);
    const found = this.following.findIndex(
      (distance, index) => distance <= this.reach && phrases.at(this.words, this.last + 1 + index).length > 0,
    );
    const nearest = this.following[found] ?? Number.POSITIVE_INFINITY;
    this.nearestAfter.set(phrases, nearest);
    return nearest;
  }

  private distances(from: number, direction: 1 | -1): number[] {
    const { words, reach, phrase } = this;
    const distances: number[] = [];
    let distance = 0;
    let beyond = 0;
    let previous = words.at(from);
    for (let index = from + direction; previous && beyond < phrase; index += direction) {
      const word = words.at(index);
      if (!word) break;
      distance += direction < 0 ? step(words.text, word, previous) : step(words.text, previous, word);
      distances.push(distance);
      if (distance > reach) beyond++;
      previous = word;
    }
    return distances;
  }
}
