import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { isFolder, listFiles } from './list-files.ts';
import type { Problem } from './problems.ts';
import { readUtf8 } from './read-utf8.ts';

/** A YAML file that passed its schema, and the place of any path in it. */
export interface Loaded<T> {
  file: string;
  value: T;
  /** `file:line:column (path)` of a path such as `['dates', 3, 'quote']`. */
  at(path: readonly (string | number)[]): string;
}

/** What the parser says in words for programmers: our code, what was found, how to mend it. */
const FAULTS: Record<string, [code: string, found: string, mend: string]> = {
  DUPLICATE_KEY: ['duplicate-key', 'the same key is there twice', 'merge the two entries into one'],
  MULTIPLE_DOCS: ['yaml-syntax', 'a second document begins', 'keep one, without the line "---" between them'],
};

/**
 * Reads one YAML file and checks it against a schema.
 * Returns null, with the reasons pushed onto `problems`, where it is missing, is no YAML or breaks the schema.
 */
export function loadYaml<S extends v.GenericSchema>(
  file: string,
  schema: S,
  problems: Problem[],
): Loaded<v.InferOutput<S>> | null {
  const error = (code: string, where: string, found: string, mend: string) =>
    problems.push({ code, severity: 'error', where, found, mend });
  if (!existsSync(file)) {
    error('data-missing', file, 'there is no such file', 'create it; docs/another-topic.md lists the files');
    return null;
  }
  const text = readUtf8(file);
  if (text === null) {
    error('data-not-utf8', file, 'the bytes are not valid UTF-8', 'save the file as UTF-8');
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false });
  for (const fault of document.errors) {
    const { line, col } = lines.linePos(fault.pos[0]);
    const [code, found, mend] = FAULTS[fault.code] ?? [
      'yaml-syntax',
      fault.message,
      'mend the YAML at this place',
    ];
    error(code, `${file}:${line}:${col}`, found, mend);
  }
  if (document.errors.length > 0) return null;

  const at = (path: readonly (string | number)[]): string => {
    // The deepest node of the path that exists: a missing key is reported at its parent.
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return `${file}:${line}:${col}${path.length > 0 ? ` (${path.join('.')})` : ''}`;
      }
    }
    return file;
  };

  const content: unknown = document.toJS();
  if (content === null) {
    error(
      'data-empty',
      file,
      'the file says nothing',
      'write what it is for, [] or {} where there is nothing to say, or delete it',
    );
    return null;
  }
  const checked = v.safeParse(schema, content);
  if (!checked.success) {
    for (const issue of checked.issues) {
      const path = (issue.path ?? []).flatMap((p) =>
        typeof p.key === 'string' || typeof p.key === 'number' ? [p.key] : [],
      );
      const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
      if (!unknownKey && issue.message.startsWith('Invalid key: Expected')) {
        error('data-invalid', at(path), `the key "${path.at(-1)}" is missing`, 'add it');
        continue;
      }
      error(
        unknownKey ? 'unknown-key' : 'data-invalid',
        at(path),
        unknownKey ? `the key "${path.at(-1)}" is not known here` : issue.message,
        unknownKey ? 'correct its spelling or delete it' : 'change the value to what is expected',
      );
    }
    return null;
  }
  return { file, value: checked.output, at };
}

/**
 * The `.yaml` files of a folder, in order of name; none where there is no such folder. Anything else in it is an
 * error: a second spelling of an extension would be lost in silence, or stand beside a record of the same name.
 */
export function yamlFiles(dir: string, problems: Problem[]): string[] {
  if (!isFolder(dir)) return [];
  const { files, others } = listFiles(dir, '.yaml');
  for (const file of others)
    problems.push({
      code: 'unexpected-file',
      severity: 'error',
      where: join(dir, file),
      found: 'only .yaml files are read from this folder',
      mend: 'rename it, merge it into the file that it belongs to, or move it away',
    });
  return files.map((file) => join(dir, file));
}
