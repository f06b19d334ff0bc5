import type { Browser, Runtime } from 'webextension-polyfill';
import type { Card } from '../corpus/card-model.ts';
import type { EntityType } from '../corpus/model.ts';
import { createBrake } from './brake.ts';
import { choicesFor, type FrameChoices } from './frame-choices.ts';
import { createInjector } from './inject-script.ts';
import { type Language, languageOf } from './language.ts';
import { type CardRequest, parseContentRequest, type SpokenCard } from './messages.ts';
import { openPopup } from './open-popup.ts';
import { lookUp } from './panel.ts';
import { readSettings } from './settings.ts';
import { siteOfSender } from './site.ts';
import { switchSite } from './switch-site.ts';

/** What content scripts ask for. A card may be read only when it is asked for; to tell kinds takes none. */
export interface Corpus {
  cards: Readonly<Record<string, Card>>;
  kinds: Readonly<Record<string, EntityType>>;
  /** Packed. */
  names: string;
}

/** In ms: how long after one popup or panel a tab may open the next. */
const NEXT_OPENING = 500;

/**
 * The background's answer to content scripts: the page and card scripts, names, cards, choices, the popup. It keeps no
 * state that could be missed, so the worker may stop at any moment. Who is not this extension, speaks from no tab or
 * says something else gets no answer. What opens something does so for the tab that the reader looks at, and not faster
 * than a reader presses; a script is put into a frame once at a time, and costs that frame's own process alone.
 */
export function answerRequests(
  api: Browser,
  { cards, kinds, names }: Corpus,
  spoken: (card: Card, language: Language) => SpokenCard,
): void {
  const mayOpen = createBrake(NEXT_OPENING);
  const inject = createInjector(api);

  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { id: tabId, windowId, active } = sender.tab ?? {};
    const request = parseContentRequest(message);
    if (sender.id !== api.runtime.id || tabId === undefined || !request) return undefined;
    const frame = sender.frameId ?? 0;
    if (request.type === 'page') return page(inject('/page.js', tabId, frame));
    if (request.type === 'names') return Promise.resolve(names);
    const opens = request.type === 'open-popup' || request.type === 'open-panel';
    if (opens && !(active && mayOpen(tabId))) return Promise.resolve();
    if (request.type === 'open-popup') return openPopup(api, tabId, { entity: request.entity });
    if (request.type === 'open-panel') return lookUp(api, { tabId, windowId }, { entity: request.entity });
    if (request.type === 'choices') return choices(siteOfSender(sender));
    if (request.type === 'off-here') return switchSite(api, siteOfSender(sender), false);
    return card(request, request.needScript ? inject('/card.js', tabId, frame) : null);
  });

  async function choices(site: string): Promise<FrameChoices | null> {
    const settings = await readSettings(api);
    return choicesFor(settings, site, kinds, languageOf(api, settings.language));
  }

  async function page(injected: Promise<void>): Promise<null> {
    try {
      await injected;
    } catch (error) {
      console.warn('page script not injected', error);
    }
    return null;
  }

  async function card(
    { entity, language }: CardRequest,
    injected: Promise<void> | null,
  ): Promise<SpokenCard | null> {
    try {
      await injected;
    } catch (error) {
      // A card that nothing can draw is no answer; the page goes on without.
      console.warn(`card script not injected for "${entity}"`, error);
      return null;
    }
    // `hasOwn`: an id such as "constructor" must not reach the prototype.
    const found = Object.hasOwn(cards, entity) ? cards[entity] : undefined;
    return found ? spoken(found, language) : null;
  }
}
