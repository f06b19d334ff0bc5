import { foldGap, foldWord } from './fold.ts';
import { ALL_CAPITALS, ANY_CASE, CAPITAL_FIRST, isOrdinary, MIXED, WITH_STOP } from './form-case.ts';
import { Words } from './words.ts';

/** A run of a spelling's characters that stands unparted in every text that has the spelling. */
export interface Chunk {
  key: string;
  /** As written, where the case must be the same and all letters are ASCII. */
  exact: string | null;
  /** Whether only spaces and dashes part it from what stands before. */
  spaced: boolean;
}

/** One way in which a form may be met in a text. */
export interface Spelling {
  key: string;
  letterCase: string;
  chunks: Chunk[];
  words: number;
}

interface Part {
  raw: string;
  letterCase: string;
}

interface Draft {
  parts: Part[];
  /** One fewer than parts. */
  gaps: string[];
  withStop: boolean;
}

const LONGEST_ACRONYM = 6;
const JOINED_BY_STOP = ' . ';
const STOP_AND_SPACE = ' ._ ';
/** Signs of the packed table. */
const signs = /[*^`{|}~;?\ue000-\uf8ff]/;
const letter = /^\p{L}\p{M}*$/u;

function letterCaseOf(raw: string): string {
  if (raw === raw.toLowerCase()) return ANY_CASE;
  const letters = raw.match(/\p{L}/gu) ?? [];
  if (letters.length > 1 && letters.length <= LONGEST_ACRONYM && raw === raw.toUpperCase())
    return ALL_CAPITALS;
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return ANY_CASE;
  return isOrdinary(raw) ? CAPITAL_FIRST : MIXED;
}

function part(raw: string): Part {
  return { raw, letterCase: letterCaseOf(raw) };
}

function readForm(text: string): Draft {
  const words = new Words(text, 0);
  const draft: Draft = { parts: [], gaps: [], withStop: false };
  for (let index = 0; ; index++) {
    const word = words.at(index);
    if (!word) break;
    if (word.keys.length === 0)
      throw new Error(`The name “${text}” has a word too long for a name: shorten it.`);
    draft.parts.push(part(text.slice(word.start, word.end)));
    draft.withStop = text[word.end] === '.';
    const next = words.at(index + 1);
    if (!next) break;
    const gap = foldGap(text.slice(word.end, next.start));
    if (gap === null || signs.test(gap)) {
      throw new Error(
        `The name “${text}” has “${text.slice(word.end, next.start)}” between two words: no text is read so far. Split it.`,
      );
    }
    draft.gaps.push(gap);
  }
  if (draft.parts.length === 0)
    throw new Error(`The name “${text}” holds no word: give it letters or digits.`);
  return draft;
}

/** The end of the run of single letters joined by stops that starts at `from` ("U.S."), exclusive. */
function initialsEnd(draft: Draft, from: number): number {
  let end = from;
  while (letter.test(draft.parts[end]?.raw ?? '')) {
    end++;
    if (draft.gaps[end - 1] !== JOINED_BY_STOP) break;
  }
  return end;
}

interface Segment {
  dotted: Part[] | null;
  whole: Part | null;
  gapAfter: string;
}

/** Cuts a form into words and abbreviations; an abbreviation may be written with stops ("U.S.") or whole ("US"). */
function segments(draft: Draft): Segment[] {
  const found: Segment[] = [];
  for (let index = 0; index < draft.parts.length; ) {
    const end = Math.max(initialsEnd(draft, index), index + 1);
    const parts = draft.parts.slice(index, end);
    const raw = parts.map((p) => p.raw).join('');
    const letters = raw.match(/\p{L}\p{M}*/gu) ?? [];
    const whole = part(raw);
    const abbreviation =
      parts.length > 1 ||
      (whole.letterCase === ALL_CAPITALS && letters.join('') === raw && letters.length > 1);
    found.push({
      whole,
      dotted: abbreviation ? letters.map(part) : null,
      gapAfter: draft.gaps[end - 1] ?? '',
    });
    index = end;
  }
  return found;
}

function gapChoices(gap: string, dotted: boolean, abbreviation: boolean): string[] {
  if (gap.startsWith(' .')) return abbreviation && !dotted ? [' '] : [STOP_AND_SPACE, JOINED_BY_STOP, ' '];
  return dotted && gap === ' ' ? [' ', STOP_AND_SPACE] : [gap];
}

function draftsOf(form: Draft): Draft[] {
  let drafts: Draft[] = [{ parts: [], gaps: [], withStop: false }];
  const all = segments(form);
  all.forEach((segment, index) => {
    const last = index === all.length - 1;
    const choices = [segment.dotted, segment.whole && [segment.whole]].filter((parts) => parts !== null);
    drafts = drafts.flatMap((begun) =>
      choices.flatMap((parts) => {
        const dotted = parts === segment.dotted;
        const abbreviation = segment.dotted !== null;
        const inner: string[] = parts.slice(1).map(() => JOINED_BY_STOP);
        const base = {
          parts: [...begun.parts, ...parts],
          withStop: dotted || (!abbreviation && form.withStop),
        };
        if (last) return [{ ...base, gaps: [...begun.gaps, ...inner] }];
        return gapChoices(segment.gapAfter, dotted, abbreviation).map((gap) => ({
          ...base,
          gaps: [...begun.gaps, ...inner, gap],
        }));
      }),
    );
  });
  return drafts;
}

const ascii = /^[\0-\x7f]*$/;

function chunksOf(draft: Draft, turkic: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  draft.parts.forEach(({ raw, letterCase }, index) => {
    const gap = index === 0 ? ' ' : draft.gaps[index - 1];
    const key = foldWord(raw, turkic);
    const fixed = letterCase === ALL_CAPITALS || (letter.test(raw) && letterCase === CAPITAL_FIRST);
    const exact = fixed && ascii.test(raw) ? raw : null;
    const open = gap === '' || gap === JOINED_BY_STOP ? chunks.at(-1) : undefined;
    if (!open) {
      chunks.push({ key, exact, spaced: gap === ' ' });
      return;
    }
    const joint = gap === '' ? '' : '.';
    open.key += joint + key;
    open.exact = open.exact !== null && exact !== null ? open.exact + joint + exact : null;
  });
  return chunks;
}

function spelling(draft: Draft, turkic: boolean): Spelling {
  const keys = draft.parts.map(({ raw }) => foldWord(raw, turkic));
  return {
    key: keys.reduce((key, next, index) => key + (draft.gaps[index - 1] ?? '') + next),
    letterCase: draft.parts.map((p) => p.letterCase).join('') + (draft.withStop ? WITH_STOP : ''),
    chunks: chunksOf(draft, turkic),
    words: draft.parts.length,
  };
}

/**
 * Every way in which a form may be met: with and without the stops of its abbreviations, with capital I dotted or
 * not. Throws when the text holds no word or cannot be a name; the message says how to mend it.
 */
export function spellingsOf(text: string): Spelling[] {
  const drafts = draftsOf(readForm(text));
  const plain = drafts.map((draft) => spelling(draft, false));
  const turkic = drafts
    .filter(({ parts }) =>
      parts.some(({ raw, letterCase }) => raw.includes('I') && raw.length > 1 && letterCase !== ALL_CAPITALS),
    )
    .map((draft) => spelling(draft, true));
  return [...plain, ...turkic];
}

/** The folded words of a phrase, parted by spaces. */
export function phraseKey(text: string): string {
  return readForm(text)
    .parts.map(({ raw }) => foldWord(raw))
    .join(' ');
}
