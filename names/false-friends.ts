import type { AttachedWords } from './attached.ts';
import { CUES, cuesIn, type RuleMeaning, ruleIn } from './packed-rules.ts';
import { Phrases } from './phrases.ts';
import { Surroundings } from './surroundings.ts';
import type { NameTable } from './types.ts';
import type { Words } from './words.ts';

interface Rule {
  before: Phrases[];
  after: Phrases[];
  /** Whatever of these stands as near as the rule's own speaks against it. */
  unless: Phrases[];
  distance: number;
  quoted: boolean;
  meaning: RuleMeaning;
}

interface Rules {
  rules: Rule[];
  /** How far from a name their words may stand, and how many words the longest phrase has. */
  reach: number;
  phrase: number;
}

/** What a form means where it stands. */
export type Meaning = 'name' | RuleMeaning;

const quote = '["\'\u2018\u2019\u00AB\u00BB\u201C-\u201F\u2039\u203A\u300C-\u300F\u300A\u300B\uFF02]';
const opening = new RegExp(`${quote}$|[\u00AB\u2039][ \u00A0\u202F]$`);
const closing = new RegExp(`^${quote}|^[ \u00A0\u202F][\u00BB\u203A]`);

/** Whether quotation marks stand right around [start, end); French sets its own apart by a space. */
function isQuoted(text: string, start: number, end: number): boolean {
  return opening.test(text.slice(Math.max(0, start - 2), start)) && closing.test(text.slice(end, end + 2));
}

/** Rules for names that mean something else beside certain words. */
export class FalseFriends {
  private readonly rules = new Map<number, Rule>();
  private readonly cues = new Map<string, Phrases>();
  private readonly groups = new Map<readonly number[], Rules>();

  /** `topic` holds the topic's words: as near as a rule's, they speak against it. */
  constructor(
    private readonly table: Pick<NameTable, 'falseFriends' | 'cues'>,
    private readonly topic: Phrases,
    private readonly attached: AttachedWords,
  ) {}

  /**
   * What, by these rules, the form means that stands at [start, end), from number 0 to number `last` of the words: in
   * whatever order they come, one by which it means something else outweighs those that only make it contextual.
   */
  meaning(
    words: Words,
    numbers: readonly number[],
    { start, end, last }: { start: number; end: number; last: number },
  ): Meaning {
    if (numbers.length === 0) return 'name';
    const { rules, reach, phrase } = this.rulesOf(numbers);
    const around = new Surroundings(words, last, reach, phrase, (words.at(0)?.start ?? start) < start);
    let held: Meaning = 'name';
    for (const rule of rules) {
      if (rule.meaning === held) continue;
      const quoted = rule.quoted && isQuoted(words.text, start, end);
      if (!this.applies(rule, around, quoted)) continue;
      if (rule.meaning === 'other') return 'other';
      held = rule.meaning;
    }
    return held;
  }

  /** What `meaning` needs for these rules at its first call, in short steps; may be left out. */
  *prepare(numbers: readonly number[]): Generator<void, void> {
    for (const number of numbers) {
      if (this.rules.has(number)) continue;
      this.rule(number);
      yield;
    }
    if (numbers.length > 0) this.rulesOf(numbers);
    yield;
  }

  private applies(rule: Rule, around: Surroundings, quoted: boolean): boolean {
    let nearest = quoted ? rule.distance : Number.POSITIVE_INFINITY;
    for (const phrases of rule.before) nearest = Math.min(nearest, around.before(phrases));
    for (const phrases of rule.after) nearest = Math.min(nearest, around.after(phrases));
    if (nearest > rule.distance) return false;
    return rule.unless.every(
      (phrases) => around.before(phrases) > nearest && around.after(phrases) > nearest,
    );
  }

  /** The rules of a group of names: how far and for how many words they look. */
  private rulesOf(numbers: readonly number[]): Rules {
    const known = this.groups.get(numbers);
    if (known) return known;
    const rules = numbers.map((number) => this.rule(number));
    const lists = rules.flatMap(({ before, after, unless }) => [...before, ...after, ...unless]);
    const made = {
      rules,
      reach: Math.max(...rules.map(({ distance }) => distance)),
      phrase: Math.max(1, ...lists.map(({ longest }) => longest)),
    };
    this.groups.set(numbers, made);
    return made;
  }

  private rule(number: number): Rule {
    const known = this.rules.get(number);
    if (known) return known;
    const packed = ruleIn(this.table.falseFriends[number] ?? '');
    const rule = {
      ...packed,
      before: this.phrases(packed.before),
      after: this.phrases(packed.after),
      unless: [this.topic, ...this.phrases(packed.unless)],
    };
    this.rules.set(number, rule);
    return rule;
  }

  /** The phrases themselves, and the lists of cues that are named among them. */
  private phrases(list: readonly string[]): Phrases[] {
    const own = list.filter((phrase) => !phrase.startsWith(CUES));
    const lists = list.filter((phrase) => phrase.startsWith(CUES)).map((name) => this.cuesOf(name));
    return own.length > 0 ? [new Phrases(own, this.attached), ...lists] : lists;
  }

  private cuesOf(name: string): Phrases {
    const known = this.cues.get(name);
    if (known) return known;
    const phrases = cuesIn(this.table.cues[Number(name.slice(CUES.length))] ?? '', this.attached);
    this.cues.set(name, phrases);
    return phrases;
  }
}
