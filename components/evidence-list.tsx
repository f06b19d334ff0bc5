import type { Evidence } from '../corpus/card-model.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { evidenceCitation } from './citation.ts';
import { CopyChoices } from './copy-choices.tsx';
import { edtfText } from './edtf-text.ts';
import type { EvidenceGroup } from './row.tsx';
import { words } from './words.ts';

/** What a row stands on: every exact sentence with the quote marked, and where it was printed. */
export function EvidenceList({ heading, evidence }: EvidenceGroup) {
  return (
    <ul class="fc-evidence" aria-label={heading}>
      {heading && (
        <li class="fc-whose">
          <bdi>{heading}</bdi>
        </li>
      )}
      {evidence.map((e) => (
        <li key={`${e.article}:${e.sentence}:${e.at[0]}`}>
          <blockquote class="fc-quote" dir="auto" lang={ARTICLE_LANGUAGE}>
            {e.sentence.slice(0, e.at[0])}
            <mark class="fc-mark">{e.sentence.slice(e.at[0], e.at[1])}</mark>
            {e.sentence.slice(e.at[1])}
          </blockquote>
          <SourceLine source={e} />
          <CopyChoices citation={() => evidenceCitation(e)} />
        </li>
      ))}
    </ul>
  );
}

/** Title, publisher and day of an article. */
export function SourceLine({ source }: { source: Pick<Evidence, 'title' | 'publisher' | 'published'> }) {
  return (
    <p class="fc-source">
      <cite class="fc-title" dir="auto" lang={ARTICLE_LANGUAGE}>
        {source.title}
      </cite>
      {' · '}
      {source.publisher ? <bdi>{source.publisher}</bdi> : words.noPublisher}
      {' · '}
      {source.published ? edtfText(source.published) : words.noDate}
    </p>
  );
}
