import { alphabetOf, swapLetters } from './alphabets.ts';
import { ALL_CAPITALS } from './form-case.ts';
import { kindOf, MARK } from './letters.ts';
import { endingsIn, keysOf } from './name-forms.ts';
import { firstOfKey, readCase } from './packed-case.ts';
import { KIND, LISTS_APART, SHARED_NONE } from './packed-forms.ts';
import type { FormGroup, PackedNames } from './types.ts';
import { beginningsOf, namesOf } from './word-patterns.ts';

const entry = /(~?)([A-P])([^~A-P]*)/g;

/** A pattern of the table whose names are not made yet. */
interface Packed {
  pattern: string;
  kind: string;
  list: number;
}

interface Alphabet {
  /** By the first characters of their names. */
  patterns: Map<string, Packed[]>;
  endings: string[][][];
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
  private readonly alphabets = new Map<number, Alphabet>();
  private readonly groupsMade = new Map<string, FormGroup>();

  constructor(private readonly forms: readonly PackedNames[]) {}

  /** The groups of the forms with this key; empty when it only begins a form; undefined when none begins so. */
  get(key: string): readonly FormGroup[] | undefined {
    const first = key.charAt(0);
    if (!this.unpacked.has(first)) {
      this.unpacked.add(first);
      this.unpack(first);
    }
    return this.groups.get(key);
  }

  private unpack(first: string): void {
    const { patterns, endings } = this.alphabet(alphabetOf(first));
    for (const { pattern, kind, list } of patterns.get(first) ?? []) {
      for (const name of namesOf(pattern)) {
        const { stem, letterCase } = readCase(name);
        if (!stem.startsWith(first)) continue;
        const group = this.group(kind, letterCase);
        for (const made of keysOf({ stem, endings: endings[list] ?? [[]] })) this.add(made, group);
      }
    }
  }

  private alphabet(index: number): Alphabet {
    const known = this.alphabets.get(index);
    if (known) return known;
    const packed = this.forms[index] ?? ['', '', '', ''];
    const [names, kinds, , lists] = packed.map((text, at) =>
      at % 3 === 0 ? swapLetters(text, index) : text,
    );
    const alphabet: Alphabet = {
      patterns: patternsByFirst(names ?? '', (kinds ?? '').split(','), packed[2].split(',')),
      endings: (lists ?? '').split(LISTS_APART).map(endingsIn),
    };
    this.alphabets.set(index, alphabet);
    return alphabet;
  }

  private group(kind: string, letterCase: string): FormGroup {
    const sign = `${kind}\n${letterCase}`;
    const known = this.groupsMade.get(sign);
    if (known) return known;
    const [entity = 0, certain = 0, weight = 0, ...rules] = kind.split(' ').map(Number);
    const group: FormGroup = [entity, certain, weight, letterCase, rules];
    this.groupsMade.set(sign, group);
    return group;
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

function patternsByFirst(
  names: string,
  kinds: readonly string[],
  taken: readonly string[],
): Map<string, Packed[]> {
  const patterns = new Map<string, Packed[]>();
  let kind = -1;
  let list = 0;
  let pattern = '';
  let index = 0;
  for (const [, begins, shared = '', rest = ''] of names.matchAll(entry)) {
    if (begins === KIND) {
      kind++;
      pattern = '';
    }
    const changed = taken[index++];
    if (changed) list = Number(changed);
    pattern = pattern.slice(0, shared.charCodeAt(0) - SHARED_NONE) + rest;
    const packed = { pattern, kind: kinds[kind] ?? '', list };
    for (const first of new Set(beginningsOf(pattern).map(firstOfKey))) {
      const others = patterns.get(first);
      if (others) others.push(packed);
      else patterns.set(first, [packed]);
    }
  }
  return patterns;
}
