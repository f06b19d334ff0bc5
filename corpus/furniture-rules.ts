const MONTH_OR_DAY =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?';
/** A line with nothing but a date, with a time of day and "Published" or "Updated" at most. */
const DATE_LINE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|modified|created|date)(?: on| at)?:?\\s*)?` +
    `(?:(?:${MONTH_OR_DAY}(?!\\p{L})|\\p{Nd}{1,4}(?!\\p{Nd})(?:st|nd|rd|th)?|at|of|the|[ap]\\.?m\\.?|gmt|utc|[a-z]{2,4}t(?!\\p{L})|hrs|(?:minutes?|hours?|days?|weeks?|months?|years?) ago|[|,./:()•·–—+-])\\s*)+$`,
  'iu',
);
/** UTF-16 code units; a longer line is never a lone date. */
const LONGEST_DATE = 80;
const STAMPED = /^(?:published|posted|updated|last updated|modified)\b/i;
const HOLDS_DATE = new RegExp(`${MONTH_OR_DAY}|\\p{Nd}{1,4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{1,4}`, 'iu');

/** "5,531 views · 5 months ago" in any script: a count, a word, a dot, an age or another count. */
const COUNTS =
  /^\p{Nd}[\p{Nd}.,٬\s]*[KkMm]?\s*[\p{L}\p{M}][\p{L}\p{M}\s.]{0,24}[·・•|][^.!?]*\p{Nd}[^.!?]{0,30}$/u;
const COUNT_ALONE =
  /^\p{Nd}[\p{Nd}.,]*[KkMm]?\s+(?:views?|shares?|comments?|likes?|reads?|min(?:utes?)? read)$/iu;

const CRUMB = "\\p{L}[\\p{L}\\p{M}&’'-]*(?:\\s+[\\p{L}&’'-]+){0,2}";
const BREADCRUMBS = new RegExp(
  `^${CRUMB}(?:\\s+[/›»>|]\\s+${CRUMB})+$|^${CRUMB}(?:\\s*[›»]\\s*${CRUMB})+$`,
  'u',
);

/** Lines that point elsewhere, wherever they stand. */
const POINTERS = [
  /^(?:read (?:next|more|also)|also read|see also|more on this|you may also like|recommended(?: for you)?|related(?: (?:articles?|stories|story|news|topics?|content))?|don[’']t miss)\s*(?:[:>–—»-].*)?$/iu,
  /^(?:read|watch|listen|related|more)\s*:\s/iu,
  /^\S+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[@#][\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+){0,2}$/u,
  /^(?:photos?|images?|pictures?|credit|video)(?: by| credit)?\s*[:/|]\s*.{0,60}$/iu,
  /^our standards:/iu,
  /^(?:photo|image|picture|avatar) of (?:the )?author$|^author (?:photo|image)$/iu,
  /^(?:source(?: link)?|original (?:source|article))(?:\s*:.{0,60})?$/iu,
  /^(?:share|tweet|print|e-?mail|save|copy link|comments?|leave a comment|reply|advertisement|menu|home|subscribe|log ?in|sign (?:in|up)|skip to (?:main )?content|listen to this article|loading\.*)$/iu,
  /^share (?:via|this|on|with|article)\b[^.]{0,40}$/iu,
  /^(?:follow|find|join|like) us (?:on|at)\b/iu,
  /^(?:subscribe|sign up) (?:to|for) /iu,
  /^(?:download|get) (?:our|the) .{0,40}\bapp\b/iu,
  /^(?:tags|topics|keywords|filed under|categories)\s*:/iu,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\.?$/iu,
  /\b(?:web ?site|site|channel)\b.*\b(?:accessed|reached|found)\b.*\b(?:addresses|address|mirrors?|domains?)\b/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|written|edited|compiled) by\b[^.]*\.?\)?$/iu,
  /^\p{L}[\p{L}\s]{0,30}\s(?:roku|ios|android|app store|google play|facebook|instagram|twitter|youtube|telegram|whatsapp|tiktok|linkedin|rss)$/iu,
  /^(?:facebook|instagram|twitter|youtube|telegram|whatsapp|tiktok|linkedin|rss|pinterest|reddit)$/iu,
];
/** "By Webdesk", "By A. Writer and B. Writer, City": names only, no full stop. */
const BYLINE =
  /^By:?\s+(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|of|de|van|von|for|the|with)[,|]?(?:\s+|$)){1,9}$/u;

/** Where a line stands among the lines that are not empty. */
export interface LinePlace {
  /** No line before this one was taken for the article's own. */
  beforeTitle: boolean;
  /** No line before this one ended like a sentence. */
  beforeProse: boolean;
}

/**
 * Whether a line is page furniture by its form alone: counts, share and app lines, pointers to other pages, bylines,
 * image file names, breadcrumbs, and a date that stands alone at the top. Such a date is often the day of printing,
 * so nothing is ever concluded from it.
 */
export function isFurnitureLine(line: string, place: LinePlace): boolean {
  if (COUNTS.test(line) || COUNT_ALONE.test(line)) return true;
  if (POINTERS.some((rule) => rule.test(line))) return true;
  if (line.length <= LONGEST_DATE && DATE_LINE.test(line) && HOLDS_DATE.test(line) && /\p{Nd}/u.test(line))
    return place.beforeProse || STAMPED.test(line);
  if (place.beforeTitle) return BREADCRUMBS.test(line);
  return BYLINE.test(line);
}
