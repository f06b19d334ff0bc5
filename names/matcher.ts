import { Addresses } from './addresses.ts';
import { AttachedWords } from './attached.ts';
import { Candidates, wordsUpTo } from './candidates.ts';
import { FalseFriends } from './false-friends.ts';
import { FirstWords } from './first-words.ts';
import { fitsCase, WITH_STOP } from './form-case.ts';
import { FormIndex } from './form-index.ts';
import { Gate } from './gate.ts';
import { atOnce } from './steps.ts';
import { TopicWords } from './topic-words.ts';
import type { FormGroup, Matcher, Mention, NameTable } from './types.ts';
import { Words } from './words.ts';

/** A name that a false-friend rule took: what lies inside it, up to `end`, may be another entity's, but not its own. */
interface Taken {
  end: number;
  entity: string;
}

/** What starts at a word: a mention or none, the last word that it takes up, and what is taken from here on. */
interface Name {
  last: number;
  mention: Mention | null;
  taken: Taken | null;
}

/** Words for one step of finding, after so many that took one each: at first, lists are unpacked and code is slow. */
const STEP = 8;
const SLOW = 50;

/** What is made of the table when names are looked for. */
interface Parts {
  forms: FormIndex;
  firstWords: FirstWords;
  attached: AttachedWords;
  candidates: Candidates;
  topicWords: TopicWords;
}

class TableMatcher implements Matcher {
  private readonly gate: Gate;
  private parts: Parts | undefined;
  private falseFriends: FalseFriends | undefined;
  /** How many words have been looked at so far. */
  private looked = 0;

  constructor(private readonly table: NameTable) {
    this.gate = new Gate(table.gate);
  }

  /** Made when a name may turn up; before that, only the gate of the table is looked at. */
  private get names(): Parts {
    return this.parts ?? atOnce(this.making());
  }

  *prepare(): Generator<void, void> {
    if (!this.parts) yield* this.making();
  }

  private *making(): Generator<void, Parts> {
    const { held, topicWords } = this.table;
    const attached = new AttachedWords(this.table.attached);
    const forms = new FormIndex(this.table);
    const firstWords = new FirstWords(forms, this.table.attached);
    yield;
    yield* firstWords.prepare();
    yield;
    this.parts ??= {
      forms,
      firstWords,
      attached,
      candidates: new Candidates(forms, attached, held),
      topicWords: new TopicWords(topicWords, attached),
    };
    yield;
    return this.parts;
  }

  mayMatch(text: string): boolean {
    return this.gate.open(text);
  }

  find(text: string): Mention[] {
    return atOnce(this.finding(text));
  }

  *finding(text: string): Generator<void, Mention[]> {
    const mentions: Mention[] = [];
    const { firstWords } = this.names;
    const addresses = new Addresses(text);
    let taken: Taken | null = null;
    for (let at = firstWords.next(text, 0); at < text.length; ) {
      if (++this.looked < SLOW || this.looked % STEP === 0) yield;
      const words = new Words(text, at);
      const name: Name = yield* this.longestName(words, addresses, taken);
      taken = name.taken;
      const last = words.at(name.last);
      if (name.mention) {
        if (this.looked < SLOW) yield;
        mentions.push(this.withNearby(words, name.last, name.mention));
      }
      at = firstWords.next(text, last?.next ?? text.length);
    }
    return mentions;
  }

  /** The longest name that starts with the first of the words. `before` is what a rule took at an earlier word. */
  private *longestName(words: Words, addresses: Addresses, before: Taken | null): Generator<void, Name> {
    let taken = before;
    const candidates = this.names.candidates.at(words);
    if (candidates.length === 0) return { last: 0, mention: null, taken };
    // The names are unpacked; judging them unpacks the rules.
    if (this.looked < SLOW) yield;
    for (const { last, start, end, groups, held } of candidates) {
      const span = wordsUpTo(words, last, start);
      const asked = span.filter((_, number) => !held.includes(number));
      const group = groups.find((each) => fitsCase(words.text, asked, each[3]));
      if (!group) continue;
      if (span.some((word) => addresses.overlap(word.start, word.end))) continue;
      const mention = this.mention(words.text, start, end, group);
      if (taken && end <= taken.end && taken.entity === mention.entity) continue;
      const { attached, topicWords } = this.names;
      this.falseFriends ??= new FalseFriends(this.table, topicWords.phrases, attached);
      if (this.looked < SLOW) yield* this.falseFriends.prepare(group[4]);
      const meaning = this.falseFriends.meaning(words, group[4], { start, end, last });
      if (meaning === 'contextual') mention.certainty = meaning;
      if (meaning !== 'other') return { last, mention, taken };
      if (!taken || end > taken.end) taken = { end, entity: mention.entity };
    }
    return { last: 0, mention: null, taken };
  }

  /** A certain mention with a word of the topic near its words, up to number `last`, says more about the page. */
  private withNearby(words: Words, last: number, mention: Mention): Mention {
    const { certainty, weight } = mention;
    if (certainty !== 'certain' || !weight || !this.names.topicWords.near(words, last)) return mention;
    return { ...mention, nearby: true };
  }

  private mention(text: string, start: number, end: number, group: FormGroup): Mention {
    const [entity, certain, weight, letterCase] = group;
    const withStop = letterCase.endsWith(WITH_STOP) && text[end] === '.';
    return {
      start,
      end: withStop ? end + 1 : end,
      entity: this.table.entities[entity] ?? '',
      certainty: certain ? 'certain' : 'contextual',
      weight,
    };
  }
}

/** The matcher of a compiled table. Compiles the gate's expressions now; unpacks names when one may turn up. */
export function createMatcher(table: NameTable): Matcher {
  return new TableMatcher(table);
}
