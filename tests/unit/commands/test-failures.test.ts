import { expect, it } from 'vitest';
import { browserFailures, unitFailures } from '../../../commands/test-failures.ts';

it('tells the unit tests that failed, skipped ones and whole files too, with the reason', () => {
  const failures = unitFailures({
    numPassedTests: 1,
    numTotalTests: 3,
    testResults: [
      {
        name: 'a.test.ts',
        assertionResults: [
          { fullName: 'fine', status: 'passed' },
          { fullName: 'broken', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          { fullName: 'left out', status: 'skipped', failureMessages: [] },
        ],
      },
      { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
    ],
  });
  expect(failures).toEqual([
    'a.test.ts › broken\nexpected 1 to be 2',
    'a.test.ts › left out\nskipped',
    'b.test.ts › the whole file\nno such module',
  ]);
});

it('tells the browser tests that failed or needed a second try, in suites within suites', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ status, results: [message ? { error: { message } } : {}] }],
  });
  const failures = browserFailures({
    file: 'a.spec.ts',
    specs: [spec('fine', 'expected'), spec('late', 'flaky', 'no card')],
    suites: [{ file: 'a.spec.ts', specs: [spec('left out', 'skipped')] }],
  });
  expect(failures).toEqual(['a.spec.ts › late\nno card', 'a.spec.ts › left out\nskipped']);
});
