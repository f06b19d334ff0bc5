import type { Scenario } from '../scenario.ts';
import { madeUpNames, plainNames } from '../set-up/names.ts';
import { article } from '../set-up/pages.ts';
import { NOTE, ratios } from '../set-up/ratios.ts';
import { BASELINES, measureWays } from '../set-up/ways.ts';

const COUNTS = [1_000, 10_000, 100_000];
const BYTES = 1e6;

export default {
  about: '1,000 to 100,000 made-up names on a page of 1 MB, without and with names',
  async run({ rounds }) {
    const samples = COUNTS.flatMap((count) => {
      const names = madeUpNames(count);
      const some = plainNames(names);
      return [
        { name: `${count} names, none on the page`, body: article(BYTES), names },
        { name: `${count} names, 20 in 1,000 words`, body: article(BYTES, some), names },
      ];
    });
    const none = { table: { gate: '', whole: '' }, forms: [] };
    const times = await measureWays(samples, none, rounds, [...BASELINES, 'alternation', 'Aho–Corasick']);
    return [{ title: 'Growth with the names', note: NOTE, rows: times.map(ratios) }];
  },
} satisfies Scenario;
