import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A name that a reader sees at a place, in UTF-16 code units of the text without its marks. */
export interface Marked {
  start: number;
  end: number;
  entity: string;
}

/** A piece of text as a page would have it. With a reason it is a false friend: nothing in it is a name. */
export interface Fragment {
  language: string;
  text: string;
  marks: Marked[];
  reason?: string;
}

const mark = /\[([^[\]|]+)\|([^[\]|]+)\]/g;

/** Takes `[surface|entity-id]` out of a text: the text as a page has it, and where the surfaces stand in it. */
function readMarks(marked: string): Pick<Fragment, 'text' | 'marks'> {
  const marks: Marked[] = [];
  let text = '';
  let read = 0;
  for (const { 0: whole, 1: surface = '', 2: entity = '', index } of marked.matchAll(mark)) {
    text += marked.slice(read, index);
    marks.push({ start: text.length, end: text.length + surface.length, entity });
    text += surface;
    read = index + whole.length;
  }
  return { text: text + marked.slice(read), marks };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFragment(value: unknown, language: string, place: string): Fragment {
  if (!isRecord(value) || typeof value.text !== 'string') throw new Error(`${place}: give it a "text".`);
  const { text, marks } = readMarks(value.text);
  const { reason } = value;
  if (reason !== undefined && typeof reason !== 'string') throw new Error(`${place}: the reason is no text.`);
  if ((reason === undefined) === (marks.length === 0)) {
    throw new Error(`${place}: mark a name as [surface|entity-id], or say why there is none as "reason".`);
  }
  if (/[[\]|]/.test(text))
    throw new Error(`${place}: a mark is not closed, or has no entity: “${value.text}”.`);
  return { language, text, marks, reason };
}

/** The fragments of a folder of `<language>.yaml` files, each a list of `text` and, for a false friend, `reason`. */
export function readFragments(folder: string): Fragment[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const list: unknown = parse(readFileSync(join(folder, file), 'utf8'));
      if (!Array.isArray(list)) throw new Error(`${file}: a list of fragments is expected.`);
      return list.map((value: unknown, index) =>
        readFragment(value, basename(file, '.yaml'), `${file}, fragment ${index + 1}`),
      );
    });
}
