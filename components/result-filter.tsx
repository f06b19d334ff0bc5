import { useRef } from 'preact/hooks';
import { edtfText } from './edtf-text.ts';
import { KindFilter } from './kind-filter.tsx';
import type { Narrowed, Narrowing } from './narrowing.ts';
import { numberText, words } from './words.ts';

interface ResultFilterProps {
  narrowed: Narrowed;
  onNarrow(change: Partial<Narrowing>): void;
}

/** What keeps some of the results: their kind, their article, the day that they speak of. */
export function ResultFilter({ narrowed: { by, articles, days, kinds }, onNarrow }: ResultFilterProps) {
  return (
    <>
      <KindFilter counts={kinds} only={by.kind} onKind={(kind) => onNarrow({ kind })} />
      {(articles.length > 1 || days.length > 1) && (
        <div class="pp-choices">
          {articles.length > 1 && (
            <Choice
              label={words.articleFilter}
              all={words.allArticles}
              value={by.article}
              options={articles.map(({ source: { article, title, publisher }, count }) => ({
                value: article,
                text: `${publisher ? `${publisher}: ` : ''}${title} (${numberText(count)})`,
              }))}
              onChoose={(article) => onNarrow({ article })}
            />
          )}
          {days.length > 1 && (
            <Choice
              label={words.dayFilter}
              all={words.allDays}
              value={by.day}
              options={days.map(({ day, count }) => ({
                value: day,
                text: `${edtfText(day)} (${numberText(count)})`,
              }))}
              onChoose={(day) => onNarrow({ day })}
            />
          )}
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  /** What it says while nothing is chosen. */
  all: string;
  value: string | null;
  options: readonly { value: string; text: string }[];
  onChoose(value: string | null): void;
}

/** No select: its role and that of its options are those of the search field and the results. */
function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const root = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (root.current) root.current.open = false;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !root.current?.open) return;
    // Otherwise the browser closes the popup.
    event.preventDefault();
    close();
    root.current.querySelector('summary')?.focus();
  };
  const choose = (chosen: string | null) => {
    close();
    onChoose(chosen);
  };
  const now = options.find((option) => option.value === value);
  return (
    <details ref={root} class="pp-choice" name="pp-choice" onKeyDown={key}>
      <summary class={now ? 'pp-chosen' : undefined} aria-label={`${label}: ${now?.text ?? all}`}>
        <bdi class="pp-now">{now?.text ?? all}</bdi>
      </summary>
      <fieldset class="pp-options">
        <legend class="pp-unseen">{label}</legend>
        {[{ value: null, text: all }, ...options].map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => choose(option.value)}
          >
            <bdi>{option.text}</bdi>
          </button>
        ))}
      </fieldset>
    </details>
  );
}
