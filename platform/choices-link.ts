import { browser } from 'wxt/browser';
import type { FrameChoices } from './frame-choices.ts';
import type { ChangedNotice, ChoicesRequest } from './messages.ts';

/**
 * What the reader's choices mean for this frame, from the background: frames have no way to the settings themselves.
 * Null where the extension is off, and where it was updated under the page. Never rejects.
 */
async function requestChoices(): Promise<FrameChoices | null> {
  const request: ChoicesRequest = { type: 'choices' };
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isChoices(answer) ? answer : null;
  } catch {
    return null;
  }
}

/**
 * Calls back with them, as `requestChoices` has them, each time that they may have become others. `now` asks for them
 * too; however many questions are under way, only what the newest of them says counts.
 */
export function followChoices(changed: (choices: FrameChoices | null) => void): {
  now(): Promise<FrameChoices | null>;
  stop(): void;
} {
  let newest: Promise<FrameChoices | null> | null = null;
  const ask = () => {
    newest = requestChoices();
    return newest;
  };
  async function askAgain() {
    const mine = ask();
    const choices = await mine;
    if (mine === newest) changed(choices);
  }
  const heard = (message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (sender.id === browser.runtime.id && !sender.tab && isNotice(message)) askAgain();
  };
  // A page that the browser kept while the reader was elsewhere has heard of nothing meanwhile.
  const shown = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted) askAgain();
  };
  browser.runtime.onMessage.addListener(heard);
  window.addEventListener('pageshow', shown);
  return {
    async now() {
      let asked = ask();
      let choices = await asked;
      while (newest && asked !== newest) {
        asked = newest;
        choices = await asked;
      }
      return choices;
    },
    stop() {
      newest = null;
      browser.runtime?.onMessage.removeListener(heard);
      window.removeEventListener('pageshow', shown);
    },
  };
}

function isNotice(message: unknown): message is ChangedNotice {
  return (
    typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'choices-changed'
  );
}

function isChoices(answer: unknown): answer is FrameChoices {
  return typeof answer === 'object' && answer !== null && Array.isArray(Reflect.get(answer, 'hidden'));
}
