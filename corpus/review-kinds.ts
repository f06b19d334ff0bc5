import type { Placed } from './load-data.ts';
import type { Problem } from './problems.ts';
import { findQuote } from './quotes.ts';
import type { FoundDate, FoundFigure, FoundStatement, Stretch } from './reading.ts';
import { applyReview, type Review } from './review.ts';
import type { ArticleRecord } from './schema/article.ts';

type DateReview = ArticleRecord['dates'][number];
type FigureReview = ArticleRecord['figures'][number];
type StatementReview = ArticleRecord['statements'][number];

/** The article that a review speaks of. */
export interface ReviewContext {
  text: string;
  furniture: readonly Stretch[];
  record: Placed<ArticleRecord> | null;
  problems: Problem[];
}

/** Only the keys that an entry states: an absent one must not wipe out what the rule found. */
function stated<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function job<R extends Review>(
  context: ReviewContext,
  kind: 'dates' | 'figures' | 'statements',
  reviews: R[],
) {
  return {
    text: context.text,
    furniture: context.furniture,
    reviews,
    at: (index: number) => context.record?.at([kind, index]) ?? '',
  };
}

export function reviewDates(found: readonly FoundDate[], context: ReviewContext) {
  return applyReview<FoundDate, DateReview>(
    {
      ...job(context, 'dates', context.record?.dates ?? []),
      found,
      merge: (span, review, rule) => {
        if (review.edtf === undefined && !rule) return ['edtf'];
        const changed = rule !== null && review.edtf !== undefined && review.edtf !== rule.edtf;
        // An entry with another value than the rule's has other candidates too, or none.
        const candidates = review.candidates ?? (changed ? undefined : rule?.candidates);
        return {
          ...span,
          edtf: review.edtf === undefined ? (rule?.edtf ?? null) : review.edtf,
          basis: review.basis ?? (rule && !changed ? rule.basis : 'reviewed'),
          ...(candidates ? { candidates } : {}),
        };
      },
      same: (a, b) => a.edtf === b.edtf && a.basis === b.basis && equal(a.candidates, b.candidates),
    },
    context.problems,
  );
}

export function reviewFigures(found: readonly FoundFigure[], context: ReviewContext) {
  return applyReview<FoundFigure, FigureReview>(
    {
      ...job(context, 'figures', context.record?.figures ?? []),
      found,
      merge: (span, review, rule) => {
        const { qualifier = rule?.qualifier, unit = rule?.unit, counted = rule?.counted } = review;
        if (!qualifier || !unit || counted === undefined)
          return Object.entries({ qualifier, unit, counted }).flatMap(([k, v]) => (v ? [] : [k]));
        const number =
          review.value === undefined && review.min === undefined && review.max === undefined
            ? stated({ value: rule?.value, min: rule?.min, max: rule?.max })
            : stated({ value: review.value, min: review.min, max: review.max });
        const partOf = review.partOf ? wholeOf(review.partOf, context) : rule?.partOf;
        return {
          ...span,
          ...number,
          qualifier,
          unit,
          counted,
          claimant: review.claimant === undefined ? (rule?.claimant ?? null) : review.claimant,
          ...stated({
            claimantText:
              review.claimantText ?? (review.claimant === undefined ? rule?.claimantText : undefined),
          }),
          ...(partOf === undefined ? {} : { partOf }),
        };
      },
      same: (a, b) =>
        equal(
          [a.value, a.min, a.max, a.qualifier, a.unit, a.counted, a.claimant, a.claimantText, a.partOf],
          [b.value, b.min, b.max, b.qualifier, b.unit, b.counted, b.claimant, b.claimantText, b.partOf],
        ),
    },
    context.problems,
  );
}

/** The start of the figure that another one is a subset of; an unknown place is left for `checkFigures` to report. */
function wholeOf(place: NonNullable<FigureReview['partOf']>, context: ReviewContext): number {
  const span = findQuote(context.text, context.furniture, place);
  return 'code' in span ? -1 : span.start;
}

export function reviewStatements(found: readonly FoundStatement[], context: ReviewContext) {
  return applyReview<FoundStatement, StatementReview>(
    {
      ...job(context, 'statements', context.record?.statements ?? []),
      found,
      merge: (span, review, rule) => {
        const stance = review.stance ?? rule?.stance;
        const speaker = review.speaker === undefined ? rule?.speaker : review.speaker;
        if (!stance || speaker === undefined)
          return Object.entries({ stance, speaker }).flatMap(([k, v]) => (v === undefined ? [k] : []));
        const speakerText = review.speakerText ?? (speaker === rule?.speaker ? rule?.speakerText : undefined);
        return {
          ...span,
          speaker,
          stance,
          entities: review.entities ?? rule?.entities ?? [],
          ...stated({ speakerText, via: review.via ?? rule?.via, when: review.when ?? rule?.when }),
          ...(rule?.inferred && review.speaker === undefined ? { inferred: true } : {}),
        };
      },
      // Who says what how; the entities and the day that an editor adds do not make a rule's reading wrong.
      same: (a, b) =>
        equal([a.speaker, a.speakerText, a.via, a.stance], [b.speaker, b.speakerText, b.via, b.stance]),
      apart: (either) => either.speaker ?? either.speakerText ?? '',
    },
    context.problems,
  );
}
