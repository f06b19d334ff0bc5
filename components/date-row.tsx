import type { CardDate } from '../corpus/card-model.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { alternativesText, edtfText } from './edtf-text.ts';
import { NotReviewed, Row } from './row.tsx';
import { words } from './words.ts';

/** When, what, and how sure the reading of the date is. */
export function DateRow({ date }: { date: CardDate }) {
  const notes = [howRead(date.basis), date.note].filter((note) => note);
  const first = date.evidence[0];
  return (
    <Row kind="fc-date" evidence={[date]}>
      <span class="fc-when">{dateText(date)}</span>
      <span class="fc-what">
        {date.event !== null ? (
          <bdi>{date.event}</bdi>
        ) : (
          <bdi class="fc-clamped" lang={first && ARTICLE_LANGUAGE}>
            {first?.sentence ?? words.noCalendarDate}
          </bdi>
        )}{' '}
        <NotReviewed reviewed={date.reviewed} />
        {notes.map((note) => (
          <span key={note} class="fc-note">
            {note}
          </span>
        ))}
      </span>
    </Row>
  );
}

/** How a date was read, where it was not simply printed. */
function howRead(basis: CardDate['basis']): string | null {
  return basis === 'explicit' || basis === 'reviewed' ? null : words[`basis_${basis}`];
}

/** The date in words; every reading where there are several; the article's own words where it names no day. */
export function dateText(date: CardDate): string {
  if (date.candidates && date.candidates.length > 1) return alternativesText(date.candidates);
  if (date.edtf === null) return date.evidence[0]?.quote ?? words.noCalendarDate;
  const plainEnd = date.end !== undefined && !date.edtf.includes('/') && date.end !== date.edtf;
  return edtfText(plainEnd ? `${date.edtf}/${date.end}` : date.edtf);
}
