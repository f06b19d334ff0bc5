/** Something wrong in seeds or data: what, where, what was found and how to mend it. */
export interface Problem {
  /** Kebab-case, stable: `quote-not-found`, `unknown-key` … */
  code: string;
  severity: 'error' | 'warning';
  /** `file:line:column`, or a file and a YAML path. */
  where: string;
  found: string;
  mend: string;
}

/** One problem as one printable line. */
export function formatProblem(p: Problem): string {
  return `${p.severity} ${p.code} at ${p.where}: ${p.found} → ${p.mend}`;
}
