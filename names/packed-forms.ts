import { kindOf, MARK } from './letters.ts';
import { endingsIn, formsOf, keysOf, type NameForms, packEndings } from './name-forms.ts';

/**
 * Names as one short string for each first character. Keys hold no Latin capitals and none of `@`, `#` and `*`, so
 * these serve as signs: `@12` starts the names of group 12, `#3` those that take the endings of list 3; a capital
 * starts a name and says how many code units it shares with the one before it (A = 0 … Z = 25); `*` is where an
 * ending goes. Names stand sorted.
 */
const MOST_SHARED = 25;
const A = 65;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Packs names with their groups; `endings` are the lists that they take, the first for names of one form. */
export function packForms(names: readonly { keys: readonly string[]; group: number }[]): {
  forms: Record<string, string>;
  endings: string[];
} {
  const lists = new Map<string, number>([['', 0]]);
  const rows = namesToPack(names).map(({ stem, endings, group }) => {
    const packed = packEndings(endings);
    const list = lists.get(packed) ?? lists.size;
    lists.set(packed, list);
    return { stem, list, group };
  });
  rows.sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : a.group - b.group || a.list - b.list));
  const forms: Record<string, string> = {};
  let previous = { stem: '', group: -1, list: 0 };
  for (const row of rows) {
    const { stem, group, list } = row;
    const first = stem.charAt(0);
    if (first !== previous.stem.charAt(0)) previous = { stem: '', group: -1, list: 0 };
    const shared = sharedLength(previous.stem, stem);
    const signs = (group === previous.group ? '' : `@${group}`) + (list === previous.list ? '' : `#${list}`);
    forms[first] = `${forms[first] ?? ''}${signs}${String.fromCharCode(A + shared)}${stem.slice(shared)}`;
    previous = row;
  }
  return { forms, endings: [...lists.keys()] };
}

/** Each key once for its group: what one name holds already needs no other. */
function namesToPack(
  names: readonly { keys: readonly string[]; group: number }[],
): (NameForms & { group: number })[] {
  const packed = new Set<string>();
  return [...names]
    .sort((a, b) => b.keys.length - a.keys.length)
    .flatMap(({ keys, group }) => {
      const left = [...new Set(keys)];
      if (left.every((key) => packed.has(`${group} ${key}`))) return [];
      for (const key of left) packed.add(`${group} ${key}`);
      const forms = formsOf(left);
      return (forms ? [forms] : left.map((key) => ({ stem: key, endings: [[]] }))).map((name) => ({
        ...name,
        group,
      }));
    });
}

const entry = /(?:@(\d+))?(?:#(\d+))?([A-Z])([^@#A-Z]*)/g;

/**
 * Whether a word of the key may end before `index`: at a space, or beside a script that writes without spaces or in
 * runs of its own, its marks included. May say yes too often (Georgian, Hindi); a beginning too many only costs its
 * place.
 */
function wordMayEnd(key: string, index: number): boolean {
  const before = key.charCodeAt(index - 1);
  const after = key.charCodeAt(index);
  return (
    key[index] === ' ' || after >= 0x0e00 || before >= 0x0e00 || (before >= 0x0300 && kindOf(before) >= MARK)
  );
}

const NO_GROUPS: readonly number[] = [];

/** The forms of a table by key; each first character's part is unpacked when it is first asked for. */
export class FormIndex {
  private readonly groups = new Map<string, readonly number[]>();
  private readonly unpacked = new Set<string>();

  constructor(
    private readonly forms: Readonly<Record<string, string>>,
    private readonly endings: readonly string[],
  ) {}

  /** The groups of the forms with this key; empty when it only begins a form; undefined when none begins so. */
  get(key: string): readonly number[] | undefined {
    const first = key.charAt(0);
    if (!this.unpacked.has(first)) {
      this.unpacked.add(first);
      if (Object.hasOwn(this.forms, first)) this.unpack(this.forms[first] ?? '');
    }
    return this.groups.get(key);
  }

  private unpack(packed: string): void {
    let group = 0;
    let endings: string[][] = [[]];
    let stem = '';
    for (const [, groupSign, listSign, shared = 'A', rest = ''] of packed.matchAll(entry)) {
      if (groupSign !== undefined) group = Number(groupSign);
      if (listSign !== undefined) endings = endingsIn(this.endings[Number(listSign)] ?? '');
      stem = stem.slice(0, shared.charCodeAt(0) - A) + rest;
      for (const key of keysOf({ stem, endings })) this.add(key, group);
    }
  }

  private add(key: string, group: number): void {
    const others = this.groups.get(key);
    if (others?.includes(group)) return;
    this.groups.set(key, others?.length ? [...others, group].sort((a, b) => a - b) : [group]);
    for (let index = 1; index < key.length; index++) {
      if (!wordMayEnd(key, index)) continue;
      const beginning = key.slice(0, index);
      if (!this.groups.has(beginning)) this.groups.set(beginning, NO_GROUPS);
    }
  }
}
