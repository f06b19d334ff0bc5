import { watchChanges } from './changes.ts';
import { createGuard } from './guard.ts';
import { createHoverControl, type HoverControl } from './hover-control.ts';
import { createListeners } from './listeners.ts';
import { shownIn } from './mention-box.ts';
import { type ChosenMentions, createChosenMentions } from './mention-choice.ts';
import { createMentionCounts } from './mention-counts.ts';
import { createMentionStore, type PageMention } from './mention-store.ts';
import { contains, isEditor, isElement, isReadable, titleOf } from './nodes.ts';
import { OVER } from './over.ts';
import { createPageCommands } from './page-commands.ts';
import type { PageChoices, PageHandle, PageOptions } from './page-handle.ts';
import { createPageTopic } from './page-topic.ts';
import { createPaint, type Paint } from './paint.ts';
import { watchPresence } from './presence.ts';
import { createReader } from './reader.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { createShadowSheets } from './shadow-sheets.ts';
import { createSlices, type Job } from './slices.ts';

/** In ms: how long changes of the counts are collected. */
const NOTICE = 250;
/** In ms, after a change: when all elements are asked again whether they have got a shadow root. */
const SEARCH = 5000;
/** UTF-16 code units of a title that are looked through, at once: far more than a reader sees of any. */
const TITLE = 1000;

/** Reads a page, draws what it mentions and shows cards, until it is stopped. Does nothing in other XML than XHTML. */
export function startPage(options: PageOptions): PageHandle {
  const { view, names, wanted } = options;
  const { document } = view;
  const stopping = new AbortController();
  const { signal } = stopping;
  const guard = createGuard(() => stopping.abort(OVER));
  const listeners = createListeners(view, signal);
  const watchers = new Set<() => void>();
  let notice: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReadonlySet<string> = new Set();
  let screen: { paint: Paint; hover: HoverControl; chosen: ChosenMentions } | null = null;
  let asked = false;
  /** Once a certain name says that the page may be about the topic: then all text is walked for contextual ones too. */
  let contextual = false;
  const walksAll = () => contextual;
  /** Whether the whole document is an editor: then nothing is shown. */
  let editing = isEditor(document);

  const commands = createPageCommands(view, visible, () => screen);
  const slices = createSlices({ view, signal, guard, listeners });
  const store = createMentionStore((came, went) => {
    topic.follow(came, went);
    screen?.chosen.forget();
    screen?.paint.follow(came, went);
    screen?.hover.gone(went);
    commands.gone(went);
    if (!asked) ask();
    if (!contextual && topic.score().total > 0) {
      contextual = true;
      readAll();
    }
    if (watchers.size > 0)
      notice ??= setTimeout(() => {
        notice = undefined;
        counts.again();
      }, NOTICE);
  });
  const counts = createMentionCounts(
    seen,
    (job) => slices.run(job, 'soon'),
    () => {
      for (const changed of watchers) guard(changed)();
    },
  );
  const topic = createPageTopic(
    () => options.topic(document.documentElement.lang),
    () => names.inTitle(titleOf(document).slice(0, TITLE)),
    store.all,
  );
  const roots = createShadowRoots(document, (root) => {
    changes.watch(root);
    read(reader.tree(root));
    slices.run(roots.search(root, walksAll), 'idle');
  });
  const reader = createReader({
    view,
    names,
    store,
    contextual: walksAll,
    met: roots.ask,
  });
  const changes = watchChanges({
    view,
    signal,
    guard,
    listeners,
    renewed() {
      listeners.renew();
      screen?.hover.close();
    },
    changed({ nodes, kinds }) {
      look();
      if (signal.aborted) return;
      const sweep = store.sweep(kinds);
      if (!sweep.next().done) slices.run(sweep, 'soon');
      later ??= setTimeout(guard(searchAgain), SEARCH);
      screen?.paint.refresh();
      if (editing) return;
      const { body } = document;
      if (nodes === 'all' || nodes.some((node) => contains(node, body))) return readAll();
      for (const node of nodes) {
        read(reader.node(node));
        if (isElement(node)) slices.run(roots.search(node, walksAll), 'idle');
      }
    },
  });

  /** Where the names have been let go, once they are back; not at all where they are not to be had. */
  function read(job: Job) {
    if (names.matcher()) return slices.run(reading(job), 'soon');
    names.load().then(
      guard(() => {
        if (names.matcher()) slices.run(reading(job), 'soon');
      }),
    );
  }

  /** Nothing runs in a hidden tab: between two steps the names may have been let go. */
  function* reading(job: Job): Job {
    for (; names.matcher(); yield) if (job.next().done) return;
    read(job);
  }

  function readAll() {
    if (!document.body || editing) return;
    for (const top of [document.body, ...roots.all()]) {
      read(reader.tree(top));
      slices.run(roots.search(top, walksAll), 'idle');
    }
  }

  function searchAgain() {
    later = undefined;
    for (const top of [document.body, ...roots.all()]) slices.run(roots.search(top), 'idle');
  }

  /** At what no event tells. */
  function look() {
    if (!options.alive()) return stopping.abort(OVER);
    roots.recheck();
    if (editing === isEditor(document)) return;
    editing = !editing;
    screen?.hover.close();
    screen?.paint.refresh();
    readAll();
  }

  function shows(mention: PageMention): boolean {
    return !editing && !hidden.has(mention.entity) && topic.score().counts(mention);
  }

  /** Nothing of the reader's choices is read before there is something to show. */
  function ask() {
    asked = true;
    wanted().then(
      guard((choices: PageChoices | null) => {
        if (!choices) stopping.abort(OVER);
        else if (!signal.aborted) openScreen(choices);
      }),
      guard(() => stopping.abort(OVER)),
    );
  }

  function openScreen(choices: PageChoices) {
    hidden = choices.hidden;
    const drawnIn = createShadowSheets(options.css, view, signal);
    const candidates = () => [...store.all()].filter(shows);
    const chosen = createChosenMentions(choices.mentions, candidates, document);
    const paint = createPaint({
      view,
      signal,
      guard,
      listeners,
      store,
      shows: (mention) => shows(mention) && chosen.has(mention),
      drawnIn,
      style: choices.style,
    });
    const hover = createHoverControl({
      view,
      signal,
      guard,
      listeners,
      painted: paint.painted,
      shadowRoots: roots.all,
      loadCard: options.loadCard,
      choices,
      shows(mention) {
        if (mention) commands.at(mention);
        paint.mark(mention);
      },
    });
    screen = { paint, hover, chosen };
    watchPresence({ view, signal, guard, listeners, look });
    slices.run(followAll(paint, [...store.all()]), 'soon');
  }

  /** Apart from what stays for as long as the page does: that must not hold on to mentions that have gone. */
  function* followAll(paint: Paint, found: readonly PageMention[]): Job {
    for (let i = 0; i < found.length; i += 100) {
      paint.follow(found.slice(i, i + 100).filter(store.has), []);
      yield;
    }
  }

  /** What a reader can see of the mentions, in no particular order; null in place of each of the others. */
  function* seen(): Generator<PageMention | null> {
    const shown = shownIn(view);
    for (const mention of screen ? store.all() : []) yield shows(mention) && shown(mention) ? mention : null;
  }

  function visible(): PageMention[] {
    return [...seen()].filter((mention) => mention !== null);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(notice);
    clearTimeout(later);
    watchers.clear();
    screen = null;
  });

  if (isReadable(document)) {
    changes.watch(document);
    readAll();
    // Scripts that define a page's own elements have mostly run by then.
    view.addEventListener('load', guard(roots.recheck), { signal });
  }

  const safely = (act: () => void) => guard(act)();
  return {
    counts: () => (signal.aborted ? [] : counts.now()),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    jump: (entity, index) => safely(() => commands.jump(entity, index)),
    command: (name) => safely(() => commands.run(name)),
    stop: () => stopping.abort(OVER),
  };
}
