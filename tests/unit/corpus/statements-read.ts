import { readStatements } from '../../../corpus/statements/read-statements.ts';
import { markedArticle } from './marked-article.ts';

/** `speaker ["words"] [via X] [@when] [inferred] stance: content`, one for each statement, in the order of the text. */
export function statements(marked: string): string[] {
  const article = markedArticle(marked);
  return readStatements(article).map((s) =>
    [
      s.speaker ?? '–',
      s.speakerText === undefined ? '' : ` "${s.speakerText}"`,
      s.via === undefined ? '' : ` via ${s.via}`,
      s.when === undefined ? '' : ` @${s.when}`,
      s.inferred ? ' inferred' : '',
      ` ${s.stance}: ${article.text.slice(s.start, s.end)}`,
    ].join(''),
  );
}
