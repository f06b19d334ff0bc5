import { BEFORE_WORD, FULL_WEEKDAY, PART_OF_DAY } from './date-words.ts';

const PERFECT =
  '(?:may|might|must|should|could|would|can)\\s+(?:not\\s+)?have(?!\\s+(?:to|until|till))' +
  '|could\\s+(?:not\\s+)?be\\s+(?:heard|seen|reached|confirmed|verified)';
const PAST =
  'said|told|spoke|met|held|began|broke|came|went|took|gave|made|saw|sent|left|led|won|lost|hit|struck|fell|fled|flew|drove|found|got|heard|kept|knew|laid|lay|paid|ran|rose|sat|shot|shut|stood|swore|thought|wrote|withdrew|was|were|had|did|been|showed|shown|known|given|taken|seen|sought|brought|bought|built|caught|fought|taught' +
  '|(?!need\\b|indeed\\b|speed\\b|armed\\b|hundred\\b)[a-z]{2,}ed';
const GOVERNOR =
  'agreed?|agrees|plan(?:s|ned|ning)?|expect(?:s|ed)?|due|set|scheduled|vow(?:s|ed)?|promis(?:es|ed|e)|pledg(?:es|ed|e)|want(?:s|ed)?|hop(?:es|ed|e|ing)|intend(?:s|ed)?|aim(?:s|ed)?|ready|going|poised|prepar(?:es|ed|ing|e)|about|slated|likely|urg(?:es|ed)|call(?:s|ed) (?:on|for)|order(?:ed|s)?|told|ask(?:ed|s)?|invit(?:ed|es)|need(?:s|ed)?|has|have|decided|offered|proposed|forecast|projected|predicted|tipped';
const AHEAD =
  // The whole verb is one cue, so that "held" in "should be held" isn't taken for the past.
  `(?:will|won[’']t|shall|would|may|might|must|should|can|could|[\\p{L}]+[’']ll)(?:\\s+(?:not|also|now|likely|only|soon|then|again))?(?:\\s+be(?:\\s+\\p{L}+ly)?\\s+\\p{L}+)?` +
  `|(?:${GOVERNOR})\\s+(?:[\\p{L}’'-]+\\s+){0,4}to\\s+(?:be\\s+)?[a-z]+` +
  '|(?:is|are|was|were|be|been|being)\\s+(?:now\\s+|also\\s+)?(?:scheduled|due|planned|expected|set|slated|postponed|delayed|adjourned|rescheduled)' +
  '|scheduled|planned|postponed|rescheduled|adjourned|slated|due|upcoming|coming|forthcoming' +
  '|(?:is|are|am)\\s+(?:\\p{L}+ly\\s+)?(?:to\\s+(?:be\\s+)?[a-z]+|\\p{L}{2,}ing)' +
  '|(?:have|has|had|give[ns]?|gave)\\s+(?:\\p{L}+\\s+){0,2}(?:until|till)' +
  '|meets?|faces?|hosts?|kicks? off|goes|go to the polls|begins?|starts?|opens?|votes|takes? place|resumes?|visits|travels|arrives?|convenes?|expires?|ends|closes|reopens|returns|runs|lasts|continues';
/** The perfect of a modal is the past: it is tried first. */
const CUE = new RegExp(
  `${BEFORE_WORD}(?:(?<perfect>${PERFECT})|(?<ahead>${AHEAD})|(?<past>${PAST}))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** In a headline "to" alone is the future: "Ministers to meet Thursday". */
const HEADLINE = /(?<=[\p{L}\p{N}’'"”] )to [a-z]+/u;
const CLAUSE =
  /[,;:–—"“”()]|\s(?:that|which|who|while|because|as|after|before|but|although|though|since)\s/giu;
/** "on Monday, Tuesday and …": a list of days looks where its first one looks. */
const LIST_BEFORE = new RegExp(
  `${BEFORE_WORD}${FULL_WEEKDAY}(?:\\s+${PART_OF_DAY})?\\s*(?:,|,?\\s+(?:and|or|to|through))\\s+(?:on\\s+)?$`,
  'u',
);

/** "closed until Tuesday", "in force from Monday": a term that is set lies ahead as often as not. */
const TERM = /\s(?:until|till|from|starting|beginning|effective)\s+(?:on\s+)?(?:(?:early|late)\s+)?$/iu;
/** "from Monday to Wednesday", "from Monday’s storm": tells what was. */
const RANGE_ON = /^(?:[’']s|\s+(?:to|through|until|till|[-–—]))(?![\p{L}])/iu;

/**
 * Whether a sentence looks ahead at a date: by the nearest verb before it in its own clause, else by the first verb
 * after it. "will leave, he announced on Sunday" doesn't; "talks are scheduled on Thursday" does. A headline without
 * a verb in the past leaves it open, which counts as looking ahead.
 * @param start, end where the date stands, UTF-16 code units into the sentence.
 */
export function looksAhead(sentence: string, start: number, end: number, headline: boolean): boolean {
  const list = LIST_BEFORE.exec(sentence.slice(0, start));
  if (list) return looksAhead(sentence, list.index, end, headline);
  const left = sentence.slice(0, start);
  const clause = clauseOf(left);
  // What stands behind a semicolon is another sentence in all but name.
  const rest = sentence.slice(end).split(';', 1)[0] ?? '';
  if (headline && HEADLINE.test(clause)) return true;
  if (TERM.test(clause) && !RANGE_ON.test(rest)) return true;
  // ", on Friday, officials said": set off, it belongs to what stands before it.
  const setOff =
    /^[,(–—]\s*(?:(?:on|by|until|late|early)\s+)*$/iu.test(clause) && /^\s*(?:[,.;)–—]|$)/.test(rest);
  const before = lastCue(setOff ? left : clause);
  if (before !== null) return before;
  // "after Tuesday's vote": what comes after something has its past in it.
  if (/^\s(?:after|since)\s/i.test(clause)) return false;
  if (headline && HEADLINE.test(rest)) return true;
  const after = rest.matchAll(CUE).next().value;
  if (after) return after.groups?.ahead !== undefined;
  return lastCue(left) ?? headline;
}

/**
 * Whether the verb right before a date leaves no doubt that the day is to come: "will meet on Friday", "meets on
 * Friday"; of "would meet on Friday" it may be past by now.
 */
export function surelyAhead(sentence: string, start: number): boolean {
  const left = sentence.slice(0, start);
  const list = LIST_BEFORE.exec(left);
  if (list) return surelyAhead(sentence, list.index);
  const last = [...clauseOf(left).matchAll(CUE)].at(-1)?.[0];
  return last !== undefined && SURELY.test(last);
}
const SURELY =
  /^(?:will|won[’']t|shall|\p{L}+[’']ll|meets|hosts|kicks off|begins|starts|opens|votes|resumes|visits|convenes|expires|ends|closes|reopens|returns)(?!\p{L})/iu;

function clauseOf(left: string): string {
  return left.slice(Math.max(0, ...[...left.matchAll(CLAUSE)].map((m) => m.index)));
}

/** Whether the last verb looks ahead; null where there is none. */
function lastCue(words: string): boolean | null {
  const last = [...words.matchAll(CUE)].at(-1);
  return last ? last.groups?.ahead !== undefined : null;
}
