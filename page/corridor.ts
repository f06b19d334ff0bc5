/** A box of the viewport, in CSS px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Whether a point lies on the way from a name to its card: between their facing edges, in the shape that straight lines
 * from corner to corner give. On it a pointer is going somewhere, not leaving.
 */
export function inCorridor(x: number, y: number, name: Box, card: Box): boolean {
  if (card.top >= name.bottom) return between(y, name.bottom, card.top, x, name, card);
  if (card.bottom <= name.top) return between(y, name.top, card.bottom, x, name, card);
  if (card.left >= name.right) return between(x, name.right, card.left, y, turned(name), turned(card));
  if (card.right <= name.left) return between(x, name.left, card.right, y, turned(name), turned(card));
  return false;
}

/** `at` runs from the name's edge to the card's; the width that counts there is measured between the two boxes' own. */
function between(at: number, from: number, to: number, across: number, name: Box, card: Box): boolean {
  const share = to === from ? 0 : (at - from) / (to - from);
  if (share < 0 || share > 1) return false;
  const left = name.left + share * (card.left - name.left);
  const right = name.right + share * (card.right - name.right);
  return across >= left && across <= right;
}

function turned(box: Box): Box {
  return { left: box.top, right: box.bottom, top: box.left, bottom: box.right };
}
