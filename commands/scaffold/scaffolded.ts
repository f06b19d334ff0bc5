/** What a scaffold is to write, by path, and what its reader does next. Nothing is written while it is made. */
export interface Scaffolded {
  files: Map<string, string>;
  next: string[];
}

/** Throws unless `id` is lower-case words joined by hyphens. */
export function checkId(id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is no id: write lower-case words joined by hyphens, such as old-bridge.`);
}
