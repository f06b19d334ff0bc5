/** What is read of the report of the unit tests (the format of Jest). */
export interface UnitReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: {
    name: string;
    /** Why the whole file failed, or nothing. */
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** What is read of the report of a browser's tests. */
export interface BrowserReport {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  suites: BrowserSuite[];
}

interface BrowserSuite {
  file: string;
  suites?: BrowserSuite[];
  specs: { title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
}

/** The unit tests that did not pass: file, name and reason, one text each; files that could not run too. */
export function unitFailures({ testResults }: UnitReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0) return [told(name, 'the whole file', message)];
    return assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages }) => told(name, fullName, failureMessages?.[0] ?? status));
  });
}

/** The browser tests that did not pass at the first try: file, name and reason, one text each. */
export function browserFailures({ file, suites = [], specs }: BrowserSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => told(file, title, results[0]?.error?.message ?? status)),
  );
  return [...own, ...suites.flatMap(browserFailures)];
}

/** Some lines of the reason are enough to know it; all of them stand further up in the log. */
const LINES = 12;

function told(file: string, test: string, reason = 'no reason was given'): string {
  return `${file} › ${test}\n${reason.split('\n').slice(0, LINES).join('\n')}`;
}
