import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';
import type { Cues, FalseFriend, NameTable, SurfaceForm } from '../../../names/types.ts';
import { referenceFind } from './reference.ts';

// Small alphabets, so that forms share beginnings, ends and letters, and texts meet them by chance.
const alphabets = [
  'abIiıs',
  'aéßsoö',
  'şğəıiİ',
  'еёкйа',
  'եւվևր',
  'كکيیىرأهة',
  'שרב',
  'აბგ',
  'σςαό',
  '山川大々',
  'ナゴー',
  'なこ',
  '가나은에서',
  'กำุ่เ',
  'कि़ड',
  'a1_',
  '𐐀𐐨a',
];
const wordIn = fc
  .constantFrom(...alphabets)
  .chain((letters) =>
    fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join('')),
  );
const cased = (s: fc.Arbitrary<string>) =>
  fc.tuple(s, fc.integer({ min: 0, max: 3 })).map(([w, how]) => {
    if (how === 0) return w.toUpperCase();
    return how === 1 ? w : w.charAt(0).toUpperCase() + w.slice(1);
  });
const formWord = cased(wordIn);
const formText = fc
  .array(fc.tuple(formWord, fc.constantFrom(' ', ' ', '-', "'", '.', '. ', '', '・')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.map(([w, gap], i) => (i < parts.length - 1 ? w + gap : w)).join(''))
  .filter((text) => /[\p{L}\p{N}_]/u.test(text.replace(/\p{M}/gu, '')));
const form: fc.Arbitrary<SurfaceForm> = fc.record({
  entity: fc.constantFrom('one', 'two', 'three'),
  text: formText,
  language: fc.constant('und'),
  certainty: fc.constantFrom('certain', 'contextual'),
  weight: fc.integer({ min: 0, max: 2 }),
});

const hidden = ['\u00ad', '\u200d', '\u200b', '\u0640', '\u055e', '\u2060', '\u0301', '\ufe0f'];
const gaps = [
  ' ',
  '-',
  '\u00a0',
  ' – ',
  '\n',
  '-\n',
  '\r\n',
  '\n\n',
  '\u2009',
  ', ',
  '. ',
  '.',
  '’',
  "'s ",
  '',
  '・',
  '/',
  '\u00ad ',
];
const noise = [
  '@',
  '#',
  'https://',
  'www.',
  '.com',
  '.png',
  '(',
  '«',
  '»',
  '"',
  '\ud800',
  '\udc00',
  '😀',
  '?q=',
  '\u0301',
  'x',
  '_',
  '。',
  '은',
];

/** Words of the topic and beginnings of such, of the alphabets above. */
const topic = ['aé*', 'ей', 'ბა*', '山川*'];

/** A way in which a text may write a form: case, composition, hidden characters, other gaps. */
const change = fc.record({
  how: fc.integer({ min: 0, max: 7 }),
  at: fc.nat({ max: 12 }),
  hide: fc.constantFrom(...hidden),
  gap: fc.constantFrom(...gaps),
});
function rewrite(
  text: string,
  { how, at, hide, gap }: { how: number; at: number; hide: string; gap: string },
) {
  const place = at % (text.length + 1);
  switch (how) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.normalize('NFD');
    case 2:
      return text.slice(0, place) + hide + text.slice(place);
    case 3:
      return text.replace(/[ '.・-]+/u, gap);
    case 4:
      return text.toLowerCase();
    case 5:
      return text.toLocaleUpperCase('tr');
    default:
      return text;
  }
}

/** Some forms of which others hold the text. */
const forms = fc
  .tuple(
    fc.array(form, { minLength: 1, maxLength: 7 }),
    fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.constantFrom(' ', '-', '')), {
      maxLength: 2,
    }),
  )
  .map(([own, pairs]) => [
    ...own,
    ...pairs.flatMap(([a, b, gap]): SurfaceForm[] => {
      const [outer, inner] = [own[a], own[b]];
      return outer && inner ? [{ ...outer, text: outer.text + gap + inner.text }] : [];
    }),
  ]);

const scenario = fc
  .tuple(
    forms,
    fc.array(
      fc.tuple(
        fc.nat({ max: 7 }),
        fc.constantFrom('before', 'after', 'near'),
        formWord,
        fc.integer({ min: 1, max: 4 }),
        fc.record({
          open: fc.boolean(),
          listed: fc.boolean(),
          shape: fc.option(fc.constantFrom('/[«(#]/', '/x_?|[^ ]¤/')),
          unless: fc.option(formWord),
          quoted: fc.boolean(),
          contextual: fc.boolean(),
        }),
      ),
      {
        maxLength: 2,
      },
    ),
  )
  .chain(([forms, rules]) => {
    const isPhrase = (phrase: string) => /\p{L}/u.test(phrase.normalize('NFC')) && !/^\p{M}/u.test(phrase);
    const cues: Cues = {};
    const phrases: string[] = [];
    const falseFriends: FalseFriend[] = rules
      .filter(([, , phrase]) => isPhrase(phrase))
      .map(([index, where, phrase, distance, { open, listed, shape, unless, quoted, contextual }]) => {
        const cue = open ? `${phrase}*` : phrase;
        phrases.push(phrase);
        if (listed) cues[`list-${index}`] = shape === null ? [cue] : [cue, shape];
        if (unless !== null) phrases.push(unless);
        return {
          forms: [forms[index % forms.length]?.text ?? ''],
          [where]: [listed ? `$list-${index}` : cue],
          ...(unless !== null && isPhrase(unless) ? { unless: [unless] } : {}),
          quoted,
          ...(contextual ? { certainty: 'contextual' as const } : {}),
          distance,
          reason: 'chance',
        };
      });
    const piece = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(fc.constantFrom(...forms), change).map(([f, c]) => rewrite(f.text, c)),
      },
      { weight: 2, arbitrary: formWord },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...phrases, ...topic.map((word) => word.replace('*', '')), 'x'),
      },
      { weight: 3, arbitrary: fc.constantFrom(...gaps) },
      { weight: 1, arbitrary: fc.constantFrom(...noise, ...hidden) },
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', '')), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    return fc.record({
      forms: fc.constant(forms),
      falseFriends: fc.constant(falseFriends),
      cues: fc.constant(cues),
      texts: fc.array(text, { minLength: 5, maxLength: 5 }),
    });
  });

const compiles = (forms: SurfaceForm[], falseFriends: FalseFriend[], cues: Cues): NameTable | null => {
  try {
    return compileNames(forms, falseFriends, rule, attached, cues);
  } catch {
    return null;
  }
};

/** Of the alphabets above, so that words have them by chance. */
const attached = { before: ['ك', 'ש', 'ר', 'ב', 'к', 'ა', '山'], after: ['은', '에서', 'ა', 'й', 'か'] };

/** No word of the topic is told of a mention: `nearby` is another matter. */
const rule = {
  threshold: 1,
  heading: 1,
  contextual: 0,
  nearby: { share: 0, within: 0, words: topic },
};

/** Words of two alphabets in a row, with more than a space between the first two. */
const stopInARow = {
  forms: ['A', '1A. a ש', 'な I'].map(
    (text): SurfaceForm => ({ entity: 'one', text, language: 'und', certainty: 'certain', weight: 0 }),
  ),
  falseFriends: [],
  cues: {},
  texts: ['1A. a ש '],
};

/** What is written on to a name behind it, in a text that is not composed. */
const attachedApart = {
  forms: [
    { entity: 'one', text: '가', language: 'und', certainty: 'certain', weight: 0 } satisfies SurfaceForm,
  ],
  falseFriends: [],
  cues: {},
  texts: ['가은', '가\u00ad에서', '은은'].map((text) => text.normalize('NFD')),
};

const runs = Number(process.env.MATCHER_RUNS ?? 2600);

describe('the matcher and its naive reference', () => {
  it('give the same mentions in 12,500 random texts, and the gate opens for certain ones', () => {
    let refused = 0;
    fc.assert(
      fc.property(scenario, ({ forms, falseFriends, cues, texts }) => {
        const table = compiles(forms, falseFriends, cues);
        if (!table) {
          refused++;
          return;
        }
        const matcher = createMatcher(JSON.parse(JSON.stringify(table)));
        const steps = matcher.prepare();
        // In steps on some tables, at once on others.
        if (forms.length % 2 > 0) while (!steps.next().done);
        for (const text of texts) {
          const expected = referenceFind(text, forms, { falseFriends, cues, topic }, attached);
          expect(matcher.find(text)).toEqual(expected);
          if (expected.some(({ certainty }) => certainty === 'certain'))
            expect(matcher.mayMatch(text)).toBe(true);
        }
      }),
      { numRuns: runs, examples: [[stopInARow], [attachedApart]] },
    );
    // Forms with a bare mark or the like, which the build refuses.
    expect(refused / runs).toBeLessThan(0.03);
  });
});
