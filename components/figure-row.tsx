import type { CardFigure } from '../corpus/card-model.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import type { FigureGroup, FigureLine } from './figure-groups.ts';
import { figureText, numberText } from './figure-text.ts';
import { NotReviewed, Row } from './row.tsx';
import { sourceCount } from './source-count.ts';
import { words } from './words.ts';

/** One quantity: on its own, or as a group in which each version keeps its words, qualifier and claimant. */
export function FigureRow({ group: { lines } }: { group: FigureGroup }) {
  const [first] = lines;
  if (!first?.figures[0]) return null;
  if (lines.length === 1) return <Line line={first} kind="fc-figure" />;
  return (
    <div class="fc-versions">
      <p class="fc-common">
        <span class="fc-number">{numberText(first.figures[0])}</span> {sharedUnit(first.figures[0])}{' '}
        <span class="fc-by">{words.versions(lines.length)}</span>
      </p>
      {lines.map((line) => (
        <Line key={line.figures[0]?.evidence[0]?.sentence} line={line} kind="fc-figure fc-version" />
      ))}
    </div>
  );
}

/** What every version counts, which is written in the plural. */
function sharedUnit({ unit, value }: CardFigure): string {
  return unit === 'percent' || value === 1 ? '' : unit;
}

/** The numbers large, each with its qualifier and what is counted; then the clause, who says so, how many articles. */
function Line({ line: { figures }, kind }: { line: FigureLine; kind: string }) {
  const [first] = figures;
  if (!first) return null;
  const articles = new Set(first.evidence.map((e) => e.article)).size;
  const notes = [...new Set(figures.flatMap((figure) => figure.note ?? []))];
  const several = figures.length > 1;
  return (
    <Row
      kind={kind}
      evidence={figures.map((figure) => ({
        heading: several ? amountText(figure) : undefined,
        evidence: figure.evidence,
      }))}
    >
      <span class={several ? 'fc-amounts' : undefined}>
        {figures.map((figure) => (
          <Amount key={`${figure.counted}:${numberText(figure)}`} figure={figure} />
        ))}
      </span>
      {first.passage !== first.evidence[0]?.quote && (
        <bdi class="fc-passage" lang={ARTICLE_LANGUAGE}>
          {first.passage}
        </bdi>
      )}
      <span class="fc-by">
        <bdi>{claimantText(first, articles)}</bdi> · {sourceCount(articles, first.origins)}{' '}
        <NotReviewed reviewed={first.reviewed} />
      </span>
      {notes.map((note) => (
        <span key={note} class="fc-note">
          {note}
        </span>
      ))}
    </Row>
  );
}

/** Spaces stand in one text with what follows them: alone between elements they are lost on screen readers ("60miles"). */
function Amount({ figure }: { figure: CardFigure }) {
  const { before, number, after, unit, counted, apart } = figureText(figure);
  return (
    <span class="fc-amount">
      {before && <span class="fc-qualifier">{before}</span>}
      <span class={isNumber(figure) ? 'fc-number' : 'fc-worded'}>{number}</span>
      {after && <span class="fc-qualifier">{after}</span>}
      {unit && <span lang={ARTICLE_LANGUAGE}>{` ${unit}`}</span>}
      {apart && ' ·'}
      {counted && <bdi lang={ARTICLE_LANGUAGE}>{` ${counted}`}</bdi>}
      {figure.partOf && <span class="fc-part"> {words.partOf(figure.partOf)}</span>}
    </span>
  );
}

function isNumber({ value, min, max }: CardFigure): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

/** The whole of a figure in one phrase. */
export function amountText(figure: CardFigure): string {
  const { before, number, after, unit, counted, apart } = figureText(figure);
  return [`${before}${number}${after}`, unit, apart ? `· ${counted}` : counted].filter(Boolean).join(' ');
}

/** Who says it; that nobody has looked is said where no editor has. */
export function claimantText({ claimant, reviewed }: CardFigure, articles: number): string {
  if (claimant) return words.saidBy(claimant.name);
  return reviewed ? words.ownWords(articles) : words.noClaimant;
}
