import type { TargetedKeyboardEvent } from 'preact';

/** The rows that open and the buttons below them, in their order. */
const STOPS = '.fc-body summary, .fc-body .fc-more, .fc-foot > summary';

/** Arrow keys, Home and End go from row to row of the card that has the focus; every other key is left alone. */
export function goThroughRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  // Above the first and below the last row the keys scroll, as they do anywhere.
  const stop = to === undefined ? undefined : stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}
