// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { layEvents } from '../../../components/event-lanes.ts';
import { momentsOf } from '../../../components/moments.ts';
import { gather } from '../../../components/overview.ts';
import { sampleCard } from './sample-card.ts';

const DAY = 86_400_000;
const day = (iso: string) => Date.parse(iso) / DAY;
const [sample] = sampleCard.dates;
if (!sample) throw new Error('the sample has dates');
const moments = momentsOf(
  gather({
    stepanakert: {
      ...sampleCard,
      statements: [],
      dates: [
        { ...sample, edtf: '2021-08/..', event: 'Since then' },
        { ...sample, edtf: '2023-09-20', event: 'On that day' },
        { ...sample, edtf: '2023-09-22', event: 'Last' },
      ],
    },
  }),
);

test('what fills the window from side to side has its name inside, what leaves room has it beside', () => {
  const marks = layEvents(moments, { from: day('2023-09-18'), to: day('2023-09-24') }, 360);
  expect(marks.map(({ label, side }) => [label, side])).toEqual([
    ['Since then', 'inside'],
    ['On that day', 'right'],
    ['Last', 'left'],
  ]);
});
