import { describe, expect, test } from 'vitest';
import { readDates } from '../../../corpus/dates/read-dates.ts';
import { splitSentences } from '../../../corpus/sentences.ts';

type Expected = [quote: string, edtf: string | null, basis: string, candidates?: string[]];
/** A Thursday. */
const THURSDAY = '2023-09-21';

function read(words: string, published: string | null) {
  // A title stands before the words, as in every article.
  const text = `A title\n${words}`;
  const sentences = [{ start: 0, end: 7 }, ...splitSentences(text, { start: 8, end: text.length })];
  return readDates({ id: 'x', text, sentences, mentions: [], published }).map((d) => [
    text.slice(d.start, d.end),
    d.edtf,
    d.basis,
    ...(d.candidates ? [d.candidates] : []),
  ]);
}

const EXPLICIT: [string, ...Expected[]][] = [
  ['The deal of 19 September 2023 holds.', ['19 September 2023', '2023-09-19', 'explicit']],
  ['On September 19, 2023, shells fell.', ['September 19, 2023', '2023-09-19', 'explicit']],
  ['On the 19th of September 2023 it began.', ['the 19th of September 2023', '2023-09-19', 'explicit']],
  ['It was signed on Sept. 28 in Geneva.', ['Sept. 28', null, 'explicit', ['2022-09-28', '2023-09-28']]],
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

const WEEKDAYS: [string, ...Expected[]][] = [
  ['He said he would resign on Monday.', ['Monday', null, 'weekday', ['2023-09-18', '2023-09-25']]],
  ['He said on Monday he would resign.', ['Monday', '2023-09-18', 'weekday']],
  ['On Friday, the two sides will meet again.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  ['The council plans to convene Friday.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  ['Parliament is due to vote on Friday.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  ['They will leave, the mayor announced on Sunday.', ['Sunday', '2023-09-17', 'weekday']],
  ['Tuesday’s strike killed two.', ['Tuesday', '2023-09-19', 'weekday']],
  ['Buses arrived late Wednesday night.', ['Wednesday night', '2023-09-20', 'weekday']],
  ['He landed last Tuesday.', ['last Tuesday', null, 'weekday', ['2023-09-12', '2023-09-19']]],
  ['He landed last Friday.', ['last Friday', '2023-09-15', 'weekday']],
  ['He landed on Tuesday last week.', ['Tuesday last week', '2023-09-12', 'weekday']],
  ['Police came this past Sunday.', ['this past Sunday', '2023-09-17', 'weekday']],
  [
    'From Monday to Wednesday it rained.',
    ['Monday', '2023-09-18', 'weekday'],
    ['Wednesday', '2023-09-20', 'weekday'],
  ],
  ['He wrote in the Sunday Times after Black Friday.'],
  ['They pray every Friday.'],
  [
    'It met on Thursday (September 14). On Thursday, it failed.',
    ['Thursday (September 14)', '2023-09-14', 'explicit'],
    ['Thursday', null, 'weekday', ['2023-09-14', '2023-09-21']],
  ],
];

const LOOKING_AHEAD: [string, ...Expected[]][] = [
  ['A poll should be held on November 23.', ['November 23', '2023-11-23', 'explicit']],
  [
    'They will meet in the old port, the seat of trade, on Friday.',
    ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']],
  ],
  [
    'The house will sit on Monday and Tuesday.',
    ['Monday', null, 'weekday', ['2023-09-18', '2023-09-25']],
    ['Tuesday', null, 'weekday', ['2023-09-19', '2023-09-26']],
  ],
  ['He may have left on Monday.', ['Monday', '2023-09-18', 'weekday']],
  ['Shots could be heard on Monday.', ['Monday', '2023-09-18', 'weekday']],
  ['He is due to speak later on Thursday evening.', ['Thursday evening', '2023-09-21', 'weekday']],
  ['The House is to sit on Tuesday of next week.', ['Tuesday of next week', '2023-09-26', 'weekday']],
  ['The ministry said on the 20th that it was over.', ['the 20th', '2023-09-20', 'relative']],
  ['The ministry said on the 27th that it was over.', ['the 27th', '2023-08-27', 'relative']],
  ['It was the third strike, four days ahead of the vote.', ['four days ahead of', null, 'anchored']],
];

const AFTER_WHAT_IS_TOLD: [string, ...Expected[]][] = [
  [
    'They will vote on Tuesday, the clerk said on Wednesday.',
    ['Tuesday', '2023-09-26', 'weekday'],
    ['Wednesday', '2023-09-20', 'weekday'],
  ],
  [
    'It met on Wednesday. It will meet again on Tuesday.',
    ['Wednesday', '2023-09-20', 'weekday'],
    ['Tuesday', '2023-09-26', 'weekday'],
  ],
  // The day told lies before both readings: neither is ruled out.
  [
    'It met on Saturday. It will meet again on Tuesday.',
    ['Saturday', '2023-09-16', 'weekday'],
    ['Tuesday', null, 'weekday', ['2023-09-19', '2023-09-26']],
  ],
  ['The pass is shut until Sunday.', ['Sunday', null, 'weekday', ['2023-09-17', '2023-09-24']]],
  ['The road is closed until 2 November.', ['2 November', '2023-11-02', 'explicit']],
  ['Rain from Sunday’s storm fell.', ['Sunday', '2023-09-17', 'weekday']],
  ['Snow is forecast to fall on Sunday.', ['Sunday', null, 'weekday', ['2023-09-17', '2023-09-24']]],
  [
    'The strike, which began a day earlier, ended on Sunday.',
    ['a day earlier', '2023-09-16', 'anchored'],
    ['Sunday', '2023-09-17', 'weekday'],
  ],
  ['By the end of the month it was over.', ['the end of the month', null, 'vague']],
  ['Nothing moved since the dock strike began.', ['since the dock strike began', null, 'anchored']],
  ['It now stands empty; the road is currently shut.'],
  ['Profit fell in the third quarter.', ['the third quarter', null, 'vague']],
];

const RELATIVE: [string, ...Expected[]][] = [
  ['Yesterday evening the power failed.', ['Yesterday evening', '2023-09-20', 'relative']],
  ['“We stand firm today,” he said.', ['today', '2023-09-21', 'relative']],
  ['He leaves tomorrow.', ['tomorrow', '2023-09-22', 'relative']],
  ['The vote is next month.', ['next month', '2023-10', 'relative']],
  ['Earlier this month a bridge fell.', ['Earlier this month', '2023-09', 'relative']],
  [
    'Prices rose last year and this year.',
    ['last year', '2022', 'relative'],
    ['this year', '2023', 'relative'],
  ],
  ['It began three days ago.', ['three days ago', '2023-09-18', 'relative']],
  ['It began two weeks ago.', ['two weeks ago', '2023-09-07~', 'relative']],
  ['They split 30 years ago.', ['30 years ago', '1993~', 'relative']],
  ['They split more than 30 years ago.', ['30 years ago', null, 'vague']],
  [
    'They split decades ago, or several years ago.',
    ['decades ago', null, 'vague'],
    ['several years ago', null, 'vague'],
  ],
  ['In recent weeks tension rose.', ['recent weeks', null, 'vague']],
  ['Talks were held over the weekend.', ['the weekend', '2023-09-16/2023-09-17', 'relative']],
  ['The thaw of last summer is over.', ['last summer', null, 'relative', ['2022-22', '2023-22']]],
];

const ANCHORED: [string, ...Expected[]][] = [
  [
    'Troops attacked on Tuesday. A day later, the town fell.',
    ['Tuesday', '2023-09-19', 'weekday'],
    ['A day later', '2023-09-20', 'anchored'],
  ],
  [
    'They met on Thursday, a day after a truce was signed.',
    ['Thursday', '2023-09-21', 'weekday'],
    ['a day after', '2023-09-21', 'anchored'],
  ],
  [
    'He resigned two days after the September 19 attack.',
    ['two days after', '2023-09-21', 'anchored'],
    ['September 19', '2023-09-19', 'explicit'],
  ],
  [
    'He spoke a day after Tuesday’s vote.',
    ['a day after', '2023-09-20', 'anchored'],
    ['Tuesday', '2023-09-19', 'weekday'],
  ],
  ['He fled three days after the town fell.', ['three days after', null, 'anchored']],
  [
    'A vote on Monday failed; a day earlier it had been moved.',
    ['Monday', '2023-09-18', 'weekday'],
    ['a day earlier', '2023-09-17', 'anchored'],
  ],
  [
    'Hours after the vote, and two years later, he left.',
    ['Hours after', null, 'anchored'],
    ['two years later', null, 'anchored'],
  ],
  [
    'They met on Monday and Tuesday. The next day he left.',
    ['Monday', '2023-09-18', 'weekday'],
    ['Tuesday', '2023-09-19', 'weekday'],
    ['The next day', null, 'anchored', ['2023-09-19', '2023-09-20']],
  ],
];

const DURATIONS: [string, ...Expected[]][] = [
  ['A 44-day war followed.', ['44-day', null, 'duration']],
  ['It lasted for six weeks.', ['six weeks', null, 'duration']],
  ['They waited over three decades for it.', ['three decades', null, 'duration']],
  ['A weeks-long and a year-long siege.', ['weeks-long', null, 'duration'], ['year-long', null, 'duration']],
  ['It stood for centuries.', ['centuries', null, 'duration']],
  ['For a decade nothing moved.', ['a decade', null, 'duration']],
  ['Over the past year it grew.', ['the past year', null, 'duration']],
  ['They have until noon, within 24 hours at most.', ['24 hours', null, 'duration']],
];

const TRAPS = [
  'Between 100,000–120,000 people live there.',
  'They are one fist, and one day they will return.',
  'The House passed H.R. 1 by 99.9% in the second round.',
  'They may march on the capital; the march may fail.',
  'March on, he cried; May he rest in peace.',
  'A 25-year-old man, 40 years old, and a woman aged 31 years died.',
  'More than 2000 soldiers and 1500 troops were seen.',
  'Resolution 1701 and Boeing 2020 were named at 1945 GMT.',
  'In a group of 2000 mercenaries there were few locals.',
  'After the fall of the town people fled to the spring.',
  'April Smith and June Carter met August Ames.',
  'Version 19.9.20.1 and the ratio 3/4 are given for 9/11.',
  'The price rose from 1200 to 1500 dollars.',
  'About 1,990 people and $2023 were found.',
];

describe.each(
  Object.entries({ EXPLICIT, WEEKDAYS, LOOKING_AHEAD, AFTER_WHAT_IS_TOLD, RELATIVE, ANCHORED, DURATIONS }),
)('%s', (_, table) => {
  test.each(table)('%s', (words, ...expected) => {
    expect(read(words, THURSDAY)).toEqual(expected);
  });
});

test.each(TRAPS)('no date: %s', (words) => {
  expect(read(words, THURSDAY)).toEqual([]);
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

test('a headline that says "to" looks ahead', () => {
  const text = 'Ministers to meet Friday';
  const article = {
    id: 'x',
    text,
    sentences: [{ start: 0, end: text.length }],
    mentions: [],
    published: THURSDAY,
  };
  expect(readDates(article)).toMatchObject([{ edtf: null, candidates: ['2023-09-15', '2023-09-22'] }]);
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
