import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { type BrowserReport, browserFailures, type UnitReport, unitFailures } from './test-failures.ts';

/** How many tests a step ran, and which of them failed, with the reason. */
interface Count {
  passed: number;
  failed: number;
  failures: string[];
}

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** The step without which this one has nothing to look at. */
  needs?: string;
  /** Reads the report of a step that runs tests. */
  count?: () => Promise<Count>;
}

const reports = await mkdtemp(join(tmpdir(), 'test-reports-'));

const steps: Step[] = [
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lock file', command: ['tsx', 'commands/check-lockfile.ts'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ],
    count: async () => {
      const report: UnitReport = await read('unit.json');
      return {
        passed: report.numPassedTests,
        failed: report.numTotalTests - report.numPassedTests,
        failures: unitFailures(report),
      };
    },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'extension', command: ['tsx', 'commands/lint-extension.ts'], needs: 'build' },
  playwright('chromium'),
  playwright('firefox'),
  // Last, because it builds anew what the browsers have loaded.
  { name: 'same build twice', command: ['tsx', 'commands/check-reproducible.ts'], needs: 'build' },
];

function playwright(project: string): Step {
  const file = `${project}.json`;
  return {
    name: project,
    command: ['playwright', 'test', `--project=${project}`, '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, file) },
    needs: 'build',
    // A test that was skipped or needed a second try has not passed.
    count: async () => {
      const report: BrowserReport = await read(file);
      const { expected, unexpected, flaky, skipped } = report.stats;
      return {
        passed: expected,
        failed: unexpected + flaky + skipped,
        failures: report.suites.flatMap(browserFailures),
      };
    },
  };
}

const total: Count = { passed: 0, failed: 0, failures: [] };
const broken = new Set<string>();
try {
  ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
  broken.add('browsers');
}
for (const step of steps) {
  const began = performance.now();
  console.log(`\n── ${step.name}`);
  const fine = step.needs !== undefined && broken.has(step.needs) ? notRun(step) : await run(step);
  if (fine) total.passed++;
  else {
    total.failed++;
    broken.add(step.name);
  }
  console.log(`${fine ? '✓' : '✗'} ${step.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
await rm(reports, { recursive: true });
if (broken.size > 0) console.log(`\nWhat failed: ${[...broken].join(', ')}`);
// Once more at the end, where they are found in a long log.
for (const failure of total.failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function notRun({ name, needs }: Step): boolean {
  console.error(`${name} was not run, since ${needs} failed.`);
  return false;
}

/** Runs a step and adds its tests to the sum. A step of tests that ran none has failed. */
async function run(step: Step): Promise<boolean> {
  const status = await start(step);
  if (!step.count) return status === 0;
  try {
    const { passed, failed, failures } = await step.count();
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
    if (passed + failed === 0) console.error(`${step.name} ran no test.`);
    return status === 0 && failed === 0 && passed > 0;
  } catch (error) {
    console.error(`${step.name} left no report that can be read: ${error}`);
    return false;
  }
}

function start({ command: [program = '', ...rest], environment }: Step): Promise<number | null> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, PATH: path },
    });
    child.once('error', (error) => {
      console.error(`${program} did not start (${error.message}): run "npm ci" first.`);
      done(null);
    });
    child.once('exit', (status) => done(status));
  });
}

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(join(reports, file), 'utf8'));
}
