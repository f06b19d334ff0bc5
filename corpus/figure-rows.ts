import { type Group, groupFigures } from './agreement.ts';
import type { CardFigure, Evidence, Named } from './card-model.ts';
import type { Corpus, Figure, Span, Statement } from './model.ts';
import { originsOf } from './origins.ts';
import { passageOf } from './passage.ts';
import { voice } from './statement-rows.ts';

/** A row and every entity on whose card it belongs. */
export interface FigureRow {
  row: CardFigure;
  about: Set<string>;
}

/** One row for each figure that one claimant gives, however many articles give it so; `about` says whom it concerns. */
export function figureRows(
  corpus: Corpus,
  named: (id: string) => Named,
  prove: (span: Span) => Evidence,
  about: (figure: Figure) => Set<string>,
): FigureRow[] {
  const at = new Map(corpus.figures.map((f) => [`${f.article}:${f.start}`, f]));
  const said = byArticle(corpus.statements);
  const toRow = (group: Group<Figure>): CardFigure => {
    const [first] = group;
    const evidence = group.map(prove);
    const { value, min, max, qualifier, unit, counted, note } = first;
    const whole = first.partOf === undefined ? undefined : at.get(first.partOf);
    return {
      ...(value === undefined ? {} : { value }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      qualifier,
      unit,
      counted,
      claimant: voice(first.claimant, first.claimantText, named),
      ...(whole ? { partOf: whole.quote } : {}),
      passage: passageOf(first, prove(first), said.get(first.article) ?? []),
      ...(note ? { note } : {}),
      evidence,
      ...originsOf(evidence),
      reviewed: group.every((f) => f.reviewed),
    };
  };
  return groupFigures(corpus.figures).map((group) => ({
    row: toRow(group),
    about: new Set(group.flatMap((f) => [...about(f), ...(f.claimant ? [f.claimant] : [])])),
  }));
}

function byArticle(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = groups.get(statement.article);
    if (known) known.push(statement);
    else groups.set(statement.article, [statement]);
  }
  return groups;
}
