import type { TopicScore } from '../names/topic.ts';
import type { OpenChoices } from './hover-control.ts';
import type { MentionChoice } from './mention-choice.ts';
import type { MentionCount } from './mention-counts.ts';
import type { PageNames } from './page-names.ts';
import type { HighlightStyle } from './paint.ts';

export interface PageOptions {
  view: Window & typeof globalThis;
  names: PageNames;
  /** A new, empty score; `language` is what the page says that it is written in, or ''. */
  topic: (language: string) => TopicScore;
  /** Asked once, when the first name has been found: what the reader wants to be shown here; null: nothing. */
  wanted: () => Promise<PageChoices | null>;
  /** The entity's card; after it resolves to one, `cardSurface()` is there. Null where there is none. */
  loadCard: (entity: string) => Promise<unknown>;
  /** False once the extension has been turned off, removed or updated under the page. */
  alive: () => boolean;
  /** The highlight's style sheet, for shadow roots. */
  css: string;
}

/** What the reader has chosen for pages. */
export interface PageChoices extends OpenChoices {
  mentions: MentionChoice;
  style: HighlightStyle;
  /** Entities that are not shown. */
  hidden: ReadonlySet<string>;
}

/** A page that is being read. None of these throws. */
export interface PageHandle {
  /** The entities with mentions that can be seen, in the order of their first mention. */
  counts(): MentionCount[];
  /** Calls back, at most a few times a second, when `counts()` may say something else; returns what ends it. */
  watch(changed: () => void): () => void;
  /** Scrolls to a mention of an entity and marks it; `index` from 0 in reading order. */
  jump(entity: string, index: number): void;
  /** What the keyboard does by way of the extension's commands. */
  command(name: PageCommand): void;
  /** Ends everything and takes everything back. */
  stop(): void;
}

/** `next` and `previous` go from mention to mention, `open` opens the card of the one they came to. */
export type PageCommand = 'next' | 'previous' | 'open' | 'pin' | 'close';
