import * as v from 'valibot';
import type { Card } from '../corpus/card-model.ts';
import { LANGUAGES } from './language.ts';

/** The most that a message may carry: a page's process is not trusted to keep to sizes. */
const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e7));

const cardRequest = v.object({
  type: v.literal('card'),
  entity: entityId,
  needScript: v.boolean(),
  language: v.picklist(LANGUAGES),
});
const popupRequest = v.object({ type: v.literal('open-popup'), entity: entityId });
const panelRequest = v.object({ type: v.literal('open-panel'), entity: entityId });
const choicesRequest = v.object({ type: v.literal('choices') });
const offRequest = v.object({ type: v.literal('off-here') });
const namesRequest = v.object({ type: v.literal('names') });
const pageRequest = v.object({ type: v.literal('page') });
const contentRequest = v.variant('type', [
  cardRequest,
  popupRequest,
  panelRequest,
  choicesRequest,
  offRequest,
  namesRequest,
  pageRequest,
]);

const foundNotice = v.object({ type: v.literal('found') });

const frameReport = v.object({
  type: v.literal('mentions'),
  frame: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  top: v.boolean(),
  entities: v.pipe(v.array(v.object({ entity: entityId, count })), v.maxLength(20_000)),
});

/** Asks the background for an entity's card in a language and, with `needScript`, for the card script in the asking frame. */
export type CardRequest = v.InferOutput<typeof cardRequest>;
/** A card and, since the card script carries none, the interface's texts in the language of the card. */
export interface SpokenCard {
  card: Card;
  texts: Readonly<Record<string, string>>;
}
/** Asks the background to show an entity in the popup or the side panel. */
export type ShowRequest = v.InferOutput<typeof popupRequest | typeof panelRequest>;
/** Asks the background for what the reader's choices mean for the asking frame. */
export type ChoicesRequest = v.InferOutput<typeof choicesRequest>;
/** Has the extension switched off on the site of the asking frame's page. */
export type OffRequest = v.InferOutput<typeof offRequest>;
/** Asks the background for the names themselves, of which a content script has only the gate. */
export type NamesRequest = v.InferOutput<typeof namesRequest>;
/** Asks the background for the page script in the asking frame: a name may stand there. */
export type PageRequest = v.InferOutput<typeof pageRequest>;
/** All that a content script may ask of the background. */
export type ContentRequest = v.InferOutput<typeof contentRequest>;
/** What a frame tells the background when it mentions other entities than before. */
export type FoundNotice = v.InferOutput<typeof foundNotice>;
/** What a frame tells the popup: which entities it mentions, in the order of their first mention. */
export type FrameReport = v.InferOutput<typeof frameReport>;
/** One entity and how many mentions of it there are. */
export type EntityCount = FrameReport['entities'][number];
/** What the popup tells all frames; only the one named obeys. `index` counts from 0 in the frame's reading order. */
export interface JumpOrder {
  type: 'jump';
  frame: string;
  entity: string;
  index: number;
}

/** What the background tells all frames of a tab when the reader has used a command; the one with the focus obeys. */
export interface CommandOrder {
  type: 'command';
  name: 'next' | 'previous' | 'open' | 'pin';
}

/** What the background tells all frames when the reader has chosen something else: to ask for it. */
export interface ChangedNotice {
  type: 'choices-changed';
}

/** The request that a content script sent, or null where it is none of ours. */
export function parseContentRequest(message: unknown): ContentRequest | null {
  const parsed = v.safeParse(contentRequest, message);
  return parsed.success ? parsed.output : null;
}

/** Whether a content script says that what its frame mentions has changed. */
export function isFoundNotice(message: unknown): boolean {
  return v.is(foundNotice, message);
}

/** The report that a frame sent, or null where it is none of ours. */
export function parseFrameReport(message: unknown): FrameReport | null {
  const parsed = v.safeParse(frameReport, message);
  return parsed.success ? parsed.output : null;
}
