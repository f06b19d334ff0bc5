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
const PUBLISHER = "\\p{Lu}[\\p{L}\\p{M}.&’'-]*(?:\\s+[\\p{Lu}&][\\p{L}\\p{M}.&’'-]*){0,3}";
/** What a page asks of its readers, sells to them, or says of its pictures. */
const CHROME = [
  /^(?:advertise?ment|sponsored(?: content| post)?|promoted)(?:\s*[-–—:|·•]\s*\S.{0,40})?$/iu,
  /^(?:article|story|post) continues (?:below|after)\b.{0,40}$/iu,
  /^scroll (?:down )?to continue\b.{0,30}$/iu,
  /^(?:sign up|subscribe|join)\b.{0,60}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates)\b.{0,40}$/iu,
  /^get\b.{0,60}\b(?:in|to) your inbox\b.{0,30}$/iu,
  /^(?:enter |your )*(?:your )?e-?mail address[.:]?$/iu,
  /^(?:we|this (?:web ?)?site|our (?:web ?)?sites?) uses? cookies(?:[.,]|\s+(?:to|and|for|on)\b)/iu,
  /^(?:accept|reject|manage)(?: all)?(?: cookies| preferences)?$/iu,
  /^(?:cookie|privacy) (?:policy|settings|preferences|notice)(?:\s*[|·•]\s*.{0,80})?$/iu,
  /^(?:terms (?:of|and) (?:use|service|conditions)|about us|contact us|skip ad|back to top)(?:\s*[|·•]\s*.{0,80})?$/iu,
  new RegExp(
    `^[Ff]ollow\\s+(?:us|${PUBLISHER})\\s+(?:on|via)\\s+(?:X|Twitter|Facebook|Instagram|WhatsApp|Telegram|YouTube|TikTok|Google|LinkedIn)\\b.{0,60}$`,
    'u',
  ),
  new RegExp(`^(?:${PUBLISHER}\\s*/\\s*)?(?:${PUBLISHER}\\s+via\\s+)?Getty Images\\.?$`, 'u'),
  /^file (?:photo|picture|image|pic)\s*[:–—-]\s/iu,
  /^(?:image|photo|video) (?:source|caption|credit)(?:[,:]\s*.{0,200})?$/iu,
  /^(?:(?:last )?updated:?\s+)?(?:\p{Nd}{1,3}|an?) (?:minutes?|mins?|hours?|hrs?|days?) ago$/iu,
  /^\p{Nd}{1,3}[- ]min(?:ute)?s? (?:read|watch|listen)(?:\s*[·•|–—-]\s*.{0,40})?$/iu,
  /^listen(?: to (?:this )?(?:article|story))?\s*[·•|(–—-]\s*\p{Nd}.{0,20}$/iu,
  /^comments?\s*\(?\p{Nd}+\)?$/iu,
  /^(?:show|view|load|see) (?:more|all|comments)(?: comments)?$/iu,
  /^read (?:the )?full (?:story|article)(?: here)?$/iu,
  /^(?:most (?:read|popular|viewed)|trending(?: now)?|editors?[’']s?’? picks?|top stories|latest news|in this (?:article|story))$/iu,
  /^[Mm]ore (?:from|on) \p{Lu}[\p{L}&’'-]*(?:\s+\p{Lu}[\p{L}&’'-]*){0,2}$/u,
  /^(?:play|watch) (?:video|live|now)$/iu,
  /^(?:support (?:independent|our|quality) journalism|donate(?: now| today)?|become a (?:member|supporter|subscriber)|make a (?:donation|contribution))[.!]?$/iu,
  /^click here\b.{0,60}$/iu,
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
 * image file names, prompts to subscribe, cookie lines, picture credits, breadcrumbs, and a date that stands alone at the top. Such a date is often the day of printing,
 * so nothing is ever concluded from it.
 */
export function isFurnitureLine(line: string, place: LinePlace): boolean {
  if (COUNTS.test(line) || COUNT_ALONE.test(line)) return true;
  if ([...POINTERS, ...CHROME].some((rule) => rule.test(line))) return true;
  if (line.length <= LONGEST_DATE && DATE_LINE.test(line) && HOLDS_DATE.test(line) && /\p{Nd}/u.test(line))
    return place.beforeProse || STAMPED.test(line);
  if (place.beforeTitle) return BREADCRUMBS.test(line);
  return BYLINE.test(line);
}
