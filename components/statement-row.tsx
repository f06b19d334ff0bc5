import type { CardStatement } from '../corpus/card-model.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { edtfText } from './edtf-text.ts';
import { Filled } from './filled.tsx';
import { NotReviewed, Row } from './row.tsx';
import { sourceCount } from './source-count.ts';
import { words } from './words.ts';

interface StatementRowProps {
  statement: CardStatement;
  /** The row above, if there is one. */
  before?: CardStatement;
}

/**
 * Who says what. What denies or answers it stands beside it, of equal size, and opens with it. Where one speaker goes on
 * in the same way, the name is seen once and heard each time.
 */
export function StatementRow({ statement, before }: StatementRowProps) {
  const answers = withTheirAnswers(statement.answers);
  if (answers.length === 0)
    return (
      <Row
        kind={goesOn(statement, before) ? 'fc-statement fc-goes-on' : 'fc-statement'}
        evidence={[statement]}
      >
        <Saying statement={statement} />
      </Row>
    );
  return (
    <Row
      kind="fc-statement fc-pair"
      evidence={[statement, ...answers].map((side) => ({
        heading: words[`stance_${side.stance}`](speakerName(side)),
        evidence: side.evidence,
      }))}
    >
      <span class="fc-side">
        <Saying statement={statement} />
      </span>
      <span class="fc-side">
        {answers.map((answer) => (
          <Saying key={answer.id} statement={answer} />
        ))}
      </span>
    </Row>
  );
}

function Saying({ statement }: { statement: CardStatement }) {
  const { stance, ownVerb, via, when, note, evidence, origins, reviewed } = statement;
  const articles = new Set(evidence.map((e) => e.article)).size;
  return (
    <span class="fc-saying">
      <span class="fc-speaker">
        {ownVerb ? (
          <bdi class="fc-who">{speakerName(statement)}</bdi>
        ) : (
          <Filled
            text={({ speaker }) => words[`stance_${stance}`](speaker)}
            gaps={{ speaker: <bdi class="fc-who">{speakerName(statement)}</bdi> }}
            words="fc-stance"
          />
        )}
      </span>
      <bdi class="fc-said fc-clamped" lang={ARTICLE_LANGUAGE}>
        {evidence[0]?.quote}
      </bdi>
      <span class="fc-by">
        {[when && edtfText(when), via && words.via(via), sourceCount(articles, origins)]
          .filter(Boolean)
          .join(' · ')}{' '}
        <NotReviewed reviewed={reviewed} />
      </span>
      {note && <span class="fc-note">{note}</span>}
    </span>
  );
}

function goesOn({ speaker, stance }: CardStatement, before: CardStatement | undefined): boolean {
  if (!before || !speaker || before.answers.length > 0) return false;
  return (
    before.speaker?.id === speaker.id && before.speaker.name === speaker.name && before.stance === stance
  );
}

/** Who says it, or that it is not established, or that the article does. */
export function speakerName({ speaker, evidence, reviewed }: CardStatement): string {
  if (speaker) return speaker.name;
  if (!reviewed) return words.noSpeaker;
  const publisher = evidence[0]?.publisher;
  return publisher ? words.articleVoice(publisher) : words.articleVoiceUnnamed;
}

function withTheirAnswers(answers: readonly CardStatement[]): CardStatement[] {
  return answers.flatMap((answer) => [answer, ...withTheirAnswers(answer.answers)]);
}
