import type { Ref, TargetedKeyboardEvent } from 'preact';
import type { Card } from '../corpus/card-model.ts';
import { CardHead } from './card-head.tsx';
import { cardCitation } from './citation.ts';
import { CopyChoices } from './copy-choices.tsx';
import { DateRow } from './date-row.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { edtfText } from './edtf-text.ts';
import { SourceLine } from './evidence-list.tsx';
import { groupFigures } from './figure-groups.ts';
import { FigureRow } from './figure-row.tsx';
import { Filled } from './filled.tsx';
import { goThroughRows } from './go-through-rows.ts';
import { RelatedEntities } from './related-entities.tsx';
import { Row } from './row.tsx';
import { Section } from './section.tsx';
import { StatementRow } from './statement-row.tsx';
import { wantsBack } from './wants-back.ts';
import { direction, locale, words } from './words.ts';

/** The reader's choice of colours and size for a card over a page; in the popup a card looks as all that is around it. */
export interface CardLook {
  theme: 'auto' | 'light' | 'dark';
  textSize: 'normal' | 'larger' | 'largest';
}

export interface FactCardProps {
  card: Card;
  /** The name as the page has it. */
  mention: string;
  /** A dialog over a page, an article in the popup. */
  role: 'dialog' | 'article';
  /** How many rows a section shows before the reader asks for all. */
  first?: number;
  pinned?: boolean;
  look?: CardLook;
  onClose?(): void;
  onPin?(): void;
  onOpenInPopup?(entity: string): void;
  onOpenInPanel?(entity: string): void;
  /** Switches the extension off on this site. */
  onOffHere?(): void;
  /** Opens a related entity in the place of this one. */
  onRelated?(entity: string): void;
  /** The way back to the entity that this one was opened from. */
  back?: Back;
  root?: Ref<HTMLDivElement>;
}

/** The way back from a card, and the name that it leads to. */
interface Back {
  name: string;
  onBack(): void;
}

/** Everything that the corpus says of one entity, in the order in which a reader asks for it. */
export function FactCard(props: FactCardProps) {
  const { card, role, look, first = 5, back, root } = props;
  const key = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!back || !wantsBack(event)) return goThroughRows(event);
    event.preventDefault();
    back.onBack();
  };
  return (
    <div
      ref={root}
      class={['fc-card', `fc-${role}`, look && `fc-${look.theme} fc-${look.textSize}`]
        .filter(Boolean)
        .join(' ')}
      {...{ role, 'aria-label': words.card(card.name), onKeyDown: key }}
      lang={locale}
      dir={direction()}
      tabIndex={-1}
    >
      <CardHead {...props} />
      <div class="fc-body">
        {card.usages.length > 0 && (
          <div class="fc-usages">
            {card.usages.map((usage) => (
              <Row key={usage.text} kind="fc-usage" evidence={[{ evidence: [usage.evidence] }]}>
                <Filled
                  text={words.usedBy}
                  gaps={{
                    name: <bdi class="fc-usage-name">{usage.text}</bdi>,
                    who: <bdi>{usage.usedBy}</bdi>,
                  }}
                  words="fc-by"
                />
              </Row>
            ))}
          </div>
        )}
        <Row kind="fc-line" evidence={[{ evidence: card.lineEvidence }]}>
          <span dir="auto">{card.line}</span>
        </Row>
        <Section
          title={words.dates}
          rows={card.dates}
          first={first}
          row={(date, i) => <DateRow key={i} date={date} />}
        />
        <Section
          title={words.figures}
          rows={groupFigures(card.figures)}
          first={first}
          row={(group, i) => <FigureRow key={i} group={group} />}
        />
        <Section
          title={words.statements}
          rows={card.statements}
          first={first}
          row={(statement, i, shown) => (
            <StatementRow key={statement.id} statement={statement} before={shown[i - 1]} />
          )}
        />
        <Section
          title={words.differences}
          rows={card.differences}
          first={first}
          row={(difference) => <DifferenceRow key={difference.text} difference={difference} />}
        />
        {props.onRelated && <RelatedEntities card={card} onRelated={props.onRelated} />}
        {card.otherNames.length > 0 && <OtherNames names={card.otherNames} />}
      </div>
      <CardFoot card={card} />
    </div>
  );
}

function OtherNames({ names }: { names: Card['otherNames'] }) {
  return (
    <details class="fc-row fc-other-names">
      <summary class="fc-summary">{words.otherNames(names.length)}</summary>
      <p class="fc-names">
        {names.map(({ text, language }) => (
          <bdi key={`${language}:${text}`} class="fc-other-name" lang={language}>
            {text}
          </bdi>
        ))}
      </p>
    </details>
  );
}

function CardFoot({ card }: { card: Card }) {
  if (card.sources.length === 0) return null;
  return (
    <details class="fc-foot">
      <summary class="fc-summary">
        {card.asOf && `${words.asOf(edtfText(card.asOf))} · `}
        {words.sources(card.sources.length)}
      </summary>
      <ul class="fc-sources">
        {card.sources.map((source) => (
          <li key={source.article}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <CopyChoices citation={() => cardCitation(card)} />
    </details>
  );
}
