import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher } from '../names/matcher.ts';
import { TopicScore } from '../names/topic.ts';
import type { NameTable } from '../names/types.ts';
import { cardSurface } from '../page/card-surface.ts';
import { createGuard } from '../page/guard.ts';
import css from '../page/highlight.css?inline';
import { startPage } from '../page/page.ts';
import type { PageChoices, PageHandle } from '../page/page-handle.ts';
import { createPageNames } from '../page/page-names.ts';
import { createPageSwitch } from '../page/page-switch.ts';
import { takeOver } from '../page/running.ts';
import { announceFinds } from '../platform/announce.ts';
import { followChoices } from '../platform/choices-link.ts';
import { type FrameChoices, sameOnPage } from '../platform/frame-choices.ts';
import {
  isExtensionThere,
  onCommand,
  onPopupConnect,
  requestCard,
  requestNames,
} from '../platform/page-link.ts';

/** Put into a frame when a name may stand there: finds the names, draws them and shows their cards. */
export default defineUnlistedScript(() => takeOver(run));

function run(): () => void {
  const ends: (() => void)[] = [];
  let ended = false;
  const page = createPageSwitch();
  // After an update of the extension the browser's API may fail here, and the newer run must start all the same.
  const guard = createGuard(() => {});
  requestNames().then(
    guard((packed: string | null) => {
      if (packed !== null && !ended) page.begin(readingWith(JSON.parse(packed)));
    }),
  );
  ends.push(page.stop, onPopupConnect(page), onCommand(page.command));

  function readingWith(table: NameTable): () => PageHandle {
    const { topic } = table;
    // Whatever holds on to the table would keep it when the names are let go.
    const names = createPageNames(createMatcher(table), async () => {
      const packed = await requestNames();
      return packed === null ? null : createMatcher(JSON.parse(packed));
    });
    ends.push(names.stop);
    return () =>
      startPage({
        view: window,
        names,
        topic: (language) => new TopicScore(topic, language),
        wanted,
        loadCard: async (entity) => known && requestCard(entity, cardSurface() === null, known.language),
        alive,
        css,
      });
  }

  /** A page that finds the extension gone takes with it what else would still run: waiting reports, listeners. */
  function alive(): boolean {
    const there = isExtensionThere();
    if (!there) end();
    return there;
  }

  let known: FrameChoices | null = null;
  let finds: ReturnType<typeof announceFinds> | null = null;
  let choices: ReturnType<typeof followChoices> | null = null;
  async function wanted(): Promise<PageChoices | null> {
    // Only here is anything begun that a page without a mention has no need of.
    if (!finds || !choices) {
      finds = announceFinds(page);
      choices = followChoices(changed);
      ends.push(choices.stop, finds.stop);
    }
    known = await choices.now();
    if (known) {
      finds.again();
      const { mentions, style, openBy, delay, hidden } = known;
      return { mentions, style, openBy, rest: delay, hidden: new Set(hidden) };
    }
    page.set(false);
    return null;
  }

  function changed(choices: FrameChoices | null) {
    const redraw = known && choices && !sameOnPage(known, choices);
    // The number on the button may have been switched off or on.
    finds?.again();
    known = choices;
    page.set(choices !== null);
    if (redraw) page.restart();
  }

  function end() {
    ended = true;
    for (const each of ends.splice(0)) guard(each)();
  }
  return end;
}
