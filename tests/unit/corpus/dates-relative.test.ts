import { describe, expect, test } from 'vitest';
import { type Expected, read, THURSDAY } from './dates-read.ts';

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

describe.each(Object.entries({ RELATIVE, ANCHORED, DURATIONS }))('%s', (_, table) => {
  test.each(table)('%s', (words, ...expected) => {
    expect(read(words, THURSDAY)).toEqual(expected);
  });
});

test.each(TRAPS)('no date: %s', (words) => {
  expect(read(words, THURSDAY)).toEqual([]);
});
