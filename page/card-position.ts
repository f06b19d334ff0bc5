import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box } from './corridor.ts';

/** px between the name and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const EDGE = 8;

/**
 * Places `floating`, which is positioned to the viewport, by the line of the name that the pointer is at, above or below
 * the whole name, or beside it where there is no room; and keeps it in view when it grows. The side is chosen once: a
 * card that changed sides while a row of it opens would run away from the pointer.
 * @param place receives the place (px from the viewport's corner) and the height that is free (px)
 * @returns what ends it
 */
export function keepPlaced(
  floating: HTMLElement,
  { line, name }: { line: Box; name: Box },
  place: (x: number, y: number, room: number) => void,
): () => void {
  const around = { left: line.left, right: line.right, top: name.top, bottom: name.bottom };
  const box = {
    ...around,
    x: around.left,
    y: around.top,
    width: around.right - around.left,
    height: around.bottom - around.top,
  };
  const reference: VirtualElement = { getBoundingClientRect: () => box };
  const fallbacks: Placement[] = ['top-start', 'right', 'left'];
  let side: Placement | null = null;
  let ended = false;

  async function update() {
    let room = Number.POSITIVE_INFINITY;
    const placed = await computePosition(reference, floating, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP),
        // Across, `shift` moves the card into view: what hangs over there speaks against no side.
        ...(side ? [] : [flip({ padding: EDGE, fallbackPlacements: fallbacks, crossAxis: false })]),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            room = availableHeight;
          },
        }),
      ],
    });
    if (ended) return;
    side = placed.placement;
    place(placed.x, placed.y, room);
  }

  // Placing never throws into the page: a card that cannot be placed stays where it is.
  const replace = () => void update().catch(() => {});
  // Of the page around it nothing is followed: in the top layer no element of the page clips the card or carries it.
  const stop = autoUpdate(reference, floating, replace, {
    ancestorScroll: false,
    ancestorResize: false,
    layoutShift: false,
  });
  window.addEventListener('resize', replace);
  return () => {
    ended = true;
    window.removeEventListener('resize', replace);
    stop();
  };
}
