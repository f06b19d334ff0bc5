import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';
import { type Narrowing, narrow } from './narrowing.ts';
import { ResultFilter } from './result-filter.tsx';
import { groupResults, optionId, ResultList } from './result-list.tsx';
import type { Found, SearchIndex } from './search-index.ts';
import { StateNote } from './state-note.tsx';
import { words } from './words.ts';

/** Results of a kind before the reader asks for more of it. */
const FIRST = 5;
const LIST = 'pp-results';
const EVERYTHING: Narrowing = { article: null, day: null, kind: null };

interface SearchProps {
  /** What a query finds; another function once it would find more. */
  find: SearchIndex['find'];
  query: string;
  /** A card covers the results: the field only waits for another query. */
  covered: boolean;
  onQuery(query: string): void;
  onOpen(found: Found): void;
}

/** The search field and, while something is typed, what it finds: a combobox that keeps the focus. */
export function Search({ find, query, covered, onQuery, onOpen }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [wished, setWished] = useState(EVERYTHING);
  const [active, setActive] = useState(0);
  useEffect(() => {
    if (!covered) field.current?.focus();
  }, [covered]);

  const found = useMemo(() => (covered ? [] : find(query)), [covered, find, query]);
  const narrowed = useMemo(() => narrow(found, wished), [found, wished]);
  const groups = groupResults(narrowed.found, narrowed.by.kind === null ? FIRST : Infinity);
  const options = groups.flatMap((group) => group.shown);
  const searching = !covered && query.trim() !== '';

  const choose = (to: number) => {
    setActive(to);
    document.getElementById(optionId(to))?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setActive(0);
    onQuery(text);
  };
  const narrowTo = (change: Partial<Narrowing>) => {
    setWished({ ...narrowed.by, ...change });
    setActive(0);
    field.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    if (event.isComposing || covered) return;
    const last = options.length - 1;
    const to = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[
      event.key
    ];
    const open = options[active];
    if (to !== undefined && last >= 0) choose(to);
    else if (event.key === 'Enter' && open) onOpen(open);
    else if (event.key === 'Escape' && query !== '') type('');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div class="pp-search">
        <SearchIcon />
        <input
          ref={field}
          class="pp-field"
          type="text"
          role="combobox"
          aria-label={words.search}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={options.length > 0}
          aria-controls={LIST}
          aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
          placeholder={words.search}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={key}
        />
      </div>
      {searching && <ResultFilter narrowed={narrowed} onNarrow={narrowTo} />}
      <p class="pp-unseen" role="status">
        {searching &&
          (options.length === 0 ? words.noMatch(query.trim()) : words.resultCount(narrowed.found.length))}
      </p>
      {searching && options.length === 0 && (
        <StateNote what={words.noMatch(query.trim())} hint={words.noMatchHint} />
      )}
      {options.length > 0 && (
        <ResultList {...{ id: LIST, groups, active, onOpen }} onKind={(kind) => narrowTo({ kind })} />
      )}
    </>
  );
}
