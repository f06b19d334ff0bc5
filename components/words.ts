import type { CardDate, SearchKind } from '../corpus/card-model.ts';
import type { EntityType, Qualifier, Stance } from '../corpus/model.ts';

/** The language of the interface and of its dates and numbers. */
export const LOCALE = 'en-GB';

/** The same verb for every side: none of them says how far the speaker is to be believed. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  denies: 'denied',
  accuses: 'accused',
  promises: 'promised',
  demands: 'demanded',
  fears: 'fears',
  reports: 'reported',
};

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  approximately: 'about',
  range: '',
  vague: '',
};

/** How a date was read, where it was not simply printed. */
export const basisWords: Readonly<Record<CardDate['basis'], string | null>> = {
  explicit: null,
  weekday: 'worked out from the weekday',
  relative: 'worked out from the day of publication',
  anchored: 'worked out from another event',
  duration: 'a length of time',
  vague: 'no exact date given',
  reviewed: null,
};

export const typeWords: Readonly<Record<EntityType, string>> = {
  place: 'place',
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  event: 'event',
};

export const kindWords: Readonly<Record<SearchKind, string>> = {
  name: 'Names',
  event: 'Events',
  date: 'Dates',
  figure: 'Figures',
  statement: 'Statements',
  sentence: 'Sentences',
};

/** The reader's choices, each with the name of the setting and of what can be chosen. */
export const settingWords = {
  mentions: {
    title: 'Which mentions are highlighted',
    every: 'Every mention',
    section: 'The first in each section',
    page: 'The first on the page',
  },
  style: {
    title: 'How a name is highlighted',
    dotted: 'Dotted line and a light tint',
    underline: 'Solid line',
    tint: 'Stronger tint with a thin line',
  },
  openBy: {
    title: 'What opens a card',
    hover: 'Resting on a name',
    click: 'A click on a name',
    modifier: 'Resting on a name while Alt is held',
  },
  textSize: { title: 'Size of text', normal: 'Normal', larger: 'Larger', largest: 'Largest' },
  theme: { title: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
} as const;

export const kindsWords: Readonly<Record<EntityType, string>> = {
  place: 'Places',
  person: 'People',
  organisation: 'Organisations',
  group: 'Groups',
  event: 'Events',
};

/** What the popup can show besides the search. */
export const viewWords = {
  page: 'This page',
  timeline: 'Timeline',
  figures: 'Figures',
  sources: 'Sources',
} as const;

const plural = new Intl.PluralRules(LOCALE);
const ordinal = new Intl.PluralRules(LOCALE, { type: 'ordinal' });
const ordinals: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const number = new Intl.NumberFormat(LOCALE);
const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

/** Every text of the interface. */
export const words = {
  card: (name: string) => `${name} – what the sources say`,
  partOf: (whole: string) => `part of ${whole.replace(/^of /, '')}`,
  versions: (n: number) => counted(n, 'version', 'versions'),
  saidBy: (who: string) => `said by ${who}`,
  usedBy: 'used by',
  dates: 'Key dates',
  figures: 'Figures',
  statements: 'Who says what',
  differences: 'Where the articles differ',
  otherNames: (n: number) => counted(n, 'other name', 'other names'),
  asOf: (date: string) => `As of ${date}`,
  sources: (n: number, origins = n) =>
    counted(n, 'source', 'sources') + (origins < n ? `, ${counted(origins, 'wording', 'wordings')}` : ''),
  showAll: (n: number) => `Show all ${number.format(n)}`,
  ownWords: (articles: number) =>
    plural.select(articles) === 'one' ? 'in the article’s own words' : 'in the articles’ own words',
  /** Nobody has checked whether the article says it itself or has it from someone. */
  noClaimant: 'claimant not established',
  noSpeaker: 'Speaker not established',
  articleVoice: (publisher: string | null) => (publisher ? `${publisher} (article)` : 'The article'),
  via: (who: string) => `via ${who}`,
  noPublisher: 'publisher not stated',
  noDate: 'date not stated',
  noCalendarDate: 'no date',
  notReviewed: 'not reviewed',
  notReviewedTitle: 'Read automatically from the article; no editor has checked it yet',
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  orEarlier: (date: string) => `${date} or earlier`,
  orLater: (date: string) => `${date} or later`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  century: (n: number) => `${n}${ordinals[ordinal.select(n)] ?? 'th'} century`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  copy: 'Copy as citation',
  copied: 'Copied',
  notCopied: 'Could not be copied',
  pin: 'Pin',
  openInPopup: 'Open in search',
  openInPanel: 'Open in side panel',
  close: 'Close',
  offOnThisSite: 'Switch off on this site',

  settings: 'Settings',
  onThisSite: 'On this site',
  everywhere: 'Everywhere',
  localFiles: 'local files',
  search: 'Search names, dates, figures, statements',
  back: 'Back',
  results: 'Results',
  kindFilter: 'Kinds of result',
  allKinds: 'All',
  found: 'Found',
  moreOfKind: (n: number) => `${number.format(n)} more`,
  resultCount: (n: number) => counted(n, 'result', 'results'),
  onPage: 'On this page',
  mentions: (n: number) => counted(n, 'mention', 'mentions'),
  position: (at: number, of: number) => `${number.format(at)} of ${number.format(of)}`,
  previousMention: (name: string) => `Previous mention of ${name}`,
  nextMention: (name: string) => `Next mention of ${name}`,
  reading: 'Reading the page…',
  noMention: 'No name known here is mentioned on this page. The search covers everything.',
  unreadable:
    'This page can’t be read. Browsers keep extensions out of their own pages and out of add-on stores; a page that was open before the extension came needs to be loaded again.',
  offEverywhere: 'Switched off everywhere. The search still works.',
  offHere: (site: string) => `Switched off on ${site}. The search still works.`,
  noMatch: (query: string) => `Nothing found for “${query}”.`,
  delay: 'How long to rest on a name before its card opens',
  delayOf: (seconds: number) => `${number.format(seconds)} s`,
  workEverywhere: 'Highlight names and open cards',
  kindsShown: 'Which names are highlighted',
  offSites: 'Switched off on these sites',
  noOffSite: 'On none. The popup and every card can switch it off on a site.',
  onAgain: (site: string) => `Switch on again on ${site}`,
  onAgainShort: 'Switch on',
  atOnce: 'Each choice is kept on this device and acts at once in all open pages.',
  views: 'Views',
  onlyHere: 'Only in this article',
  alsoElsewhere: 'In others too',
  figureCount: (n: number) => counted(n, 'figure', 'figures'),
  statementCount: (n: number) => counted(n, 'statement', 'statements'),
  noCard: 'There is no card for this name.',
} as const;
