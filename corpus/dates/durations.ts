import { AFTER_WORD, BEFORE_WORD, NUMBER, SOME } from './date-words.ts';
import { findAll, type Rule } from './expression.ts';

const word = (pattern: string) => new RegExp(`${BEFORE_WORD}${pattern}${AFTER_WORD}`, 'giu');
const UNITS = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))';
const PLURALS = '(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)';

const COUNTED = word(
  `(?:(?:the|these|those|its|their|his|her)\\s+)?(?:(?:past|last|next|first|final|coming|previous)\\s+)?(?:${NUMBER}|${SOME}|half an?)(?:\\s+(?:more|full|whole|long|straight|consecutive))?\\s+${UNITS}`,
);
const HYPHENED = word(
  `(?:${NUMBER}|multi|half)-(?:second|minute|hour|day|week|month|year|decade|century)s?(?:[-\\s]long|-old)?`,
);
const LONG = word(
  '(?:hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))-?long|(?:days|weeks|months|years|decades|centuries)-old',
);
const SINGLE = word(`(?:an?|one|half an?)\\s+(?:minute|hour|day|week|month|year|decade|century)`);
const THIS_PAST = word('the (?:past|last) (?:hour|day|week|month|year|decade|century)');
const BARE = word(PLURALS);

const SPAN_BEFORE =
  /(?:^|\s)(?:for|in|within|after|over|nearly|almost|about|around|than|lasted|lasting|lasts|last|took|takes|spent|through|during|of|every|next|another)\s+$/iu;
const SPAN_OF = /^\s+of\s+\p{L}/u;
const PREPOSED =
  /(?:^|[\s“"‘'(])(?:for|over|after|through|throughout|within|across|during|took|takes|take|lasted|last|lasting|of|spent)\s+(?:(?:the|many|long|past|last)\s+)?$/iu;
/** "25 years old", "aged 25 years": an age tells of no time in the story; "ago" and "after" have rules of their own. */
const NO_DURATION = /^(?:\s*-\s*|\s+)(?:old|of age|ago|later|earlier)(?![\p{L}])/iu;

/** How long something lasted; a plain duration has no calendar value. */
export const durations: Rule = (sentence) => {
  const found = (pattern: RegExp, accept: (left: string, right: string, words: string) => boolean) =>
    findAll(sentence, pattern, (match) =>
      accept(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length), match[0])
        ? { basis: 'duration', read: () => ({ edtf: null }) }
        : null,
    );
  return [
    ...found(COUNTED, (left, right, words) => {
      if (NO_DURATION.test(right) || /(?:^|\s)aged?\s+$/iu.test(left) || /[.,:/–-]$/.test(left)) return false;
      if (/^\d{4}\s/.test(words) && /^(?:1[5-9]|20)/.test(words)) return false;
      // "one day they will" is no length of time.
      return (
        !/^one\s+(?:second|minute|hour|day|week|month|year)$/iu.test(words) ||
        SPAN_BEFORE.test(left) ||
        SPAN_OF.test(right)
      );
    }),
    ...found(HYPHENED, (_, right, words) => !/-old$/iu.test(words) && !/^-/.test(right)),
    ...found(LONG, () => true),
    ...found(
      SINGLE,
      (left, right) => !NO_DURATION.test(right) && (SPAN_BEFORE.test(left) || SPAN_OF.test(right)),
    ),
    ...found(THIS_PAST, (left) =>
      /(?:^|\s)(?:over|in|during|for|within|through|throughout)\s+$/iu.test(left),
    ),
    ...found(
      BARE,
      (left, right) =>
        !NO_DURATION.test(right) &&
        (PREPOSED.test(left) || SPAN_OF.test(right) || /^(?:\s*["“]?)$/.test(left)),
    ),
  ];
};
