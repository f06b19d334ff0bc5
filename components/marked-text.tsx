import type { Marked } from './marks.ts';

/** A text with what was matched marked. */
export function MarkedText({ marked: { text, marks } }: { marked: Marked }) {
  const pieces = [];
  let end = 0;
  for (const [from, to] of marks) {
    pieces.push(text.slice(end, from), <mark class="fc-mark">{text.slice(from, to)}</mark>);
    end = to;
  }
  return (
    <bdi>
      {pieces}
      {text.slice(end)}
    </bdi>
  );
}

/** The marked text cut to what stands around its first mark; `before` in UTF-16 code units. */
export function aroundFirstMark({ text, marks }: Marked, before = 60): Marked {
  const first = marks[0]?.[0] ?? 0;
  const cut = first > before ? text.lastIndexOf(' ', first - before) + 1 : 0;
  if (cut === 0) return { text, marks };
  const shift = 1 - cut;
  return { text: `…${text.slice(cut)}`, marks: marks.map(([from, to]) => [from + shift, to + shift]) };
}
