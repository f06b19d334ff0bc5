const PAST =
  'said|told|spoke|met|held|began|broke|came|went|took|gave|made|saw|sent|left|led|won|lost|hit|struck|fell|fled|flew|drove|found|got|heard|kept|knew|laid|lay|paid|ran|rose|sat|shot|shut|stood|swore|thought|wrote|withdrew|was|were|had|did|been|showed|shown|known|given|taken|seen|sought|brought|bought|built|caught|fought|taught|(?!need\\b|indeed\\b|speed\\b|armed\\b|hundred\\b)[a-z]{2,}ed|[a-z]+(?:said|told)';
const GOVERNOR =
  'agreed?|agrees|plan(?:s|ned|ning)?|expect(?:s|ed)?|due|set|scheduled|vow(?:s|ed)?|promis(?:es|ed|e)|pledg(?:es|ed|e)|want(?:s|ed)?|hop(?:es|ed|e|ing)|intend(?:s|ed)?|aim(?:s|ed)?|ready|going|poised|prepar(?:es|ed|ing|e)|about|slated|likely|urg(?:es|ed)|call(?:s|ed) (?:on|for)|order(?:ed|s)?|told|ask(?:ed|s)?|invit(?:ed|es)|need(?:s|ed)?|has|have|decided|offered|proposed';
const AHEAD =
  `will|won[’']t|shall|would|may|might|must|should|can|could|[\\p{L}]+[’']ll` +
  `|(?:${GOVERNOR})\\s+(?:[\\p{L}’'-]+\\s+){0,4}to\\s+[a-z]+` +
  '|(?:is|are|was|were|be|been|being)\\s+(?:now\\s+|also\\s+)?(?:scheduled|due|planned|expected|set|slated|postponed|delayed|adjourned|rescheduled)' +
  '|scheduled|planned|postponed|rescheduled|adjourned|slated|due|upcoming|coming|forthcoming' +
  '|(?:is|are|am)\\s+(?:\\p{L}+ly\\s+)?(?:to\\s+[a-z]+|\\p{L}{2,}ing)' +
  '|(?:have|has|had|give[ns]?|gave)\\s+(?:\\p{L}+\\s+){0,2}(?:until|till)' +
  '|meets?|begins?|starts?|opens?|votes|takes? place|resumes?|visits|travels|arrives?|convenes?|expires?';
const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<ahead>${AHEAD})|(?<past>${PAST}))(?![\\p{L}\\p{N}])`, 'gu');
/** In a headline "to" alone is the future: "Ministers to meet Thursday". */
const HEADLINE = /(?<=[\p{L}\p{N}’'"”] )to [a-z]+/u;
const CLAUSE =
  /[,;:–—"“”()]|\s(?:that|which|who|while|because|as|after|before|but|although|though|since)\s/giu;

/**
 * Whether a sentence looks ahead at a date: by the nearest verb before it in its own clause, else by the first verb
 * after it. "will leave, he announced on Sunday" doesn't; "talks are scheduled on Thursday" does.
 * @param start, end where the date stands, UTF-16 code units into the sentence.
 */
export function looksAhead(sentence: string, start: number, end: number, headline: boolean): boolean {
  const clause = sentence.slice(
    Math.max(0, ...[...sentence.slice(0, start).matchAll(CLAUSE)].map((m) => m.index)),
    start,
  );
  if (headline && HEADLINE.test(clause)) return true;
  const before = [...clause.matchAll(CUE)].at(-1);
  if (before) return before.groups?.ahead !== undefined;
  // "after Tuesday's vote": what comes after something has its past in it.
  if (/^\s(?:after|since)\s/i.test(clause)) return false;
  const rest = sentence.slice(end);
  if (headline && HEADLINE.test(`${sentence.slice(Math.max(0, start), end)}${rest}`)) return true;
  const after = rest.matchAll(CUE).next().value;
  return after?.groups?.ahead !== undefined;
}
