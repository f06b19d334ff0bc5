import { alphabetOf } from './alphabets.ts';
import { beginningOf, MOST_LETTERS, wordMayEnd } from './beginnings.ts';
import { ALL_CAPITALS } from './form-case.ts';
import { firstLetter } from './held-sign.ts';
import { keysOf } from './name-forms.ts';
import { type Alphabet, unpackAlphabet } from './packed-alphabet.ts';
import { readCase, startOfKey } from './packed-case.ts';
import { atOnce } from './steps.ts';
import type { FormGroup, NameTable } from './types.ts';
import { byFirstWord, namesOf } from './word-patterns.ts';

/**
 * Which of two groups with one key is the name: the one in capitals (only it asks for more), then the certain one, then
 * the weightier one, then the one whose entity comes first.
 */
function byPrecedence(a: FormGroup, b: FormGroup): number {
  const capitals = (group: FormGroup) => (group[3].includes(ALL_CAPITALS) ? 0 : 1);
  return capitals(a) - capitals(b) || b[1] - a[1] || b[2] - a[2] || a[0] - b[0];
}

const NO_GROUPS: readonly FormGroup[] = [];

/** The forms of a table by key; an alphabet is unpacked when it is first asked for, and in it the names that begin alike. */
export class FormIndex {
  private readonly groups = new Map<string, readonly FormGroup[]>();
  private readonly unpacked = new Set<string>();
  private readonly alphabets = new Map<number, Alphabet>();
  private readonly groupsMade = new Map<string, FormGroup>();

  constructor(private readonly table: Pick<NameTable, 'forms' | 'kinds'>) {}

  /** The groups of the forms with this key; empty when it only begins a form; undefined when none begins so. */
  get(key: string): readonly FormGroup[] | undefined {
    const whole = key.slice(0, MOST_LETTERS);
    if (!this.unpacked.has(whole)) {
      this.unpacked.add(whole);
      const alphabet = this.alphabet(alphabetOf(firstLetter(key)));
      for (let length = 1; length <= whole.length; length++) this.unpack(key.slice(0, length), alphabet);
    }
    return this.groups.get(key);
  }

  /** The names of one alphabet. */
  alphabet(index: number): Alphabet {
    return atOnce(this.prepare(index));
  }

  /** The same in steps. */
  *prepare(index: number): Generator<void, Alphabet> {
    const known = this.alphabets.get(index);
    if (known) return known;
    const alphabet = yield* unpackAlphabet(this.table.forms[index] ?? ['', ''], index);
    this.alphabets.set(index, alphabet);
    return alphabet;
  }

  private unpack(beginning: string, { byBeginning, endings }: Alphabet): void {
    for (const { pattern, kind } of byBeginning.get(beginning)?.patterns.splice(0) ?? []) {
      for (const begun of byFirstWord(pattern)) {
        if (beginningOf(startOfKey(begun)).letters === beginning) this.addNames(begun, kind, endings);
      }
    }
  }

  private addNames(pattern: string, kind: number, endings: readonly string[]): void {
    for (const name of namesOf(pattern)) {
      const { stem, letterCase } = readCase(name);
      const group = this.group(kind, letterCase);
      for (const made of keysOf(stem, endings)) this.add(made, group);
    }
  }

  private group(kind: number, letterCase: string): FormGroup {
    const sign = `${kind}\n${letterCase}`;
    const known = this.groupsMade.get(sign);
    if (known) return known;
    const [entity = 0, certain = 0, weight = 0, ...rules] = (this.table.kinds[kind] ?? '')
      .split(' ')
      .map(Number);
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
