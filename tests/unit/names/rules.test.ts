import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../names/compile.ts';
import { createMatcher } from '../../../names/matcher.ts';
import type { SurfaceForm } from '../../../names/types.ts';

function form(text: string, entity = text): SurfaceForm {
  return { entity, text, language: 'und', certainty: 'certain', weight: 1 };
}

const forms = [
  'Karabakh',
  'Nagorno-Karabakh',
  'Republic of Nagorno-Karabakh',
  'Baku',
  'Bakı',
  'İrəvan',
  'Dağlıq Qarabağ',
  'Armenia',
  'Armenians',
  'ethnic Armenians',
  'mountainous Karabakh',
  'Yerevan',
  'Shusha',
  'ICRC',
  'NKR',
  'U.S.',
  'U.S. Army',
  'J. F. Kennedy',
  "Arts'akh",
  "Stepanakert's airport",
  'Russland',
  'Köln',
  'Нагорный Карабах',
  'Берёзовка',
  'МККК',
  'Երևան',
  'Արցախ',
  'قره باغ',
  'ارمنستان ملی',
  'קרבאך',
  'თბილისი',
  '阿尔察赫',
  '纳戈尔诺-卡拉巴赫',
  'ナゴルノ・カラバフ',
  'カラバフ',
  '카라바흐',
  'คาราบัค',
  'काराबाख़',
].map((text) => form(text));
const matcher = createMatcher(
  compileNames(
    forms,
    [],
    { threshold: 2, heading: 1, contextual: 0 },
    { before: ['ו', 'ב', 'וב'], after: ['은', '는', '에서', '에서는'] },
  ),
);

/** The parts of the text that are mentions. */
function found(text: string): string[] {
  return matcher.find(text).map(({ start, end }) => text.slice(start, end));
}

type Row = [text: string, ...mentions: string[]];
function table(title: string, rows: Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...mentions]) => ({ text, mentions })))('$text', ({ text, mentions }) => {
      expect(found(text)).toEqual(mentions);
    });
  });
}

table('the longest name wins, the leftmost first', [
  ['the Republic of Nagorno-Karabakh', 'Republic of Nagorno-Karabakh'],
  ['Republic of Karabakh', 'Karabakh'],
  ['Nagorno-Karabakh Karabakh', 'Nagorno-Karabakh', 'Karabakh'],
  ['ナゴルノ・カラバフ、カラバフ', 'ナゴルノ・カラバフ', 'カラバフ'],
]);

table('a name is whole words', [
  ['Karabakhi'],
  ['Bakur, Bakuriani'],
  ['Karabakh2 xKarabakh'],
  ['Երևանյան'],
  ['Карабахский'],
  ['თბილისის'],
  ['Karabakh.', 'Karabakh'],
  ['(Karabakh)', 'Karabakh'],
  ['«Արցախ»', 'Արցախ'],
  ['non-Karabakh', 'Karabakh'],
  ['Baku\u0301'],
  ['カラバフ人', 'カラバフ'],
  ['在阿尔察赫的', '阿尔察赫'],
  ['ในคาราบัคและ', 'คาราบัค'],
  ['카라바흐에서는', '카라바흐'],
  ['카라바흐는', '카라바흐'],
  ['카라바흐바흐'],
]);

table('endings behind an apostrophe or a hyphen stay outside', [
  ["Baku's", 'Baku'],
  ['Baku’s', 'Baku'],
  ["Armenians' land", 'Armenians'],
  ["Bakı'nın", 'Bakı'],
  ['Karabakh-based', 'Karabakh'],
  ['l’Armenia', 'Armenia'],
  ['Stepanakert’s airport', 'Stepanakert’s airport'],
  ['Arts’akh ARTSʼAKH', 'Arts’akh', 'ARTSʼAKH'],
]);

const gaps = [
  ' ',
  '\u00a0',
  '\u2009',
  '\n',
  '\r\n',
  '  \t',
  '-',
  '‐',
  '‑',
  '‒',
  '–',
  '—',
  '−',
  ' – ',
  '-\n',
  '\u00ad-',
];
table(
  'spaces, line breaks and dashes between words are one',
  gaps.map((gap): Row => [`in Nagorno${gap}Karabakh now`, `Nagorno${gap}Karabakh`]),
);

table('other punctuation and blank lines end a name', [
  ['Nagorno. Karabakh', 'Karabakh'],
  ['Nagorno, Karabakh', 'Karabakh'],
  ['Nagorno/Karabakh', 'Karabakh'],
  ['Nagorno (Karabakh)', 'Karabakh'],
  ['Nagorno\n\nKarabakh', 'Karabakh'],
  ['Nagorno\n \r\nKarabakh', 'Karabakh'],
  ['Nagorno\u2029Karabakh', 'Karabakh'],
  ['ナゴルノ･カラバフ', 'ナゴルノ･カラバフ'],
]);

table('hidden characters and composition make no difference', [
  ['Kara\u00adbakh', 'Kara\u00adbakh'],
  ['Ka\u200bra\u200cba\u200dk\u2060h', 'Ka\u200bra\u200cba\u200dk\u2060h'],
  ['Karabakh\u00ad\u200f.', 'Karabakh'],
  ['Ko\u0308ln', 'Ko\u0308ln'],
  ['Dag\u0306li\u0307q Qarabag\u0306'],
  ['Dag\u0306lıq Qarabag\u0306', 'Dag\u0306lıq Qarabag\u0306'],
  ['Березовка БЕРЁЗОВКА Бере\u0308зовка', 'Березовка', 'БЕРЁЗОВКА', 'Бере\u0308зовка'],
  ['Наго\u0301рный Караба\u0301х', 'Наго\u0301рный Караба\u0301х'],
  ['Երեւան ԵՐԵՒԱՆ ԵՐԵՎԱՆ Երև\u055eան', 'Երեւան', 'ԵՐԵՒԱՆ', 'ԵՐԵՎԱՆ', 'Երև\u055eան'],
  ['Արցա\u055bխ՝', 'Արցա\u055bխ'],
  ['قـره باغ', 'قـره باغ'],
  ['ارمنستان ملي', 'ارمنستان ملي'],
  ['קָרָבָּאךְ', 'קָרָבָּאךְ'.replace(/\u05b0$/, '')],
  ['काराबाख\u093c काराबा\u0959', 'काराबाख\u093c', 'काराबा\u0959'],
  ['Rußland RUSSLAND RUẞLAND', 'Rußland', 'RUSSLAND', 'RUẞLAND'],
  ['카라바흐'.normalize('NFD'), '카라바흐'.normalize('NFD')],
]);

table('a capital asks for a capital, a small letter for none', [
  ['shusha SHUSHA Shusha', 'SHUSHA', 'Shusha'],
  ['NAGORNO-KARABAKH nagorno-karabakh', 'NAGORNO-KARABAKH'],
  ['DAĞLIQ QARABAĞ', 'DAĞLIQ QARABAĞ'],
  ['BAKI İRƏVAN IRƏVAN', 'BAKI', 'İRƏVAN', 'IRƏVAN'],
  ['Baki bakı'],
  [
    'ethnic Armenians Ethnic Armenians ETHNIC ARMENIANS',
    'ethnic Armenians',
    'Ethnic Armenians',
    'ETHNIC ARMENIANS',
  ],
  ['Mountainous Karabakh mountainous karabakh', 'Mountainous Karabakh'],
  ['ICRC Icrc icrc NKR Nkr', 'ICRC', 'NKR'],
  ['МККК мккк Мккк', 'МККК'],
  ['ᲗᲑᲘᲚᲘᲡᲘ თბილისი', 'ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი'],
]);

table('the stops of abbreviations are optional', [
  ['the US said', 'US'],
  ['the U.S. said', 'U.S.'],
  ['the U.S said', 'U.S'],
  ['U.S.-led', 'U.S.'],
  ['join us, u.s.'],
  ['I.C.R.C. and ICRC.', 'I.C.R.C.', 'ICRC'],
  ['U.S. Army, US Army, U.S Army', 'U.S. Army', 'US Army', 'U.S Army'],
  ['J.F. Kennedy, J. F. Kennedy, J F Kennedy', 'J.F. Kennedy', 'J. F. Kennedy', 'J F Kennedy'],
]);

table('addresses, handles, file names, models and code hold no names', [
  ['info@Karabakh.org Karabakh@mail.example'],
  ['https://example.com/Karabakh/x?y=Baku#Baku'],
  ['www.Karabakh.am Karabakh.am KARABAKH.COM Karabakh-news.com'],
  ['example.com/Karabakh example.com#Baku'],
  ['@Karabakh @Baku_news'],
  ['Karabakh.png map-of-Karabakh.JPG.zip Karabakh_map karabakhMap KarabakhMap'],
  ['/wiki/Karabakh ../img/Baku/1 C:\\Baku\\x'],
  ['?q=Karabakh&lang=en'],
  ['order no. BAKU-2291, model KARABAKH-40B'],
  ['KARABAKH-TALKS and Karabakh-2020', 'KARABAKH', 'Karabakh'],
  ['KARABAKH-2020, BAKU-1990, BAKU-2020B', 'KARABAKH', 'BAKU'],
  ['#Karabakh', 'Karabakh'],
  ['in Karabakh.The talks', 'Karabakh'],
  ['Armenia/Baku', 'Armenia', 'Baku'],
  ['Karabakh... and', 'Karabakh'],
  ['Karabakh…and Karabakh?', 'Karabakh', 'Karabakh'],
  ['https://example.com Karabakh', 'Karabakh'],
  ['“https://example.com”Karabakh', 'Karabakh'],
  ['https://example.com。阿尔察赫', '阿尔察赫'],
]);

it('a span of several words is one entity, offsets are UTF-16', () => {
  expect(matcher.find('😀 Nagorno-Karabakh')).toEqual([
    { start: 3, end: 19, entity: 'Nagorno-Karabakh', certainty: 'certain', weight: 1 },
  ]);
});

it('of two forms with one spelling, the acronym in its own case, else the certain one', () => {
  const both = [
    { ...form('who', 'pronoun') },
    { ...form('WHO', 'organisation') },
    { ...form('Vista', 'maybe'), certainty: 'contextual' as const, weight: 0 },
    { ...form('Vista', 'sure') },
  ];
  const names = createMatcher(compileNames(both, [], { threshold: 1, heading: 1, contextual: 0 })).find(
    'Who is WHO in Vista?',
  );
  expect(names.map(({ entity }) => entity)).toEqual(['pronoun', 'organisation', 'sure']);
});

it('a form without a word, or that no text can be read across, stops the build', () => {
  expect(() => compileNames([form('—')], [], { threshold: 1, heading: 1, contextual: 0 })).toThrow(
    /“—” holds no word/,
  );
  expect(() =>
    compileNames([form('Alta\n\nVista')], [], { threshold: 1, heading: 1, contextual: 0 }),
  ).toThrow(/Split it/);
});

it('without names nothing is found and the gate stays shut', () => {
  const none = createMatcher(compileNames([], [], { threshold: 1, heading: 1, contextual: 0 }));
  expect(none.mayMatch('Karabakh\u00ad')).toBe(false);
  expect(none.find('Karabakh\u00ad')).toEqual([]);
});
