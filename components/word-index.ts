import Fuse from 'fuse.js';

/** How a word of the query was met, from the best to the worst. */
export const WHOLE = 0;
export const START = 1;
const INSIDE = 2;
export const NEARLY = 3;

/** The part of a document in which a word stands, from the one that says most. */
export const TITLE = 0;
export const KEY = 1;
export const TEXT = 2;
/** The title of the article that a sentence is from. */
export const AROUND = 3;
const FIELDS = 4;

/** How well a document meets a word, and where. */
export interface Meeting {
  met: number;
  field: number;
}

/** Which documents hold which words. A query looks at the words, of which there are few, never at the texts. */
export interface WordIndex {
  /** `document` counts from 0; a word that stands in a title or a key is also found when it is misspelt. */
  add(document: number, field: number, words: readonly string[]): void;
  /** The documents that hold the token, a word that begins with it, or one that has it inside. */
  meet(token: string): Map<number, Meeting>;
  /** Words that look like the token. */
  similar(token: string): string[];
}

export function createWordIndex(): WordIndex {
  const places = new Map<string, number[]>();
  const spelt = new Set<string>();
  let fuse: Fuse<string> | null = null;
  return {
    add(document, field, words) {
      for (const word of new Set(words)) {
        const known = places.get(word);
        const place = document * FIELDS + field;
        if (!known) places.set(word, [place]);
        else if (known.at(-1) !== place) known.push(place);
        if (field < TEXT && word.length > 3 && !/^\d/.test(word)) spelt.add(word);
      }
    },
    meet(token) {
      const meetings = new Map<number, Meeting>();
      for (const [word, all] of places) {
        const met = wordMet(word, token);
        if (met === NEARLY) continue;
        for (const place of all) better(meetings, Math.floor(place / FIELDS), { met, field: place % FIELDS });
      }
      return meetings;
    },
    similar(token) {
      if (token.length < 4 || /^\d/.test(token)) return [];
      fuse ??= new Fuse([...spelt], { threshold: 0.3, ignoreLocation: true, minMatchCharLength: 3 });
      return fuse
        .search(token, { limit: 20 })
        .map(({ item }) => item)
        .filter((word) => Math.abs(word.length - token.length) <= 2);
    },
  };
}

/** Keeps the better of two meetings of one document. */
export function better(meetings: Map<number, Meeting>, document: number, meeting: Meeting): void {
  const known = meetings.get(document);
  if (!known || meeting.met < known.met || (meeting.met === known.met && meeting.field < known.field))
    meetings.set(document, meeting);
}

/** Numbers have no typos and no middle: nobody who types 200 wants 1200 or 2003 — but 2003 begins with 20. */
function wordMet(word: string, token: string): number {
  if (word === token) return WHOLE;
  if (word.startsWith(token)) return START;
  const inside = token.length > 2 || /\p{Lo}/u.test(token);
  return inside && !/^\d+$/.test(token) && word.includes(token) ? INSIDE : NEARLY;
}
