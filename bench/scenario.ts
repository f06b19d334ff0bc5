/** What a scenario has measured: a table for a reader, whose rows are what `--json` prints. */
export interface Table {
  title: string;
  /** What the columns mean. */
  note?: string;
  rows: Record<string, string | number>[];
}

interface Settings {
  /** A folder of .html files. */
  pages: string;
  /** How often each measurement is made; the table has medians. */
  rounds: number;
  /** Whether the built script is traced on each page of the folder too. */
  trace: boolean;
}

/** One question about speed or memory. */
export interface Scenario {
  about: string;
  run(settings: Settings): Promise<Table[]>;
}
