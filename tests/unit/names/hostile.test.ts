import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';

const names = [
  'Nagorno-Karabakh',
  'Karabakh',
  'Baku',
  'U.S.',
  'ICRC',
  '阿尔察赫',
  'ナゴルノ・カラバフ',
  'Երևան',
  '카라바흐',
  'Bakı Iğdır Iı',
];
const matcher = createMatcher(
  compileNames(
    names.map((text) => ({ entity: text, text, language: 'und', certainty: 'certain' as const, weight: 1 })),
    [
      {
        forms: ['Karabakh', '阿尔察赫'],
        before: ['a horse of', '山'],
        after: ['horse'],
        near: ['chess'],
        distance: 2,
        reason: 'x',
      },
    ],
    { threshold: 1, heading: 1, contextual: 0 },
  ),
);

const MEGABYTE = 1_000_000;
const repeat = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length));
const texts: Record<string, string> = {
  'beginnings of a name': repeat('Nagorno-'),
  'names without a gap': repeat('Nagorno-Karabakh-'),
  'names in one endless address': `https://example.com/${repeat('Karabakh/')}`,
  'names in many addresses of one chunk': repeat('x.karabakh,Karabakh,'),
  'one endless word': repeat('karabakh'),
  'one endless word before names': `${repeat('x')}${' Karabakh-'.repeat(50)}`,
  'one endless gap': `Nagorno${repeat(' ')}Karabakh`,
  'names and long gaps': repeat(`Nagorno${' '.repeat(2000)}Karabakh`),
  'marks without a letter': ` ${repeat('\u0301')}Karabakh`,
  'marks of two kinds on one letter': `K${repeat('\u0301\u0323')} Karabakh`,
  'hidden characters': repeat('\u00ad\u200b'),
  'hidden characters in names': repeat(`K${'\u00ad'.repeat(500)}arabakh `),
  'names in a script without spaces': repeat('阿尔察赫'),
  'beginnings in a script without spaces': repeat('阿尔察'),
  'kana of two kinds without spaces': repeat('ナゴルノ・かラバフナゴルノ・カラバフ'),
  initials: repeat('U.S.I.C.R.C.'),
  'lone surrogates': repeat('\ud800Karabakh\udc00'),
  'line breaks': repeat('Nagorno\n\nKarabakh\n'),
  'capital I': repeat('BAKI IĞDIR II '),
  'at signs': repeat('Karabakh@'),
  'query signs': repeat('Karabakh?&'),
  stops: repeat('Karabakh.a'),
  'hangul jamo': repeat('\u110f\u1161\u1105\u1161'),
};

describe('one megabyte of anything takes linear time and never throws', () => {
  it.each(Object.entries(texts))('%s', (_, text) => {
    const before = process.cpuUsage();
    const mentions = matcher.find(text);
    matcher.mayMatch(text);
    const { user, system } = process.cpuUsage(before);
    // In µs. Quadratic work on a million characters takes many minutes, linear work a few seconds at worst.
    expect(user + system).toBeLessThan(20e6);
    for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/\p{L}/u);
  });
});
