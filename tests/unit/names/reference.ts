import { addressesIn, partsChunks } from '../../../names/addresses.ts';
import { endsParagraph, foldGap, foldWord } from '../../../names/fold.ts';
import { fitsCase, WITH_STOP } from '../../../names/form-case.ts';
import { spellingsOf } from '../../../names/form-spellings.ts';
import { withHeldNames } from '../../../names/held-names.ts';
import { heldSign, mayBeHeld } from '../../../names/held-sign.ts';
import type { Attached, Cues, FalseFriend, Mention, SurfaceForm } from '../../../names/types.ts';
import { LONGEST_WORD, type Word } from '../../../names/words.ts';

/**
 * The matcher's meaning, written to be read and not to be fast: the whole text is cut into words by one expression,
 * and at every word every spelling of every form is tried, the longest first. No gate, no windows, no index.
 */

const ignored =
  '\\u00AD\\u034F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u055B\\u055C\\u055E\\u061C\\u0640' +
  '\\u064B-\\u0652\\u0670\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F' +
  '\\uFE00-\\uFE0F\\uFEFF';
const letterOf = (what: string) =>
  `(?:(?![\\p{M}${ignored}\\u02B9\\u02BB-\\u02BF\\u02C8])(?=[\\p{L}\\p{N}_])${what})`;
const tail = `[\\p{M}${ignored}]`;
const single = '[\\p{sc=Han}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}]';
const katakana = '[\\p{sc=Katakana}\\u30FC\\uFF70]';
const hiragana = '\\p{sc=Hiragana}';
const hangul = '\\p{sc=Hangul}';
const plain = `(?!${single}|${katakana}|${hangul}|${hiragana})[^]`;
const run = (what: string) => `${letterOf(what)}(?:${letterOf(what)}|${tail})*`;
const word = new RegExp(
  `${letterOf(single)}${tail}*|${run(katakana)}|${run(hiragana)}|${run(hangul)}|${run(plain)}`,
  'gu',
);
const ignoredEnd = new RegExp(`[${ignored}]+$`);

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: raw, index: start }) => {
    const end = start + raw.replace(ignoredEnd, '').length;
    const kept = text.slice(start, end);
    const keys = kept.length > LONGEST_WORD ? [] : [foldWord(kept), foldWord(kept, true)];
    return { start, end, next: start + raw.length, keys: kept.includes('I') ? keys : keys.slice(0, 1) };
  });
}

function addressesOf(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !partsChunks(text.charAt(end))) end++;
    for (const [a, b] of addressesIn(text.slice(start, end))) found.push([start + a, start + b]);
  }
  return found;
}

interface Reading {
  key: string;
  start: number;
  end: number;
}

/** Every place at which a word's text may be cut so that its halves have these keys. */
function cuts(text: string, before: string, after: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => foldWord(text.slice(0, at)) === before && foldWord(text.slice(at)) === after,
  );
}

/** A word's spellings; also without what is attached. Hidden characters at the cut are no part of what is left. */
function spellingsIn(text: string, w: Word, { before, after }: Attached): Reading[] {
  const [plain = ''] = w.keys;
  const whole = w.keys.map((key) => ({ key, start: w.start, end: w.end }));
  const starts = before
    .map((b) => foldWord(b))
    .filter((b) => plain.startsWith(b))
    .flatMap((b) => {
      const key = plain.slice(b.length);
      const at = cuts(text.slice(w.start, w.end), b, key).at(-1);
      return at === undefined || key === '' ? [] : [{ key, start: w.start + at, end: w.end }];
    });
  const cut = [{ key: plain, start: w.start, end: w.end }, ...starts].flatMap(({ key, start, end }) =>
    after
      .map((a) => foldWord(a))
      .filter((a) => key.endsWith(a))
      .flatMap((a) => {
        const rest = key.slice(0, -a.length);
        const [at] = cuts(text.slice(start, end), rest, a);
        return at === undefined || rest === '' ? [] : [{ key: rest, start, end: start + at }];
      }),
  );
  return [...whole, ...starts, ...cut];
}

/** Every way to read the words `first` to `last` as one key. */
function readings(text: string, words: Word[], first: number, last: number, attached: Attached): Reading[] {
  let begun: Reading[] = [];
  for (let i = first; i <= last; i++) {
    const w = words[i];
    const previous = i > first ? words[i - 1] : undefined;
    if (!w) return [];
    const gap = previous ? foldGap(text.slice(previous.end, w.start)) : '';
    if (gap === null) return [];
    const here = spellingsIn(text, w, {
      before: i === first ? attached.before : [],
      after: i === last ? attached.after : [],
    });
    begun =
      i === first
        ? here
        : begun.flatMap((b) => here.map((h) => ({ ...h, key: b.key + gap + h.key, start: b.start })));
  }
  return begun;
}

/** A reading in which signs may stand for other entities' names, with a word for each, of which no case is asked. */
interface Signed extends Reading {
  words: Word[];
}

/** Every way to read the words, names inside them as signs too; `signOf` gives '' for what is no such name. */
function signedReadings(
  text: string,
  words: Word[],
  [first, last]: [number, number],
  attached: Attached,
  signOf: (key: string, words: Word[]) => string,
): Signed[] {
  const found: Signed[] = [];
  for (let to = first; to <= last; to++) {
    const { before } = attached;
    const after = to === last ? attached.after : [];
    const begun = readings(text, words, first, to, { before, after }).flatMap((reading) => {
      const own = words.slice(first, to + 1).map((w, i) => (i === 0 ? { ...w, start: reading.start } : w));
      const sign = signOf(reading.key, own);
      const asSign = sign ? [{ ...reading, key: sign, words: own.slice(0, 1) }] : [];
      return to === first || to === last ? [{ ...reading, words: own }, ...asSign] : asSign;
    });
    if (to === last) found.push(...begun);
    else {
      const gap = foldGap(text.slice(words[to]?.end, words[to + 1]?.start));
      if (gap === null || begun.length === 0) continue;
      const rest = signedReadings(text, words, [to + 1, last], { before: [], after: attached.after }, signOf);
      for (const b of begun)
        for (const r of rest)
          found.push({ ...r, key: b.key + gap + r.key, start: b.start, words: [...b.words, ...r.words] });
    }
  }
  return found;
}

const rank = (form: SurfaceForm, letterCase: string) =>
  (letterCase.includes('A') ? 0 : 1e9) + (form.certainty === 'certain' ? 0 : 1e6) - form.weight;

/** Everything besides the forms that says what a name means. */
export interface Rules {
  falseFriends: FalseFriend[];
  cues?: Cues;
  /** The topic's words. */
  topic?: string[];
  /** What may be written on before their words, and before names. */
  before?: string[];
}

interface Place {
  start: number;
  end: number;
  first: number;
  last: number;
}

const quotes = '"\'‘’«»“”„‟‹›「」『』《》＂‟';

function applies(text: string, words: Word[], place: Place, rule: FalseFriend, rules: Rules): boolean {
  const parts = (from: number, to: number) => {
    const between = text.slice(words[from]?.end, words[to]?.start);
    if (between === '') return 0.5;
    return endsParagraph(between) ? Number.POSITIVE_INFINITY : foldGap(between) === " ' " ? 0 : 1;
  };
  // The first word besides the name is one away even where no space is written.
  const further = (distance: number, more: number) => distance + (distance === 0 ? Math.ceil(more) : more);
  // What is written on to the name stands between it and the word before.
  const prefix = (words[place.first]?.start ?? 0) < place.start ? 1 : 0;
  const listed = (phrases: string[] = []) =>
    phrases.flatMap((phrase) => (phrase.startsWith('$') ? (rules.cues?.[phrase.slice(1)] ?? []) : [phrase]));
  const is = (phrase: string, at: number) => {
    if (phrase.startsWith('/')) return false;
    const asked = wordsOf(phrase.replace(/\*$/, ''));
    return asked.every((w, i) => {
      const isOpen = phrase.endsWith('*') && i === asked.length - 1;
      const key = w.keys[0] ?? '';
      const here = words[at + i]?.keys ?? [];
      const rests = (rules.before ?? []).flatMap((b) =>
        i > 0 ? [] : here.filter((k) => k.startsWith(foldWord(b))).map((k) => k.slice(foldWord(b).length)),
      );
      return [...here, ...rests.filter((rest) => rest.length >= 4)].some((k) =>
        isOpen ? k.startsWith(key) : k === key,
      );
    });
  };
  const nearest = (before: string[], after: string[]) => {
    let distance = 0;
    const found: number[] = [Number.POSITIVE_INFINITY];
    for (let i = place.last + 1; i < words.length; i++) {
      distance = further(distance, parts(i - 1, i));
      if (after.some((phrase) => is(phrase, i))) found.push(distance);
    }
    distance = prefix;
    for (let i = place.first - 1; i >= 0; i--) {
      distance = further(distance, parts(i, i + 1));
      if (before.some((phrase) => is(phrase, i - wordsOf(phrase).length + 1))) found.push(distance);
    }
    return Math.min(...found);
  };
  const farAway = (index: number) => {
    const [from, to] = index > place.last ? [place.last, index] : [index, place.first];
    const steps = Array.from({ length: to - from }, (_, i) => parts(from + i, from + i + 1));
    return index > place.last ? steps.reduce(further, 0) : steps.reverse().reduce(further, prefix);
  };
  const shaped = (cues: string[], isBefore: boolean) => {
    const start = words[place.first]?.start ?? 0;
    const end = words[place.last]?.end ?? 0;
    const before = text.slice(Math.max(0, start - 150), start);
    const around = `${before}¤${text.slice(end, end + 150)}`;
    const found = cues
      .filter((cue) => cue.startsWith('/'))
      .flatMap((cue) => [...around.matchAll(new RegExp(cue.slice(1, -1), 'gu'))])
      .flatMap((match) => {
        const ends = match.index + match[0].length;
        if (match.index <= before.length && ends > before.length) return [1];
        if (isBefore !== ends <= before.length) return [];
        const others = words.map((_, i) => i).filter((i) => (isBefore ? i < place.first : i > place.last));
        if (isBefore) others.reverse();
        const at = (isBefore ? start + ends : end + match.index - 1) - before.length;
        const touches = others.find((i) =>
          isBefore ? (words[i]?.start ?? 0) < at : (words[i]?.end ?? 0) > at,
        );
        const word = touches ?? others.at(-1);
        return [word === undefined ? 1 : farAway(word)];
      });
    return Math.min(Number.POSITIVE_INFINITY, ...found);
  };
  const near = listed(rule.near);
  // Outwards from the form, on either side; French marks stand a space apart.
  const isMark = (mark: string, next: string, french: string) =>
    (mark !== '' && quotes.includes(mark)) ||
    (/^[ \u00a0\u202f]$/.test(mark) && next !== '' && french.includes(next));
  const isQuoted =
    rule.quoted &&
    isMark(text.charAt(place.start - 1), text.charAt(place.start - 2), '«‹') &&
    isMark(text.charAt(place.end), text.charAt(place.end + 1), '»›');
  const distance = Math.min(
    isQuoted ? rule.distance : Number.POSITIVE_INFINITY,
    nearest([...near, ...listed(rule.before)], [...near, ...listed(rule.after)]),
    shaped([...near, ...listed(rule.before)], true),
    shaped([...near, ...listed(rule.after)], false),
  );
  const against = [...listed(rule.unless), ...(rules.topic ?? [])];
  return distance <= rule.distance && nearest(against, against) > distance;
}

export function referenceFind(
  text: string,
  forms: SurfaceForm[],
  meanings: Rules,
  attached: Attached = { before: [], after: [] },
): Mention[] {
  const entities = [...new Set(forms.map(({ entity }) => entity))];
  const plain = forms.flatMap((form) => spellingsOf(form.text).map((spelling) => ({ form, ...spelling })));
  const isRuled = (key: string) =>
    meanings.falseFriends.some((rule) => rule.forms.some((f) => spellingsOf(f).some((s) => s.key === key)));
  const { written, held } = withHeldNames(
    plain.map(({ form, key, letterCase }) => ({
      key,
      letterCase,
      entity: entities.indexOf(form.entity),
      certain: form.certainty === 'certain',
      ruled: isRuled(key),
    })),
  );
  const spellings = plain.map((each, index) => ({ ...each, ...written[index] }));
  spellings.sort(
    (a, b) =>
      rank(a.form, a.letterCase) - rank(b.form, b.letterCase) ||
      entities.indexOf(a.form.entity) - entities.indexOf(b.form.entity),
  );
  const words = wordsOf(text);
  const addresses = addressesOf(text);
  const mentions: Mention[] = [];
  const longest = Math.max(0, ...spellings.map((s) => s.words));
  const signOf = (key: string, own: Word[]) => {
    const match = spellings.find(
      (s) =>
        s.key === key &&
        s.form.certainty === 'certain' &&
        mayBeHeld(s.letterCase) &&
        fitsCase(text, own, s.letterCase),
    );
    const number = match ? held.indexOf(entities.indexOf(match.form.entity)) : -1;
    return number < 0 ? '' : heldSign(number, key);
  };
  let taken = { end: 0, entity: '' };
  for (let first = 0; first < words.length; first++) {
    const found = [];
    for (let last = first; last < Math.min(words.length, first + longest ** 2); last++) {
      const span = words.slice(first, last + 1);
      if (span.some((w) => addresses.some(([from, to]) => w.start < to && w.end > from))) continue;
      for (const { key, start, end, words: own } of signedReadings(
        text,
        words,
        [first, last],
        attached,
        signOf,
      )) {
        const match = spellings.find((s) => s.key === key && fitsCase(text, own, s.letterCase));
        if (match) found.push({ match, start, end, last });
      }
    }
    for (const { match, start, end, last } of found.sort((a, b) => b.end - a.end)) {
      const { entity, certainty, weight } = match.form;
      if (end <= taken.end && entity === taken.entity) continue;
      const rules = meanings.falseFriends
        .filter((rule) => rule.forms.some((form) => spellingsOf(form).some(({ key }) => key === match.key)))
        .filter((rule) =>
          applies(text, words, { start, end, first, last }, rule, {
            ...meanings,
            before: attached.before,
          }),
        );
      if (rules.some((rule) => !rule.certainty)) {
        if (end > taken.end) taken = { end, entity };
        continue;
      }
      const stop = match.letterCase.endsWith(WITH_STOP) && text[end] === '.' ? 1 : 0;
      mentions.push({
        start,
        end: end + stop,
        entity,
        certainty: rules.length > 0 ? 'contextual' : certainty,
        weight,
      });
      first = last;
      break;
    }
  }
  return mentions;
}
