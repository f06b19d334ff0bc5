import { describe, expect, test } from 'vitest';
import { readDates } from '../../../corpus/dates/read-dates.ts';
import { type Expected, read, THURSDAY } from './dates-read.ts';

const EXPLICIT: [string, ...Expected[]][] = [
  ['The deal of 19 September 2023 holds.', ['19 September 2023', '2023-09-19', 'explicit']],
  ['On September 19, 2023, shells fell.', ['September 19, 2023', '2023-09-19', 'explicit']],
  ['On the 19th of September 2023 it began.', ['the 19th of September 2023', '2023-09-19', 'explicit']],
  ['It was signed on Sept. 28 in Geneva.', ['Sept. 28', null, 'explicit', ['2022-09-28', '2023-09-28']]],
  ['The fair runs through Sept. 28.', ['Sept. 28', '2023-09-28', 'explicit']],
  [
    'Next year’s fair will open on Sept. 20.',
    ['Next year', '2024', 'relative'],
    ['Sept. 20', '2024-09-20', 'explicit'],
  ],
  ['The mill, dated 1653, is lost.', ['1653', '1653', 'explicit']],
  ['The decree will take effect on Sept. 28.', ['Sept. 28', '2023-09-28', 'explicit']],
  ['Clashes on Sept 19 killed four.', ['Sept 19', '2023-09-19', 'explicit']],
  ['Fire ceased at 5:30 p.m. on Sept. 20 along the line.', ['Sept. 20', '2023-09-20', 'explicit']],
  ['Dated 19.09.2023, the order was short.', ['19.09.2023', '2023-09-19', 'explicit']],
  ['Dated 05.09.2023, the order was short.', ['05.09.2023', '2023-09-05', 'explicit']],
  ['The form says 21/09/2023 at the top.', ['21/09/2023', '2023-09-21', 'explicit']],
  ['The form says 09/21/2023 at the top.', ['09/21/2023', '2023-09-21', 'explicit']],
  ['The form says 09/05/2023.', ['09/05/2023', null, 'explicit', ['2023-05-09', '2023-09-05']]],
  ['The log entry 2023-09-19 was deleted.', ['2023-09-19', '2023-09-19', 'explicit']],
  ['Stamped 2023-09-19T10:00Z by the server.', ['2023-09-19T10:00Z', '2023-09-19', 'explicit']],
  ['Shelling on 19-Sep-2023 hit a school.', ['19-Sep-2023', '2023-09-19', 'explicit']],
  ['They met on Wednesday, 20 September.', ['Wednesday, 20 September', '2023-09-20', 'explicit']],
  ['They met on Wednesday, Sept. 20, 2023.', ['Wednesday, Sept. 20, 2023', '2023-09-20', 'explicit']],
  ['They met on Wed, 20 Sept 2023.', ['Wed, 20 Sept 2023', '2023-09-20', 'explicit']],
  ['They met on 20 September (Wednesday).', ['20 September (Wednesday)', '2023-09-20', 'explicit']],
  [
    'It broke out on Tuesday morning (September 19).',
    ['Tuesday morning (September 19)', '2023-09-19', 'explicit'],
  ],
  ['The vote is on Saturday, October 7.', ['Saturday, October 7', '2023-10-07', 'explicit']],
  ['It says September, Friday 20, 2024 above.', ['September, Friday 20, 2024', '2024-09-20', 'explicit']],
  ['It lasted September 19-20 in all.', ['September 19-20', '2023-09-19/2023-09-20', 'explicit']],
  [
    'Between 19 and 20 September 2023, 200 died.',
    ['Between 19 and 20 September 2023', '2023-09-19/2023-09-20', 'explicit'],
  ],
  [
    'From September 27 to November 10, 2020, they fought.',
    ['From September 27 to November 10, 2020', '2020-09-27/2020-11-10', 'explicit'],
  ],
  [
    'It ran 27 September – 10 November 2020.',
    ['27 September – 10 November 2020', '2020-09-27/2020-11-10', 'explicit'],
  ],
  [
    'It ran Dec. 12, 2022 to Sept. 20, 2023.',
    ['Dec. 12, 2022 to Sept. 20, 2023', '2022-12-12/2023-09-20', 'explicit'],
  ],
  ['Talks on September 12 and 19 failed.', ['September 12 and 19', '{2023-09-12,2023-09-19}', 'explicit']],
  ['The war of 1988-1994 left scars.', ['1988-1994', '1988/1994', 'explicit']],
  ['The war of 1988–94 left scars.', ['1988–94', '1988/1994', 'explicit']],
  ['They fought from 1988 to 1994.', ['from 1988 to 1994', '1988/1994', 'explicit']],
  ['The road has been shut since December 2022.', ['since December 2022', '2022-12/..', 'explicit']],
  ['Nobody has been there since 2020.', ['since 2020', '2020/..', 'explicit']],
  ['Shops have been shut since Tuesday.', ['since Tuesday', '2023-09-19/..', 'weekday']],
  [
    'Three decades on, since the 2020 war little changed.',
    ['Three decades', null, 'duration'],
    ['2020', '2020', 'explicit'],
  ],
  ['In mid-September troops massed.', ['mid-September', '2023-09~', 'explicit']],
  ['In early 2023 the price doubled.', ['early 2023', '2023~', 'explicit']],
  ['In late August 2021 they left.', ['late August 2021', '2021-08~', 'explicit']],
  [
    'It was built in March and opened in May.',
    ['March', '2023-03', 'explicit'],
    ['May', '2023-05', 'explicit'],
  ],
  ['The road closed in December.', ['December', '2022-12', 'explicit']],
  [
    'Born of the late 1980s, it grew in the ’90s.',
    ['the late 1980s', '198X', 'explicit'],
    ['the ’90s', '199X', 'explicit'],
  ],
  ['A church of the 13th century burned.', ['the 13th century', '12XX', 'explicit']],
  ['In the summer of 2020 they met.', ['the summer of 2020', '2020-22', 'explicit']],
  [
    'The 2020 ceasefire (2020) and the 1994 truce differ.',
    ['2020', '2020', 'explicit'],
    ['2020', '2020', 'explicit'],
    ['1994', '1994', 'explicit'],
  ],
  [
    'In 2020, fighting began on September 27.',
    ['2020', '2020', 'explicit'],
    ['September 27', '2020-09-27', 'explicit'],
  ],
  [
    'It began on December 12, 2022. On September 19 it ended.',
    ['December 12, 2022', '2022-12-12', 'explicit'],
    ['September 19', '2023-09-19', 'explicit'],
  ],
  [
    'It began on September 27, 2020. On November 10 it ended.',
    ['September 27, 2020', '2020-09-27', 'explicit'],
    ['November 10', null, 'explicit', ['2020-11-10', '2022-11-10']],
  ],
  ['On 31 September nothing happened.', ['31 September', null, 'explicit']],
];

test.each(EXPLICIT)('%s', (words, ...expected) => {
  expect(read(words, THURSDAY)).toEqual(expected);
});

describe('without a day of publication', () => {
  test.each<[string, ...Expected[]]>([
    ['They met on Thursday.', ['Thursday', null, 'weekday']],
    ['He spoke today of last week.', ['today', null, 'relative'], ['last week', null, 'relative']],
    ['They met on Thursday (September 21).', ['Thursday (September 21)', null, 'explicit']],
    [
      'They met on Thursday, September 21, 2023. On Thursday he left.',
      ['Thursday, September 21, 2023', '2023-09-21', 'explicit'],
      ['Thursday', '2023-09-21', 'weekday'],
    ],
    [
      'It began on September 19, 2023 and ended on September 20.',
      ['September 19, 2023', '2023-09-19', 'explicit'],
      ['September 20', '2023-09-20', 'explicit'],
    ],
  ])('%s', (words, ...expected) => {
    expect(read(words, null)).toEqual(expected);
  });
});

test('a date line with a year stands in for an unknown day of publication', () => {
  const text = 'A title\nOld Town, 21 September 2023 – Troops left on Tuesday.';
  const sentences = [
    { start: 0, end: 7 },
    { start: 8, end: 35 },
    { start: 38, end: text.length },
  ];
  const found = readDates({ id: 'x', text, sentences, mentions: [], published: null });
  expect(found.map((d) => d.edtf)).toEqual(['2023-09-21', '2023-09-19']);
});
