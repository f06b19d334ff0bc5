import { expect, test } from 'vitest';
import { densest, moved, ticksOf, zoomed } from '../../../components/time-window.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;
const whole = { from: day('1990-01-01'), to: day('2024-01-01') };
const days = [
  '1991-05-01',
  '2020-01-01',
  '2023-09-19',
  '2023-09-20',
  '2023-09-20',
  '2023-09-21',
  '2023-09-23',
];
const starts = [...days, '2023-09-24'].map(day);

test('at first the time is in view in which most begins, and what comes soon after it', () => {
  const { from, to } = densest(starts, whole);
  expect(from).toBeGreaterThan(day('2023-09-17'));
  expect(from).toBeLessThanOrEqual(day('2023-09-19'));
  expect(to).toBeGreaterThanOrEqual(day('2023-09-25'));
  expect(to).toBeLessThan(day('2023-09-27'));
});

test('what happens is brought closer, not the empty middle', () => {
  let view = whole;
  for (let i = 0; i < 12; i++) view = zoomed(view, 0.5, whole, starts);
  expect(view.from).toBeLessThan(day('2023-09-20'));
  expect(view.to).toBeGreaterThan(day('2023-09-20'));
  expect(view.to - view.from).toBeLessThan(4);
});

test('wider and aside end where the whole ends', () => {
  expect(zoomed({ from: day('2023-09-19'), to: whole.to }, 1e6, whole, starts)).toEqual(whole);
  const last = { from: day('2023-12-22'), to: whole.to };
  expect(moved(last, 1, whole)).toEqual(last);
  expect(moved(last, -1, whole).to).toBeLessThan(whole.to);
});

test('no step leaves half a day in view, and none stands still', () => {
  let view = densest(starts, whole);
  for (const step of [0.5, 0.5, 0.5, 2, 2, 2]) {
    const earlier = moved(view, -1, whole);
    expect(earlier.from).toBeLessThan(view.from);
    expect(moved(earlier, 1, whole)).toEqual(view);
    for (const edge of [view.from, view.to, earlier.from, earlier.to]) expect(edge % 1).toBe(0);
    view = zoomed(view, step, whole, starts);
  }
});

test.each([
  [
    '2023-09-18',
    '2023-09-25',
    7,
    ['18 Sept', '19 Sept', '20 Sept', '21 Sept', '22 Sept', '23 Sept', '24 Sept'],
  ],
  ['2022-11-20', '2023-10-01', 5, ['Jan 2023', 'Apr 2023', 'Jul 2023']],
  ['1988-06-01', '2024-01-01', 6, ['1990', '2000', '2010', '2020']],
] as const)('the axis from %s to %s names round days', (from, to, most, texts) => {
  expect(ticksOf({ from: day(from), to: day(to) }, most).map(({ text }) => text)).toEqual(texts);
});
