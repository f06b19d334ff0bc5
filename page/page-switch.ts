import type { PageHandle } from './page-handle.ts';

/** A page that is read while it is switched on. Who watches it goes on watching through a change of the switch. */
export interface PageSwitch extends PageHandle {
  /** Reads the page for the first time, and says how it is read whenever it is switched on. Nothing after `stop`. */
  begin(start: () => PageHandle): void;
  set(on: boolean): void;
  /** Reads and draws the page anew where it is on, since what the reader wants of it has changed. */
  restart(): void;
}

/** Knows nothing of the page until `begin`. */
export function createPageSwitch(): PageSwitch {
  const watchers = new Map<() => void, () => void>();
  let start: (() => PageHandle) | null = null;
  let page: PageHandle | null = null;
  let stopped = false;

  function become(on: boolean) {
    page?.stop();
    page = on && start ? start() : null;
    for (const changed of watchers.keys()) {
      watchers.set(changed, page?.watch(changed) ?? (() => {}));
      changed();
    }
  }

  return {
    begin(how) {
      if (stopped) return;
      start = how;
      become(true);
    },
    set(on) {
      if (on !== (page !== null)) become(on);
    },
    restart() {
      if (page) become(true);
    },
    counts: () => page?.counts() ?? [],
    watch(changed) {
      watchers.set(changed, page?.watch(changed) ?? (() => {}));
      return () => {
        watchers.get(changed)?.();
        watchers.delete(changed);
      };
    },
    jump: (entity, index) => page?.jump(entity, index),
    command: (name) => page?.command(name),
    stop() {
      stopped = true;
      start = null;
      page?.stop();
      page = null;
      watchers.clear();
    },
  };
}
