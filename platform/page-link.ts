import { browser } from 'wxt/browser';
import type { Language } from './language.ts';
import type {
  CardRequest,
  CommandOrder,
  EntityCount,
  FrameReport,
  JumpOrder,
  NamesRequest,
  OffRequest,
  PageRequest,
  ShowRequest,
  SpokenCard,
} from './messages.ts';
import { POPUP_PORT } from './popup-port.ts';

/** What a frame gives the popup and does for it. */
export interface PopupHandlers {
  /** The frame's entities, in the order of their first mention. */
  counts(): EntityCount[];
  /** Calls back when `counts()` would say something else; returns what ends it. */
  watch(changed: () => void): () => void;
  /** Scrolls to a mention and shows which it is; `index` from 0 in reading order. */
  jump(entity: string, index: number): void;
}

/** False once the extension has been turned off, removed or updated under the page: this script is an orphan then. */
export function isExtensionThere(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * The entity's card and the interface's texts from the background, which also puts the card script into this frame
 * when `needScript`. Null where there is no such card, the script could not be put in, or the extension was updated
 * under the page. Never rejects.
 */
export async function requestCard(
  entity: string,
  needScript: boolean,
  language: Language,
): Promise<SpokenCard | null> {
  const request: CardRequest = { type: 'card', entity, needScript, language };
  try {
    const answer: SpokenCard | null | undefined = await browser.runtime.sendMessage(request);
    return answer?.card.entity === entity ? answer : null;
  } catch {
    return null;
  }
}

/** The names, packed as the build left them; null where the extension was updated under the page. Never rejects. */
export async function requestNames(): Promise<string | null> {
  const request: NamesRequest = { type: 'names' };
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}

/** Asks the background for the page script in this frame. Never throws or rejects. */
export function requestPage(): Promise<void> {
  return tell({ type: 'page' });
}

/** Has the extension switched off on the site of this frame's page. Never throws or rejects. */
export function requestOffHere(): Promise<void> {
  return tell({ type: 'off-here' });
}

/** Asks the background to show the entity in the popup. Never throws or rejects. */
export function requestPopup(entity: string): Promise<void> {
  return tell({ type: 'open-popup', entity });
}

/** Asks the background to show the entity in the side panel. Never throws or rejects. */
export function requestPanel(entity: string): Promise<void> {
  return tell({ type: 'open-panel', entity });
}

async function tell(request: PageRequest | OffRequest | ShowRequest): Promise<void> {
  try {
    await browser.runtime.sendMessage(request);
  } catch {
    // The extension was updated under the page: there is nobody to tell any more.
  }
}

/**
 * Answers every popup that connects: reports this frame's mentions at once and on each change, and jumps when told.
 * Returns what ends it, the open connections included.
 */
export function onPopupConnect(handlers: PopupHandlers): () => void {
  // Tells this frame from the tab's others, which all hear what the popup says.
  const frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const open = new Map<object, () => void>();

  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  const connected = (port: Port) => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    const report = () => {
      const message: FrameReport = {
        type: 'mentions',
        frame,
        top: window === window.top,
        entities: handlers.counts(),
      };
      port.postMessage(message);
    };
    const unwatch = handlers.watch(report);
    open.set(port, () => {
      unwatch();
      open.delete(port);
    });
    port.onDisconnect.addListener(() => open.get(port)?.());
    port.onMessage.addListener((message: unknown) => {
      if (isJump(message) && message.frame === frame) handlers.jump(message.entity, message.index);
    });
    report();
  };

  browser.runtime.onConnect.addListener(connected);
  return () => {
    browser.runtime?.onConnect.removeListener(connected);
    for (const close of [...open.values()]) close();
  };
}

/**
 * Calls back with each keyboard command that is meant for this frame: the one that has the focus, or the top frame while
 * none has. Returns what ends it.
 */
export function onCommand(handler: (name: CommandOrder['name']) => void): () => void {
  const heard = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id === browser.runtime.id && !sender.tab && isCommand(message) && isInCharge())
      handler(message.name);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime?.onMessage.removeListener(heard);
}

function isInCharge(): boolean {
  if (!document.hasFocus()) return window === window.top;
  return !/^i?frame$/i.test(document.activeElement?.localName ?? '');
}

function isCommand(message: unknown): message is CommandOrder {
  if (typeof message !== 'object' || message === null) return false;
  const { type, name }: Partial<Record<keyof CommandOrder, unknown>> = message;
  return type === 'command' && ['next', 'previous', 'open', 'pin'].some((known) => known === name);
}

function isJump(message: unknown): message is JumpOrder {
  if (typeof message !== 'object' || message === null) return false;
  const { type, frame, entity, index }: Partial<Record<keyof JumpOrder, unknown>> = message;
  return (
    type === 'jump' &&
    typeof frame === 'string' &&
    typeof entity === 'string' &&
    Number.isInteger(index) &&
    Number(index) >= 0
  );
}
