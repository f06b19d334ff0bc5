import type { Scenario } from '../scenario.ts';
import { ownNames, plainNames } from '../set-up/names.ts';
import { article, flat, kilobytes } from '../set-up/pages.ts';
import { NOTE, ratios } from '../set-up/ratios.ts';
import { BASELINES, measureWays } from '../set-up/ways.ts';

const SIZES = [1e4, 1e5, 1e6, 1e7];

export default {
  about: 'pages of 10 kB to 10 MB: articles without and with names, and rows that are all siblings',
  async run({ rounds }) {
    const names = ownNames();
    const plain = plainNames(names);
    const kinds: [kind: string, body: (bytes: number) => string][] = [
      ['article, no names', (bytes) => article(bytes)],
      ['article, 20 names in 1,000 words', (bytes) => article(bytes, plain)],
      ['rows, no names', flat],
    ];
    const samples = kinds.flatMap(([kind, body]) =>
      SIZES.map((bytes) => ({ name: `${kilobytes(bytes)} ${kind}`, body: body(bytes) })),
    );
    const times = await measureWays(samples, names, rounds, [...BASELINES, 'alternation', 'Aho–Corasick']);
    return [{ title: 'Growth with the text', note: NOTE, rows: times.map(ratios) }];
  },
} satisfies Scenario;
