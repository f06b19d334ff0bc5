import type { NameTable } from './types.ts';

/** A table as JSON in two pieces: what every page needs, and what only a page with a name in it needs. */
export interface PackedTable {
  gate: string;
  rest: string;
}

export function packTable({ gate, ...names }: NameTable): PackedTable {
  return { gate: JSON.stringify(gate), rest: JSON.stringify(names) };
}

type Rest = Omit<NameTable, 'gate'>;

/** The table again; the second piece is asked for and parsed when something of it is first needed. */
export function unpackTable({ gate, rest }: { gate: string; rest: () => string }): NameTable {
  let parsed: Rest | undefined;
  const ask = (): Rest => {
    parsed ??= JSON.parse(rest()) as Rest;
    return parsed;
  };
  return {
    gate: JSON.parse(gate),
    get entities() {
      return ask().entities;
    },
    get kinds() {
      return ask().kinds;
    },
    get forms() {
      return ask().forms;
    },
    get attached() {
      return ask().attached;
    },
    get falseFriends() {
      return ask().falseFriends;
    },
    get cues() {
      return ask().cues;
    },
    get topicWords() {
      return ask().topicWords;
    },
    get topic() {
      return ask().topic;
    },
  };
}
