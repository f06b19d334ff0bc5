import type { Speaker } from './speaker.ts';

/** Someone who spoke or acted, for the pronouns and bare quotations that come after. */
interface Turn {
  speaker: Speaker;
  spoke: boolean;
  passage: number;
  paragraph: number;
}

/** A speaker taken from what came before, and whether that is a guess. */
export interface Recalled {
  speaker: Speaker;
  inferred: boolean;
}

const FITS: Record<string, ReadonlySet<Speaker['kind']>> = {
  he: new Set(['person', 'unknown']),
  she: new Set(['person', 'unknown']),
  they: new Set(['many', 'body']),
  it: new Set(['body', 'unknown']),
};
/** Passages that a pronoun may look back over. */
const REACH = 6;

/** The speakers of an article so far, in the order of the text. */
export class SpeakerHistory {
  private readonly turns: Turn[] = [];

  note(speaker: Speaker, spoke: boolean, passage: number, paragraph: number): void {
    this.turns.push({ speaker, spoke, passage, paragraph });
  }

  /**
   * Who "he", "she", "they" or "it" is: the last one whose kind fits. A guess where that one did not speak but was
   * only a subject, or where someone else who fits stands in between.
   */
  pronoun(word: string, passage: number): Recalled | null {
    const kinds = FITS[word];
    const turn = this.turns.findLast((t) => kinds?.has(t.speaker.kind) && passage - t.passage <= REACH);
    return turn
      ? { speaker: turn.speaker, inferred: !turn.spoke || (turn.speaker.kind === 'unknown' && word !== 'it') }
      : null;
  }

  /** The last one who spoke in this paragraph. */
  inParagraph(paragraph: number): Speaker | null {
    return this.turns.findLast((t) => t.spoke && t.paragraph === paragraph)?.speaker ?? null;
  }

  /** Who a quotation that stands alone goes on from: the last one to speak, or to act as a person, two paragraphs back at most. */
  before(paragraph: number): Speaker | null {
    const turn = this.turns.findLast(
      (t) =>
        t.paragraph < paragraph && paragraph - t.paragraph <= 2 && (t.spoke || t.speaker.kind === 'person'),
    );
    return turn?.speaker ?? null;
  }
}
