import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../unit/commands/run-command.ts';
import { type Fragment, type Marked, readFragments } from './fragments.ts';

/**
 * How people really write: the fragments were written before anybody looked at what is found in them, so they say
 * what a reader would take for a name. What fails is printed, sentence by sentence.
 */

const fragments = readFragments('tests/names/usage');
/** Sentences and headlines that say little beside the one name that they have. */
const alone = readFragments('tests/names/alone');
const withNames = fragments.filter(({ reason }) => reason === undefined);
const everything = [...fragments, ...alone];
const falseFriends = fragments.filter(({ reason }) => reason !== undefined);

/** What `npm run detect` says of each fragment, each as a page of its own. */
async function detect(): Promise<Map<Fragment, Marked[]>> {
  const { output, messages } = await runCommand(
    'detect',
    [],
    everything.map(({ text, language }) => `${JSON.stringify({ text, lang: language })}\n`).join(''),
  );
  if (messages) console.error(messages);
  const lines = output.split('\n');
  return new Map(everything.map((fragment, index) => [fragment, JSON.parse(lines[index] ?? '').mentions]));
}

let found: Map<Fragment, Marked[]>;
beforeAll(async () => {
  found = await detect();
});

function surface({ text }: Fragment, { start, end, entity }: Marked): string {
  return `[${text.slice(start, end)}|${entity}]`;
}

/** The mention of the same entity that overlaps a mark most closely. */
function answerTo(fragment: Fragment, mark: Marked): Marked | undefined {
  const overlap = ({ start, end }: Marked) => Math.min(end, mark.end) - Math.max(start, mark.start);
  return found
    .get(fragment)
    ?.filter((mention) => mention.entity === mark.entity && overlap(mention) > 0)
    .sort((a, b) => overlap(b) - overlap(a))[0];
}

function isExact(fragment: Fragment, mark: Marked): boolean {
  const answer = answerTo(fragment, mark);
  return answer?.start === mark.start && answer.end === mark.end;
}

/** The marks of a list of fragments, and those of them for which `fails` holds, as lines to read. */
function count(list: readonly Fragment[], fails: (fragment: Fragment, mark: Marked) => boolean) {
  const lines: string[] = [];
  let all = 0;
  for (const fragment of list) {
    for (const mark of fragment.marks) {
      all++;
      if (!fails(fragment, mark)) continue;
      const seen = (found.get(fragment) ?? []).map((mention) => surface(fragment, mention)).join(' ');
      lines.push(`${fragment.language}: ${surface(fragment, mark)} in “${fragment.text}”; found: ${seen}`);
    }
  }
  return { share: 1 - lines.length / all, report: `${lines.length} of ${all}:\n${lines.join('\n')}` };
}

const missed = (fragment: Fragment, mark: Marked) => !answerTo(fragment, mark);

describe('names as they are used', () => {
  it('are marked with entities that exist', () => {
    const folder = 'data/entities';
    const entities = readdirSync(folder).flatMap((file) =>
      Object.keys(parse(readFileSync(join(folder, file), 'utf8'))),
    );
    const unknown = fragments.flatMap(({ language, marks }) =>
      marks.filter(({ entity }) => !entities.includes(entity)).map(({ entity }) => `${language}: ${entity}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are found: 97 of 100 over all languages', () => {
    const { share, report } = count(withNames, missed);
    if (share < 1) console.log(`Not found: ${report}`);
    expect(share, `Not found: ${report}`).toBeGreaterThanOrEqual(0.97);
  });

  it.each([...new Set(withNames.map(({ language }) => language))])('are found: 90 of 100 in %s', (tag) => {
    const { share, report } = count(
      withNames.filter(({ language }) => language === tag),
      missed,
    );
    expect(share, `Not found: ${report}`).toBeGreaterThanOrEqual(0.9);
  });

  it('are found, all of them, where a sentence says nothing else', () => {
    expect(alone.length).toBeGreaterThan(50);
    const { share, report } = count(alone, missed);
    expect(share, `Not found: ${report}`).toBe(1);
  });

  it('are found from the first to the last letter: 95 of 100', () => {
    const { share, report } = count(
      withNames,
      (fragment, mark) => !missed(fragment, mark) && !isExact(fragment, mark),
    );
    if (share < 1) console.log(`Found with other ends: ${report}`);
    expect(share, `Found with other ends: ${report}`).toBeGreaterThanOrEqual(0.95);
  });

  it('are not seen in 98 of 100 texts that only look as if', () => {
    const lines = falseFriends
      .filter((fragment) => found.get(fragment)?.length)
      .map((fragment) => {
        const marks = (found.get(fragment) ?? []).map((mention) => surface(fragment, mention)).join(' ');
        return `${fragment.language}: ${marks} in “${fragment.text}”: ${fragment.reason}`;
      });
    const report = `Marked all the same: ${lines.length} of ${falseFriends.length}:\n${lines.join('\n')}`;
    if (lines.length > 0) console.log(report);
    expect(1 - lines.length / falseFriends.length, report).toBeGreaterThanOrEqual(0.98);
  });
});
