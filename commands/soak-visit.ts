/** What came of a visit to one page. */
export interface Visit {
  page: string;
  browser: string;
  /** Names painted before one was put in. */
  names: number;
  /** The longest task of the content script, in ms of the processor; null where the browser does not tell. */
  longest: number | null;
  /** What the extension did that it must not. */
  problems: string[];
}

/** A page to be visited: its name for the table and the address that it is served under. */
export interface Stop {
  name: string;
  url: string;
}

/** ms that no task of the content script may take. */
export const LONGEST_TASK = 50;

/** Asks again and again, for 10 s at most, until the answer is yes. */
export async function comes(ask: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await ask()) return true;
    await new Promise((later) => setTimeout(later, 50));
  }
  return false;
}
