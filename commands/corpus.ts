import { buildCards } from '../corpus/cards.ts';
import { draftRecord } from '../corpus/draft.ts';
import { openJsonCache } from '../corpus/json-cache.ts';
import { formatProblem } from '../corpus/problems.ts';
import { createProgress } from '../corpus/progress.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { cacheFolder, topicFolders } from '../corpus/topic-folder.ts';
import { readArguments } from './arguments.ts';
import { endWhereNobodyReads } from './closed-output.ts';

const USAGE = `npm run --silent corpus -- [--topic DIR] [--seeds DIR] [--data DIR] [--draft ID | --report]
Prints the corpus as JSON; with --draft the record to start from for one article, with --report how the rules fare
against the records. Messages go to standard error; with an error among them nothing else is printed, and the exit
status is 1.`;

const { values } = readArguments(USAGE, {
  options: {
    topic: { type: 'string' },
    seeds: { type: 'string' },
    data: { type: 'string' },
    draft: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});

endWhereNobodyReads();
const topic = topicFolders(values.topic);
const folders = { seedsDir: values.seeds ?? topic.seedsDir, dataDir: values.data ?? topic.dataDir };
const { reading, problems } = readCorpus(folders, {
  cache: openJsonCache(cacheFolder(folders)),
  progress: createProgress(console.error),
});
// The cards are built as well: the quotes behind their lines and usages are checked there.
if (reading) buildCards(reading, problems);
for (const problem of problems) console.error(formatProblem(problem));

if (!reading || problems.some((p) => p.severity === 'error')) {
  process.exitCode = 1;
} else if (values.draft !== undefined) {
  const id = values.draft.replace(/^.*\//, '').replace(/\.txt$/, '');
  const article = reading.readings.get(id);
  if (article) process.stdout.write(draftRecord(article));
  else {
    console.error(
      `error unknown-article at --draft: there is no article "${id}" → name a file of ${folders.seedsDir}`,
    );
    process.exitCode = 1;
  }
} else if (values.report) {
  for (const [id, { tally }] of reading.readings) {
    console.log(id);
    console.table(tally);
  }
} else {
  process.stdout.write(`${JSON.stringify(reading.corpus, null, 2)}\n`);
}
