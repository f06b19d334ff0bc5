import { expect, test } from 'vitest';
import {
  momentsIn,
  momentsOf,
  mostHeard,
  type Speaker,
  speakersIn,
  wholeTime,
} from '../../../components/moments.ts';
import { gather } from '../../../components/overview.ts';
import { sampleCard } from './sample-card.ts';

const moments = momentsOf(gather({ stepanakert: sampleCard }));

test('a statement stands on the day on which it was said, else on the day of its report, and says which', () => {
  const [said] = sampleCard.statements;
  if (!said) throw new Error('the sample has statements');
  const reported = { ...said, id: 'later', when: undefined, answers: [] };
  const both = momentsOf(gather({ stepanakert: { ...sampleCard, statements: [said, reported] } }));
  const day = both.find(({ edtf }) => edtf === '2023-09-21');
  expect(day?.statements.map(({ id }) => id)).toEqual(['s1']);
  expect(day?.reported.map(({ id }) => id)).toEqual(['later']);
});

test('who answers is heard as well, on the day of the report where the answer has none', () => {
  const speakers = speakersIn(moments, wholeTime(moments));
  expect(speakers.map(({ name, sayings }) => [name, sayings[0]?.reported])).toEqual([
    ['Azerbaijani defence ministry', true],
    ['Karabakh authorities', false],
  ]);
});

test('those who say most have a line each, the others one together that leaves nothing out', () => {
  const speaker = (name: string, ...counts: number[]): Speaker => ({
    name,
    sayings: counts.map((count, start) => ({ start, count, reported: false })),
  });
  const all = [speaker('a', 1), speaker('b', 3), speaker('c', 1, 1), speaker('d', 4)];
  expect(mostHeard(all, 4)).toEqual(all);
  const heard = mostHeard(all, 3);
  expect(heard.map(({ name }) => name)).toEqual(['b', 'd', null]);
  expect(heard.at(-1)?.sayings.map(({ start, count }) => [start, count])).toEqual([
    [0, 2],
    [1, 1],
  ]);
});

test('a stretch of time has what begins in it, and of what began before the events that last into it', () => {
  const [date] = sampleCard.dates;
  if (!date) throw new Error('the sample has dates');
  const event = (edtf: string) => ({ ...date, edtf, event: edtf });
  const dates = ['2021-08/..', '2023-09-17', '2023-09-18/2023-09-20', '2023-09-25'].map(event);
  const all = momentsOf(gather({ stepanakert: { ...sampleCard, dates } }));
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const seen = momentsIn(all, { from: day('2023-09-19'), to: day('2023-09-25') });
  expect(seen.flatMap(({ events }) => events.map(({ edtf }) => edtf))).toEqual([
    '2021-08/..',
    '2023-09-18/2023-09-20',
  ]);
  expect(seen[0]).toMatchObject({ statements: [], reported: [] });
});
