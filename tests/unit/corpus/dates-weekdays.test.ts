import { describe, expect, test } from 'vitest';
import { readDates } from '../../../corpus/dates/read-dates.ts';
import { type Expected, read, THURSDAY } from './dates-read.ts';

const WEEKDAYS: [string, ...Expected[]][] = [
  ['He said he would resign on Monday.', ['Monday', null, 'weekday', ['2023-09-18', '2023-09-25']]],
  ['He said on Monday he would resign.', ['Monday', '2023-09-18', 'weekday']],
  ['On Friday, the two sides will meet again.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  ['The council plans to convene Friday.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  ['Parliament is due to vote on Friday.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
  [
    'She spoke of “waste” in a speech on Thursday; he says rents may fall.',
    ['Thursday', '2023-09-21', 'weekday'],
  ],
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
  [
    'They met on Thursday, August 17, 2023. On Thursday he left.',
    ['Thursday, August 17, 2023', '2023-08-17', 'explicit'],
    ['Thursday', '2023-09-21', 'weekday'],
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
    ['Monday', '2023-09-25', 'weekday'],
    ['Tuesday', '2023-09-26', 'weekday'],
  ],
  ['Parliament meets on Tuesday.', ['Tuesday', '2023-09-26', 'weekday']],
  ['The house will sit on Thursday.', ['Thursday', null, 'weekday', ['2023-09-21', '2023-09-28']]],
  ['The house would sit on Friday.', ['Friday', null, 'weekday', ['2023-09-15', '2023-09-22']]],
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

describe.each(Object.entries({ WEEKDAYS, LOOKING_AHEAD, AFTER_WHAT_IS_TOLD }))('%s', (_, table) => {
  test.each(table)('%s', (words, ...expected) => {
    expect(read(words, THURSDAY)).toEqual(expected);
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
