/** px of one letter where nothing can be measured, as in a test without a browser. */
const LETTER = 5.9;

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text of the charts (11 px high) is, in px: letters of some alphabets take half as much again as of others. */
export function textWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * LETTER;
  pen.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

/** Fewer letters than these say nothing. */
const FEWEST = 6;

/** As much of a text as there is room for, with a sign that there is more; nothing where that is next to nothing. */
export function cutToWidth(text: string, room: number): string {
  const whole = textWidth(text);
  if (whole <= room) return text;
  for (let keep = Math.floor((text.length * Math.max(room, 0)) / whole); keep >= FEWEST; keep--) {
    const cut = `${text.slice(0, keep).trimEnd()}…`;
    if (textWidth(cut) <= room) return cut;
  }
  return '';
}
