import { ANY_CASE, WITH_STOP } from './form-case.ts';
import { heldSign, MOST_HELD, mayBeHeld } from './held-sign.ts';
import { Words } from './words.ts';

interface Written {
  key: string;
  letterCase: string;
}

/** A name as it is written. */
export interface WrittenName extends Written {
  entity: number;
  certain: boolean;
  /** Whether a rule against false friends speaks of it. */
  ruled: boolean;
}

interface Place {
  start: number;
  end: number;
}

/** A name inside another: the numbers of its first and last word there, and whose it is. */
interface Held {
  first: number;
  last: number;
  owner: number;
}

function wordsOf(key: string): Place[] {
  const words = new Words(key, 0);
  const found: Place[] = [];
  for (let word = words.at(0); word; word = words.at(found.length)) found.push(word);
  return found;
}

/** How a name is known among those that others may hold: a word in small letters is no part of one in capitals. */
function signature(key: string, letterCase: string): string {
  return `${key}\n${letterCase}`;
}

/** The names of other entities in a name, the longest at each place; `owners` says whose one is. */
function heldIn(
  { key, letterCase, entity }: WrittenName,
  words: readonly Place[],
  owners: ReadonlyMap<string, number>,
): Held[] {
  const found: Held[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = words.length - 1; last >= first; last--) {
      const part = key.slice(words[first]?.start, words[last]?.end);
      const owner = owners.get(signature(part, letterCase.slice(first, last + 1)));
      if (owner === undefined || owner === entity) continue;
      found.push({ first, last, owner });
      first = last;
    }
  }
  return found;
}

/** The name with a sign for each name that it holds; null where it holds none. */
function withSigns(
  name: WrittenName,
  owners: ReadonlyMap<string, number>,
  held: readonly number[],
): Written | null {
  const { key, letterCase } = name;
  const words = wordsOf(key);
  const inside = heldIn(name, words, owners).filter(({ owner }) => held.includes(owner));
  const stop = letterCase.endsWith(WITH_STOP) ? WITH_STOP : '';
  if (inside.length === 0 || words.length + stop.length !== letterCase.length) return null;
  let written = '';
  let cases = '';
  let next = 0;
  let read = 0;
  for (const { first, last, owner } of inside) {
    const { start = 0 } = words[first] ?? {};
    const { end = start } = words[last] ?? {};
    written += key.slice(read, start) + heldSign(held.indexOf(owner), key.slice(start, end));
    cases += letterCase.slice(next, first) + ANY_CASE;
    next = last + 1;
    read = end;
  }
  return { key: written + key.slice(read), letterCase: cases + letterCase.slice(next) };
}

/**
 * The names as the table has them, in their order, and the entities whose signs stand in them (`held-sign.ts`). A name
 * stays as it is written where it would become one with a name of another entity or certainty, or one that a rule
 * speaks of.
 */
export function withHeldNames(names: readonly WrittenName[]): { written: Written[]; held: number[] } {
  const owners = new Map(
    names
      .filter(({ certain, letterCase }) => certain && mayBeHeld(letterCase))
      .map(({ key, letterCase, entity }) => [signature(key, letterCase), entity]),
  );
  const inside = names.map((name) => heldIn(name, wordsOf(name.key), owners));
  // One that itself holds another has a sign in the table: as it is written it is not found there.
  names.forEach(({ key, letterCase }, index) => {
    if (inside[index]?.length) owners.delete(signature(key, letterCase));
  });
  const held = [...new Set(inside.flatMap((all) => all.map(({ owner }) => owner)))].slice(0, MOST_HELD);
  const signed = names.map((name) => withSigns(name, owners, held));
  const claims = new Map<string, string>();
  const barred = new Set<string>();
  names.forEach(({ entity, certain, ruled }, index) => {
    const key = signed[index]?.key;
    if (key === undefined) return;
    const claim = `${entity} ${certain}`;
    if (ruled || (claims.get(key) ?? claim) !== claim) barred.add(key);
    claims.set(key, claim);
  });
  const written = names.map((name, index) => {
    const other = signed[index];
    return other && !barred.has(other.key) ? other : name;
  });
  return { written, held };
}
