import { inside } from '../inside.ts';
import type { FoundStatement, ReadableArticle, Stretch } from '../reading.ts';
import { type Attribution, readAttributions } from './attributions.ts';
import { clauseSubject, leadingSubject } from './clause-subject.ts';
import { type Recalled, SpeakerHistory } from './history.ts';
import { type Passage, readPassages } from './passages.ts';
import { isUtterance } from './quotations.ts';
import { relayerIn } from './relayer.ts';
import { readSources } from './sources.ts';
import { resolveSpeaker, type Speaker, voiceOf } from './speaker.ts';
import { stanceOf } from './stance.ts';
import { readTitles, type Titles } from './titles.ts';
import { readUnverified } from './unverified.ts';
import { WHEN } from './when.ts';
import type { Token } from './words.ts';

/**
 * Reads who says what in an article: direct and indirect speech, sources ("according to"), accusations, denials,
 * demands, promises and fears. A statement's span is what is said, contiguous: a quotation with its marks, the clause
 * after the verb, or, for an act of speech with an object (accuses, denies, demands, "pledged to"), the words from the
 * verb on. `speaker` is an entity's id; where it is null, or where the words say more than an entity's name ("the
 * government of X"), `speakerText` has the words. `inferred` marks a speaker taken from the context.
 *
 * The article's own voice is no statement; neither is what a speaker says that somebody else said. Offsets are UTF-16
 * code units. Never throws. Rules over verbs and function words only, in the manner of the pattern-based quote
 * extraction of Krestel, Bergler and Witte (2008).
 */
export function readStatements(article: ReadableArticle): FoundStatement[] {
  const reader = new StatementReader(article);
  return reader.read().toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Draft = Omit<FoundStatement, 'entities' | 'stance'> & { stance: FoundStatement['stance'] };

class StatementReader {
  private readonly history = new SpeakerHistory();
  private readonly titles: Titles;
  private readonly found: Draft[] = [];

  constructor(private readonly article: ReadableArticle) {
    this.titles = readTitles(article);
  }

  read(): FoundStatement[] {
    readPassages(this.article).forEach((passage, index) => {
      this.readPassage(passage, index);
    });
    const { mentions, text } = this.article;
    return this.found.map((draft) => {
      return {
        ...draft,
        stance: stanceOf(draft.stance, text.slice(draft.start, draft.end)),
        entities: [...new Set(inside(mentions, draft).map((m) => m.entity))],
      };
    });
  }

  private readPassage(passage: Passage, index: number): void {
    const attributions = [
      ...readSources(passage),
      ...readAttributions(passage),
      ...readUnverified(passage),
    ].toSorted((a, b) => a.at - b.at);
    const here: { attribution: Attribution; draft: Draft; speaker: Speaker }[] = [];
    const lead = this.subjectOf(passage, leadingSubject(passage, 0));
    if (lead) this.history.note(lead, false, index, passage.paragraph);
    for (const attribution of attributions) {
      const last = here.at(-1);
      if (attribution.content.start === attribution.content.end && !last) continue;
      const relayed = here.find(
        (h) =>
          attribution.fronted &&
          !h.attribution.fronted &&
          h.draft.start < attribution.content.end &&
          h.draft.start >= attribution.content.start,
      );
      if (relayed) {
        // "Ann Lee said …, the agency reported": the outer speaker relays.
        const words = attribution.subject.words;
        const outer =
          relayerIn(passage, words) ?? (attribution.stance === 'reports' ? this.wordsOf(words) : null);
        if (outer) relayed.draft.via ??= outer;
        continue;
      }
      const overlaps = here.some(
        (h) => h.draft.start < attribution.content.end && attribution.content.start < h.draft.end,
      );
      if (overlaps) continue;
      const recalled =
        attribution.subject.shared && last
          ? { speaker: last.speaker, inferred: last.draft.inferred ?? false }
          : this.speakerOf(passage, attribution.subject.words, index);
      if (!recalled) continue;
      const content =
        attribution.content.start === attribution.content.end && last
          ? { start: last.draft.start, end: last.draft.end }
          : attribution.content;
      const draft = this.draft(content, attribution, recalled, passage);
      here.push({ attribution, draft, speaker: recalled.speaker });
      this.found.push(draft);
      this.history.note(recalled.speaker, true, index, passage.paragraph);
    }
    this.readBareQuotations(passage, index);
  }

  private draft(
    content: Stretch,
    attribution: Attribution,
    { speaker, inferred }: Recalled,
    passage: Passage,
  ): Draft {
    const days = attribution.asides.flatMap((s) => passage.text.slice(s.start, s.end).match(WHEN) ?? []);
    // Of "last week, on 3 May", the longer words say more.
    const when = days.toSorted((a, b) => b.length - a.length)[0];
    const relayer = attribution.via ?? attribution.listener;
    const via =
      relayer && relayer.length > 0
        ? (relayerIn(passage, relayer) ?? (attribution.via ? this.wordsOf(attribution.via) : null))
        : null;
    return {
      start: content.start,
      end: content.end,
      speaker: speaker.entity,
      ...(speaker.text === undefined ? {} : { speakerText: speaker.text }),
      ...(via ? { via } : {}),
      stance: attribution.stance,
      ...(when ? { when } : {}),
      ...(inferred ? { inferred } : {}),
    };
  }

  /** Utterances that no verb of speech claims: a quotation that goes on in the paragraph, or stands alone. */
  private readBareQuotations(passage: Passage, index: number): void {
    const { text } = this.article;
    const first = passage.quotations[0];
    for (const quotation of passage.quotations) {
      const covered = this.found.some((s) => s.start < quotation.end && quotation.start < s.end);
      const words = text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u).length;
      if (covered || words < 2 || !isUtterance(text, quotation)) continue;
      const before = text.slice(passage.start, quotation.start);
      const opens = /^["“‘'\s]*$/u.test(before) || /[.!?]["”]?\s*$/u.test(before);
      const colon = /:\s*$/u.test(before);
      const inParagraph = opens ? this.history.inParagraph(passage.paragraph) : null;
      // A few words stand for themselves only where their speaker is at it already.
      if (words < 4 && !inParagraph) continue;
      const alone =
        opens && quotation === first && /^[\s.,"”’]*$/u.test(text.slice(quotation.end, passage.end));
      const introduced = colon
        ? this.subjectOf(
            passage,
            clauseSubject(
              passage,
              passage.tokens.findIndex((t) => t.start >= quotation.start),
            ),
          )
        : null;
      const speaker = introduced ?? inParagraph ?? (alone ? this.history.before(passage.paragraph) : null);
      if (!speaker) continue;
      this.found.push({
        start: quotation.start,
        end: quotation.end,
        speaker: speaker.entity,
        ...(speaker.text === undefined ? {} : { speakerText: speaker.text }),
        stance: 'asserts',
        ...(inParagraph && !introduced ? {} : { inferred: true }),
      });
      this.history.note(speaker, true, index, passage.paragraph);
    }
  }

  private speakerOf(passage: Passage, words: readonly Token[], index: number): Recalled | null {
    const last = words.at(-1)?.lower ?? '';
    const only = words.filter((t) => t.word);
    if (only.length > 0 && only.length <= 2 && /^(?:he|him|she|her|they|them|it)$/u.test(last)) {
      const nominative = { him: 'he', her: 'she', them: 'they' }[last] ?? last;
      return (
        this.history.pronoun(nominative, index) ?? {
          speaker: { entity: null, text: this.wordsOf(only), kind: 'unknown' },
          inferred: true,
        }
      );
    }
    const speaker = resolveSpeaker(passage, words, this.titles);
    return speaker && { speaker, inferred: false };
  }

  /** A subject that need not speak: for a thing that belongs to somebody ("X's offensive"), its owner. */
  private subjectOf(passage: Passage, words: readonly Token[]): Speaker | null {
    const first = words[0];
    if (!first || /^(?:he|she|they|it|there|this|that|these|those|what)$/u.test(first.lower)) return null;
    const speaker = resolveSpeaker(passage, words, this.titles);
    if (speaker && (speaker.entity !== null || speaker.kind === 'person' || speaker.kind === 'many'))
      return speaker;
    const owner = passage.mentions.find(
      (m) => m.start === first.start && m.type !== 'person' && m.type !== 'event',
    );
    return owner ? { entity: voiceOf(owner), kind: owner.type === 'group' ? 'many' : 'body' } : null;
  }

  private wordsOf(tokens: readonly Token[]): string {
    return this.article.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  }
}
