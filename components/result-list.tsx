import type { Evidence, SearchKind } from '../corpus/card-model.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { edtfText } from './edtf-text.ts';
import { aroundFirstMark, MarkedText } from './marked-text.tsx';
import type { Found } from './search-index.ts';
import { words } from './words.ts';

/** Results of one kind, in the order of the best of each. */
export interface ResultGroup {
  kind: SearchKind;
  /** The number of the group's first option, counted over all groups. */
  first: number;
  shown: Found[];
  /** How many of this kind there are, shown or not. */
  total: number;
}

/** Results by kind, the first `limit` of each. */
export function groupResults(found: readonly Found[], limit: number): ResultGroup[] {
  const groups = new Map<SearchKind, Found[]>();
  for (const one of found) {
    const { kind } = one.document;
    const group = groups.get(kind);
    if (group) group.push(one);
    else groups.set(kind, [one]);
  }
  let first = 0;
  return [...groups].map(([kind, all]) => {
    const shown = all.slice(0, limit);
    const group = { kind, first, shown, total: all.length };
    first += shown.length;
    return group;
  });
}

export const optionId = (index: number) => `pp-option-${index}`;

interface ResultListProps {
  id: string;
  groups: readonly ResultGroup[];
  active: number;
  onOpen(found: Found): void;
  onKind(kind: SearchKind): void;
}

/** The list that the search field controls: one option for each result, grouped by kind. */
export function ResultList({ id, groups, active, onOpen, onKind }: ResultListProps) {
  return (
    <div id={id} class="pp-results" role="listbox" aria-label={words.results} tabIndex={-1}>
      {groups.map(({ kind, first, shown, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div key={kind} class="pp-group" role="group" aria-label={words[`kind_${kind}`]}>
          <div class="pp-kind" aria-hidden="true">
            {words[`kind_${kind}`]}
            {shown.length < total && (
              <button type="button" class="fc-more" tabIndex={-1} onClick={() => onKind(kind)}>
                {words.moreOfKind(total - shown.length)}
              </button>
            )}
          </div>
          {shown.map((found, i) => (
            <Option
              key={found.document.id}
              found={found}
              index={first + i}
              selected={first + i === active}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  found: Found;
  index: number;
  selected: boolean;
  onOpen(found: Found): void;
}

function Option({ found, index, selected, onOpen }: OptionProps) {
  const { document, title, text, key } = found;
  const { evidence, kind } = document;
  // What a date or a number is about, only its sentence says.
  const context =
    (kind === 'date' || kind === 'figure') &&
    evidence &&
    aroundFirstMark({ text: evidence.sentence, marks: [evidence.at] });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field holds the focus and handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: as above, aria-activedescendant points here
    <div
      id={optionId(index)}
      class="pp-option"
      role="option"
      aria-selected={selected}
      onClick={() => onOpen(found)}
    >
      <span class="pp-title">
        <MarkedText marked={title} />
        {key && (
          <span class="pp-key">
            {' '}
            <MarkedText marked={key} />
          </span>
        )}
      </span>
      {text.text && (
        <span class="pp-text">
          <MarkedText marked={aroundFirstMark(text)} />
        </span>
      )}
      {context && (
        <bdi class="pp-context" lang={ARTICLE_LANGUAGE}>
          {context.text}
        </bdi>
      )}
      {evidence && kind !== 'name' && <Source evidence={evidence} titled={kind === 'sentence'} />}
    </div>
  );
}

/** Where a result stands; a sentence has the article's title above it already. */
function Source({ evidence, titled }: { evidence: Evidence; titled: boolean }) {
  const { title, publisher, published } = evidence;
  const parts = [publisher ?? (titled ? words.noPublisher : title), published && edtfText(published)];
  return <bdi class="pp-from">{parts.filter(Boolean).join(' · ')}</bdi>;
}
