import { alphabetOf, swapLetters } from './alphabets.ts';
import { ALL_CAPITALS } from './form-case.ts';
import { kindOf, MARK } from './letters.ts';
import { endingsIn, keysOf } from './name-forms.ts';
import { readCase } from './packed-case.ts';
import { KIND, LISTS_APART, SHARED_NONE } from './packed-forms.ts';
import type { FormGroup, PackedNames } from './types.ts';
import { namesOf } from './word-patterns.ts';

const entry = /(~?)([A-P])([^~A-P]*)/g;

/** A name of the table whose forms are not made yet. */
interface Stem {
  stem: string;
  endings: string[][];
  group: FormGroup;
}

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

/** Which of two groups with one key is the name: see `compile.ts`. */
function byPrecedence(a: FormGroup, b: FormGroup): number {
  const capitals = (group: FormGroup) => (group[3].includes(ALL_CAPITALS) ? 0 : 1);
  return capitals(a) - capitals(b) || b[1] - a[1] || b[2] - a[2] || a[0] - b[0];
}

const NO_GROUPS: readonly FormGroup[] = [];

/** The forms of a table by key; each alphabet, and in it each first character, is unpacked when it is first asked for. */
export class FormIndex {
  private readonly groups = new Map<string, readonly FormGroup[]>();
  private readonly unpacked = new Set<string>();
  private readonly stems = new Map<number, Map<string, Stem[]>>();

  constructor(private readonly forms: readonly PackedNames[]) {}

  /** The groups of the forms with this key; empty when it only begins a form; undefined when none begins so. */
  get(key: string): readonly FormGroup[] | undefined {
    const first = key.charAt(0);
    if (!this.unpacked.has(first)) {
      this.unpacked.add(first);
      for (const { group, ...forms } of this.stemsOf(alphabetOf(first)).get(first) ?? []) {
        for (const made of keysOf(forms)) this.add(made, group);
      }
    }
    return this.groups.get(key);
  }

  /** The names of an alphabet, by their first character. */
  private stemsOf(alphabet: number): Map<string, Stem[]> {
    const known = this.stems.get(alphabet);
    if (known) return known;
    const stems = new Map<string, Stem[]>();
    this.stems.set(alphabet, stems);
    const [names = '', kinds = '', taken = '', lists = ''] = this.forms[alphabet] ?? [];
    const endings = swapLetters(lists, alphabet).split(LISTS_APART).map(endingsIn);
    const kindList = kinds.split(',');
    const takenList = taken.split(',');
    let kind = -1;
    let list = 0;
    let pattern = '';
    let groups = new Map<string, FormGroup>();
    let index = 0;
    for (const [, begins, shared = '', rest = ''] of names.matchAll(entry)) {
      if (begins === KIND) {
        kind++;
        groups = new Map();
        pattern = '';
      }
      const changed = takenList[index++];
      if (changed) list = Number(changed);
      pattern = pattern.slice(0, shared.charCodeAt(0) - SHARED_NONE) + rest;
      for (const name of namesOf(pattern)) {
        const { stem, letterCase } = readCase(swapLetters(name, alphabet));
        const group = groups.get(letterCase) ?? groupOf(kindList[kind] ?? '', letterCase);
        groups.set(letterCase, group);
        const first = stem.charAt(0);
        const found = { stem, endings: endings[list] ?? [[]], group };
        const others = stems.get(first);
        if (others) others.push(found);
        else stems.set(first, [found]);
      }
    }
    return stems;
  }

  private add(key: string, group: FormGroup): void {
    const others = this.groups.get(key);
    if (others?.includes(group)) return;
    this.groups.set(key, others?.length ? [...others, group].sort(byPrecedence) : [group]);
    for (let index = 1; index < key.length; index++) {
      if (!wordMayEnd(key, index)) continue;
      const beginning = key.slice(0, index);
      if (!this.groups.has(beginning)) this.groups.set(beginning, NO_GROUPS);
    }
  }
}

function groupOf(kind: string, letterCase: string): FormGroup {
  const [entity = 0, certain = 0, weight = 0, ...rules] = kind.split(' ').map(Number);
  return [entity, certain, weight, letterCase, rules];
}
