import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from '../../../names/beginnings.ts';
import { formsOf, keysOf, packEndings, withLists } from '../../../names/name-forms.ts';
import { startOfKey } from '../../../names/packed-case.ts';
import { listIn, packList, packTexts, textsIn } from '../../../names/packed-lists.ts';
import { byFirstWord, namesOf, patternsOf, startsOf } from '../../../names/word-patterns.ts';

/** Few letters, so that words share beginnings; of several alphabets, one that is not written in Latin letters too. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ş', 'а', 'ж', 'հ', 'א', '山'), minLength: 1 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

it('texts come out as they went in, in their order', () => {
  const choice = fc.constantFrom('{aBb}', '{aBbAc}', '{aAc}');
  const text = fc.oneof(
    name,
    fc.tuple(fc.constantFrom('', 'a'), choice, word).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect([...textsIn(packTexts(texts))]).toEqual(texts);
    }),
  );
});

it('a list of words of all alphabets comes out whole', () => {
  fc.assert(
    fc.property(names, (list) => {
      expect(sorted(listIn(packList(list)))).toEqual(sorted(list));
    }),
  );
});

it('patterns stand for the names that they were made of, and for no others', () => {
  fc.assert(
    fc.property(names, (list) => {
      const patterns = patternsOf(list);
      expect(sorted(patterns.flatMap(namesOf))).toEqual(sorted(list));
      expect(sorted(patterns.flatMap(byFirstWord).flatMap(namesOf))).toEqual(sorted(list));
    }),
  );
});

it('the starts of patterns tell how all of their names begin', () => {
  // As long as what is told apart, and a little longer.
  const end = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
  const begun = fc.tuple(
    fc.constantFrom('', '^'),
    fc.constantFrom('', 'aaaa'),
    end,
    fc.constantFrom('a', 'a town', 'a\ue000', 'a;'),
  );
  const list = fc.uniqueArray(
    begun.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 30 },
  );
  const beginnings = (starts: string[]) =>
    sorted(starts.map((start) => JSON.stringify(beginningOf(startOfKey(start)))));
  fc.assert(
    fc.property(list, (stems) => {
      expect(beginnings(patternsOf(stems).flatMap(startsOf))).toEqual(beginnings(stems));
    }),
  );
});

it('names that differ in many words are fewer patterns than names', () => {
  const made = ['old', 'new'].flatMap((a) =>
    ['town', 'city'].flatMap((b) => [`${a} ${b}`, `${a} ${b} hall`]),
  );
  expect(patternsOf(made)).toHaveLength(1);
});

it('a name has its forms again, words that change together in step', () => {
  const rows = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, rows, (adjective, noun, endings) => {
      const keys = endings.map(([first, second]) => `the ${adjective}${first} ${noun}${second}`);
      const { stem = '', endings: lists = [] } = formsOf(keys) ?? {};
      const signed = withLists(
        stem,
        lists.map((_, number) => number),
      );
      expect(sorted(keysOf(signed, lists.map(packEndings)))).toEqual(sorted(keys));
    }),
  );
});
