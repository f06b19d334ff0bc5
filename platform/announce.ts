import { browser } from 'wxt/browser';
import type { FoundNotice } from './messages.ts';
import type { PopupHandlers } from './page-link.ts';

/** In ms: how long a page has to be quiet before its finds are told. */
const QUIET = 500;

/**
 * Tells the background that what this frame mentions is not what it was, and never anything on a page without a mention.
 * @returns `again` tells it once more where there is something to tell, because somebody has forgotten it
 */
export function announceFinds({ counts, watch }: Pick<PopupHandlers, 'counts' | 'watch'>): {
  again(): void;
  stop(): void;
} {
  let told = '';
  let forgotten = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = counts()
        .map(({ entity }) => entity)
        .sort()
        .join(' ');
      if (now === told && !(forgotten && now !== '')) return;
      forgotten = false;
      told = now;
      const notice: FoundNotice = { type: 'found' };
      // After an update of the extension there is nobody to tell: that may throw or reject.
      Promise.resolve()
        .then(() => browser.runtime.sendMessage(notice))
        .catch(() => {});
    }, QUIET);
  }
  const again = () => {
    forgotten = true;
    soon();
  };
  // A page that the reader has gone back to is as it was; the browser has made the button anew.
  const shown = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted) again();
  };
  window.addEventListener('pageshow', shown);
  const unwatch = watch(soon);
  return {
    again,
    stop() {
      clearTimeout(timer);
      window.removeEventListener('pageshow', shown);
      unwatch();
    },
  };
}
