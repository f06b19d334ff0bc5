import type { PageHandle } from './page-handle.ts';

/** A page that is read while it is switched on. Who watches it goes on watching through a change of the switch. */
export interface PageSwitch extends PageHandle {
  set(on: boolean): void;
  /** Reads and draws the page anew where it is on, since what the reader wants of it has changed. */
  restart(): void;
}

/** Starts the page at once. */
export function createPageSwitch(start: () => PageHandle): PageSwitch {
  const watchers = new Map<() => void, () => void>();
  let page: PageHandle | null = start();

  function become(on: boolean) {
    page?.stop();
    page = on ? start() : null;
    for (const changed of watchers.keys()) {
      watchers.set(changed, page?.watch(changed) ?? (() => {}));
      changed();
    }
  }

  return {
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
      page?.stop();
      page = null;
      watchers.clear();
    },
  };
}
