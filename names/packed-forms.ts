import { kindOf, MARK } from './letters.ts';

/**
 * Keys of forms as one short string for each first character. Keys hold no Latin capitals and no '@', so these serve
 * as signs: `@12` starts the entries of group 12; a capital starts an entry and says how many code units it shares
 * with the entry before it (A = 0 … Z = 25). Keys stand sorted: inflected forms share their stems and their group.
 */
const MOST_SHARED = 25;
const A = 65;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Packs (key, group) pairs; of equal keys, the lower group is unpacked first. */
export function packForms(pairs: readonly { key: string; group: number }[]): Record<string, string> {
  const forms: Record<string, string> = {};
  let previous = { key: '', group: -1 };
  const sorted = [...pairs].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.group - b.group));
  for (const { key, group } of sorted) {
    if (key === previous.key && group === previous.group) continue;
    const first = key.charAt(0);
    const sameGroup = group === previous.group && first === previous.key.charAt(0);
    const shared = sharedLength(previous.key, key);
    const sign = sameGroup ? '' : `@${group}`;
    forms[first] = `${forms[first] ?? ''}${sign}${String.fromCharCode(A + shared)}${key.slice(shared)}`;
    previous = { key, group };
  }
  return forms;
}

const entry = /(?:@(\d+))?([A-Z])([^@A-Z]*)/g;

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

  constructor(private readonly forms: Readonly<Record<string, string>>) {}

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
    let ofGroup: readonly number[] = NO_GROUPS;
    let key = '';
    for (const [, sign, shared = 'A', rest = ''] of packed.matchAll(entry)) {
      if (sign !== undefined) {
        group = Number(sign);
        ofGroup = [group];
      }
      const kept = shared.charCodeAt(0) - A;
      key = key.slice(0, kept) + rest;
      const others = this.groups.get(key);
      this.groups.set(key, others?.length ? [...others, group] : ofGroup);
      for (let index = Math.max(1, kept); index < key.length; index++) {
        if (!wordMayEnd(key, index)) continue;
        const beginning = key.slice(0, index);
        if (!this.groups.has(beginning)) this.groups.set(beginning, NO_GROUPS);
      }
    }
  }
}
