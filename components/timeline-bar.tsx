import type { ComponentChildren } from 'preact';
import { edtfText } from './edtf-text.ts';
import { IconButton } from './icon-button.tsx';
import { BackIcon, ForwardIcon, MinusIcon, PlusIcon } from './icons.tsx';
import type { TimeWindow } from './time-window.ts';
import { words } from './words.ts';

interface TimelineBarProps {
  view: TimeWindow;
  moves: Record<'closer' | 'wider' | 'earlier' | 'later' | 'all', () => void>;
  onKey(event: KeyboardEvent): void;
  children: ComponentChildren;
}

/** The chart with what moves it: buttons, or keys while it has the focus. */
export function TimelineBar({ view, moves, onKey, children }: TimelineBarProps) {
  return (
    <>
      <div class="tl-bar">
        <span class="tl-when" role="status">
          {edtfText(`${isoDay(view.from)}/${isoDay(view.to - 1)}`)}
        </span>
        <IconButton label={words.earlier} onClick={moves.earlier}>
          <BackIcon />
        </IconButton>
        <IconButton label={words.later} onClick={moves.later}>
          <ForwardIcon />
        </IconButton>
        <IconButton label={words.zoomOut} onClick={moves.wider}>
          <MinusIcon />
        </IconButton>
        <IconButton label={words.zoomIn} onClick={moves.closer}>
          <PlusIcon />
        </IconButton>
        <button type="button" class="fc-more" onClick={moves.all}>
          {words.wholeTime}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <div
        class="tl-frame"
        role="group"
        aria-label={words.view_timeline}
        aria-keyshortcuts="+ - ArrowLeft ArrowRight Home"
        title={words.timelineKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move what it shows
        tabIndex={0}
        onKeyDown={onKey}
      >
        {children}
      </div>
      <p class="tl-legend">
        <Sample kind="mark" text={words.legendDay} />
        <Sample kind="unsure" text={words.legendUnsure} />
        <Sample kind="said" text={words.legendSaid} />
        <Sample kind="reported" text={words.legendReported} />
      </p>
    </>
  );
}

function Sample({ kind, text }: { kind: 'mark' | 'unsure' | 'said' | 'reported'; text: string }) {
  const line = kind === 'mark' || kind === 'unsure';
  return (
    <span class="tl-sample">
      <svg width="18" height="11" aria-hidden="true">
        {line ? (
          <rect class={`tl-mark tl-${kind}`} x="1" y="1" width="16" height="9" rx="4.5" />
        ) : (
          <circle class={`tl-dot tl-${kind}`} cx="9" cy="5.5" r="4.5" />
        )}
      </svg>
      {text}
    </span>
  );
}

/** The calendar day in which a moment of time, in days since 1970, lies. */
function isoDay(day: number): string {
  return new Date(Math.floor(day + 1e-6) * 86_400_000).toISOString().slice(0, 10);
}
