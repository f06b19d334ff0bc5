import type { EntityType } from '../corpus/model.ts';
import type { Language } from './language.ts';
import { isOn, type Settings } from './settings.ts';

/** What a frame is told of the reader's choices: what they mean for its own page, and nothing of any other site. */
export interface FrameChoices
  extends Pick<Settings, 'mentions' | 'style' | 'openBy' | 'delay' | 'textSize' | 'theme'> {
  language: Language;
  /** Ids of the entities that are not highlighted. */
  hidden: string[];
}

/** What settings mean for a frame of a page on a site; null where the extension is off. */
export function choicesFor(
  settings: Settings,
  site: string,
  kinds: Readonly<Record<string, EntityType>>,
  language: Language,
): FrameChoices | null {
  if (!isOn(settings, site)) return null;
  const { mentions, style, openBy, delay, textSize, theme, offKinds } = settings;
  const hidden = Object.entries(kinds).flatMap(([entity, kind]) => (offKinds.includes(kind) ? [entity] : []));
  return { mentions, style, openBy, delay, textSize, theme, language, hidden };
}

/** Whether two say the same of how a page is drawn and its cards open; colours and size a card changes by itself. */
export function sameOnPage(a: FrameChoices, b: FrameChoices): boolean {
  const of = ({ mentions, style, openBy, delay, language, hidden }: FrameChoices) =>
    JSON.stringify([mentions, style, openBy, delay, language, hidden]);
  return of(a) === of(b);
}
