import { describe, expect, test } from 'vitest';
import { daySpan, speaksOf, startOf } from '../../../components/day-span.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('where a date begins', () => {
  test.each([
    ['2023-09-21', '2023-09-21'],
    ['2022-12', '2022-12-01'],
    ['199X', '1990-01-01'],
    ['2021-08/..', '2021-08-01'],
    ['2023-09-19/2023-09-20', '2023-09-19'],
    ['2023-22', '2023-06-01'],
    ['1994~', '1994-01-01'],
    ['[2023-09-21, 2023-09-28]', '2023-09-21'],
  ])('%s', (edtf, first) => expect(startOf(edtf)).toBe(day(first)));
  test.each([null, '', 'soon', '..'])('nowhere: %s', (edtf) => expect(startOf(edtf)).toBeNull());
});

describe('where a date ends', () => {
  test.each([
    ['2023-09-21', '2023-09-21'],
    ['2022-12', '2022-12-31'],
    ['2020', '2020-12-31'],
    ['199X', '1999-12-31'],
    ['2023-22', '2023-08-31'],
    ['2023-24', '2024-02-29'],
    ['2023-09-19/2023-09-20', '2023-09-20'],
    ['[2023-09-21, 2023-09-28]', '2023-09-28'],
  ])('%s', (edtf, last) => expect(daySpan(edtf)?.to).toBe(day(last)));
});

test.each([
  ['2023-09-23~', true, false],
  ['[2023-09-21,2023-09-28]', true, false],
  ['199X', true, false],
  ['2021-08/..', false, true],
  ['2023-09-21', false, false],
])('%s is unsure: %s, open: %s', (edtf, unsure, open) =>
  expect(daySpan(edtf)).toMatchObject({ unsure, open }),
);

describe('a date speaks of a day', () => {
  const speaks = (date: string, of: string) => {
    const [a, b] = [daySpan(date), daySpan(of)];
    if (!a || !b) throw new Error('no date');
    return speaksOf(a, b);
  };
  test.each([
    ['2023-09-21', '2023-09-21', true],
    ['2023-09-21', '2023-09', true],
    ['2023-09-19/2023-09-21', '2023-09-20', true],
    ['2023-09-21', '2023-09-20', false],
    // What is said of a whole year or since a day is said of no day in particular.
    ['2023', '2023-09-21', false],
    ['2021-08/..', '2023-09-21', false],
  ])('%s of %s: %s', (date, of, is) => expect(speaks(date, of)).toBe(is));
});
