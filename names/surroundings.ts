import { endsParagraph, foldGap } from './fold.ts';
import type { Phrases } from './phrases.ts';
import type { Word, Words } from './words.ts';

/** No shape is looked for further from a name, in UTF-16 code units: a dozen words take less. */
const SHAPE_REACH = 150;
/** Stands for the name itself where shapes are looked for. */
const FORM = '¤';

/** How far what was asked for is on each side of the name, in words. */
interface Sides {
  before: number;
  after: number;
}

/** Where no spaces are written every character is a word, and so many of them stand for what is one elsewhere. */
const UNSPACED = 0.5;

/** How far two neighbouring words are apart: what an apostrophe joins is one word; a blank line parts for good. */
function step(text: string, first: Word, second: Word): number {
  if (second.start - first.end === 0) return UNSPACED;
  const gap = text.slice(first.end, second.start);
  if (gap === ' ') return 1;
  if (endsParagraph(gap)) return Number.POSITIVE_INFINITY;
  return foldGap(gap) === " ' " ? 0 : 1;
}

/**
 * The words around a name, which takes number 0 to number `last` of some words, up to `reach` words away and as many
 * more as a phrase may take; read when asked for. A preposition or article written on to the name is a word before it.
 */
export class Surroundings {
  /** How far the words before and behind the name are from it, the nearest first. */
  private preceding: number[] | undefined;
  private following: number[] | undefined;
  /** What was asked before: rules share lists. */
  private readonly nearestBefore = new Map<Phrases, number>();
  private readonly nearestAfter = new Map<Phrases, number>();
  private readonly shapes = new Map<RegExp, Sides>();

  constructor(
    private readonly words: Words,
    private readonly last: number,
    private readonly reach: number,
    private readonly phrase: number,
    private readonly isPrefixed: boolean,
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
    if (phrases.shape) nearest = Math.min(nearest, this.shaped(phrases.shape).before);
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
    let nearest = this.following[found] ?? Number.POSITIVE_INFINITY;
    if (phrases.shape) nearest = Math.min(nearest, this.shaped(phrases.shape).after);
    this.nearestAfter.set(phrases, nearest);
    return nearest;
  }

  /** How far the words are that the nearest match of a shape on each side holds, or stands beyond. */
  private shaped(shape: RegExp): Sides {
    const known = this.shapes.get(shape);
    if (known) return known;
    const { words, last } = this;
    const start = words.at(0)?.start ?? 0;
    const end = words.at(last)?.end ?? start;
    const from = Math.max(0, start - SHAPE_REACH);
    const before = words.text.slice(from, start);
    const sides: Sides = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
    for (const match of (before + FORM + words.text.slice(end, end + SHAPE_REACH)).matchAll(shape)) {
      const behind = match.index + match[0].length - before.length;
      if (behind <= 0) {
        sides.before = this.wordBefore(start + behind);
        continue;
      }
      const ahead = match.index - before.length - FORM.length;
      if (ahead < 0) sides.before = sides.after = 1;
      else sides.after = this.wordAfter(end + ahead);
      break;
    }
    this.shapes.set(shape, sides);
    return sides;
  }

  /** How far the nearest word before the name is that starts before a place; where none does, the last of them. */
  private wordBefore(place: number): number {
    this.preceding ??= this.distances(0, -1);
    const away = this.preceding.findIndex((_, index) => (this.words.at(-1 - index)?.start ?? place) < place);
    return this.preceding[away] ?? this.preceding.at(-1) ?? 1;
  }

  /** The same behind it, of words that end behind a place. */
  private wordAfter(place: number): number {
    const { words, last } = this;
    this.following ??= this.distances(last, 1);
    const away = this.following.findIndex((_, index) => (words.at(last + 1 + index)?.end ?? place) > place);
    return this.following[away] ?? this.following.at(-1) ?? 1;
  }

  private distances(from: number, direction: 1 | -1): number[] {
    const { words, reach, phrase } = this;
    const distances: number[] = [];
    let distance = direction < 0 && this.isPrefixed ? 1 : 0;
    let beyond = 0;
    let previous = words.at(from);
    for (let index = from + direction; previous && beyond < phrase; index += direction) {
      const word = words.at(index);
      if (!word) break;
      const away = direction < 0 ? step(words.text, word, previous) : step(words.text, previous, word);
      // What stands next to the name is one word away however it is written.
      distance += distance === 0 && away > 0 ? Math.max(1, away) : away;
      distances.push(distance);
      if (distance > reach) beyond++;
      previous = word;
    }
    return distances;
  }
}
