import type { CardFigure } from '../corpus/card-model.ts';
import { figureText } from './figure-text.ts';
import { NotReviewed, Row } from './row.tsx';
import { words } from './words.ts';

/** The number large, its qualifier beside it, what is counted, who says so and in how many articles. */
export function FigureRow({ figure }: { figure: CardFigure }) {
  const { qualifier, number, unit, counted } = figureText(figure);
  const articles = new Set(figure.evidence.map((e) => e.article)).size;
  return (
    <Row kind="fc-figure" evidence={[figure]}>
      <span class="fc-amount">
        {qualifier && <span class="fc-qualifier">{qualifier} </span>}
        <span class="fc-number">{number}</span> {unit && <span>{unit} </span>}
        <bdi>{counted}</bdi>
      </span>
      {figure.passage !== figure.evidence[0]?.quote && <bdi class="fc-passage">{figure.passage}</bdi>}
      {figure.partOf && <span class="fc-note">{words.partOf(figure.partOf)}</span>}
      <span class="fc-by">
        <bdi>{claimantText(figure, articles)}</bdi> · {words.sources(articles)}{' '}
        <NotReviewed reviewed={figure.reviewed} />
      </span>
      {figure.note && <span class="fc-note">{figure.note}</span>}
    </Row>
  );
}

function claimantText({ claimant, reviewed }: CardFigure, articles: number): string {
  if (claimant) return words.saidBy(claimant.name);
  return reviewed ? words.ownWords(articles) : words.noClaimant;
}
