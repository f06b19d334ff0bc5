import { type EventMark, layEvents } from './event-lanes.ts';
import { type Moment, mostHeard, speakersIn } from './moments.ts';
import { cutToWidth, textWidth } from './text-width.ts';
import { type TimeWindow, ticksOf } from './time-window.ts';
import { words } from './words.ts';

interface TimelineChartProps {
  moments: readonly Moment[];
  view: TimeWindow;
  /** In px. */
  width: number;
  label: string;
  /** The moment whose mark was pressed, by its first day. */
  onMoment(start: number): void;
}

/** Heights in px. */
const LANE = 18;
const AXIS = 22;
const SPEAKER = 16;
/** How many speakers have a line of their own. */
const SPEAKERS = 9;

/**
 * What happens above an axis of time, who speaks on which day below it. A picture: the list has the same in words. Its
 * parts are hidden from screen readers, some of which would otherwise call out each nameless mark.
 */
export function TimelineChart({ moments, view, width, label, onMoment }: TimelineChartProps) {
  const events = layEvents(moments, view, width);
  const speakers = mostHeard(speakersIn(moments, view), SPEAKERS);
  const axis = Math.max(1, ...events.map(({ lane }) => lane + 1)) * LANE + 6;
  const height = axis + AXIS + speakers.length * SPEAKER;
  const scale = width / (view.to - view.from);
  const at = (day: number) => (day - view.from) * scale;
  return (
    <svg class="tl-chart" width={width} height={height} role="img" aria-label={label}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in the picture takes the focus */}
      <g aria-hidden="true">
        {ticksOf(view, width / 62).map(({ day, text }) => (
          <g key={day}>
            <line class="tl-grid" x1={at(day)} x2={at(day)} y1="0" y2={height} />
            <text class="tl-tick" x={at(day) + 3} y={axis + 14}>
              {text}
            </text>
          </g>
        ))}
        <line class="tl-axis" x1="0" x2={width} y1={axis} y2={axis} />
        {events.map((mark) => (
          <Mark key={`${mark.start}:${mark.date.event}`} mark={mark} onMoment={onMoment} />
        ))}
        {speakers.map(({ name, sayings }, i) => {
          const y = axis + AXIS + i * SPEAKER;
          return (
            <g key={name ?? ''}>
              <line class="tl-row" x1="0" x2={width} y1={y + 8} y2={y + 8} />
              <Name
                name={name ?? words.otherSpeakers}
                xs={sayings.map(({ start }) => at(start + 0.5))}
                {...{ y, width }}
              />
              {sayings.map(({ start, count, reported }) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: part of a picture; keys reach the same in the list
                <circle
                  key={`${start}:${reported}`}
                  class={reported ? 'tl-dot tl-reported' : 'tl-dot'}
                  cx={at(start + 0.5) + (reported ? 5 : -5)}
                  cy={y + 8}
                  r={Math.min(3 + Math.sqrt(count), 7)}
                  onClick={() => onMoment(start)}
                />
              ))}
            </g>
          );
        })}
      </g>
    </svg>
  );
}

interface NameProps {
  name: string;
  /** Where the speaker's dots are. */
  xs: readonly number[];
  y: number;
  width: number;
}

/** Beside the dots, on the side that has more room. */
function Name({ name, xs, y, width }: NameProps) {
  const [left, right] = [Math.min(...xs) - 16, Math.max(...xs) + 16];
  const after = width - right > left;
  return (
    <text class="tl-speaker" x={after ? right : left} y={y + 12} text-anchor={after ? 'start' : 'end'}>
      {cutToWidth(name, after ? width - right : left)}
    </text>
  );
}

function Mark({ mark, onMoment }: { mark: EventMark; onMoment(start: number): void }) {
  const { date, span, start, x, width, lane, label, side } = mark;
  const y = lane * LANE + 4;
  const lasts = span.interval && !span.open;
  const exact = !span.unsure && (lasts || span.from === span.to);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: part of a picture; keys reach the same in the list
    <g class="tl-event" onClick={() => onMoment(start)}>
      <title>{date.event}</title>
      <rect class={exact ? 'tl-mark' : 'tl-mark tl-unsure'} {...{ x, y, width }} height="9" rx="4.5" />
      {side === 'inside' && (
        <rect class="tl-gap" x={x + 8} y={y - 3} width={textWidth(label) + 8} height="15" />
      )}
      {span.open && <path class="tl-open" d={`M${x + width - 7} ${y + 1.5}l4 3l-4 3`} />}
      <text
        class="tl-label"
        x={{ right: x + width + 4, left: x - 4, inside: x + 12 }[side]}
        y={y + 8.5}
        text-anchor={side === 'left' ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
