import { parseArgs } from 'node:util';
import { buildCards } from '../corpus/cards.ts';
import { formatProblem } from '../corpus/problems.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/** `npm run --silent corpus -- [--seeds DIR] [--data DIR]`: the corpus as JSON on standard output. */
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: 'seeds' }, data: { type: 'string', default: 'data' } },
});

const { reading, problems } = readCorpus({ seedsDir: values.seeds, dataDir: values.data });
// The cards are built as well: the quotes behind their lines and usages are checked there.
if (reading) buildCards(reading, problems);
for (const problem of problems) console.error(formatProblem(problem));
if (reading && problems.every((p) => p.severity === 'warning')) {
  process.stdout.write(`${JSON.stringify(reading.corpus, null, 2)}\n`);
} else {
  process.exitCode = 1;
}
