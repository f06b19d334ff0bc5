import type { GateTable, NameTable } from './types.ts';

/** A table as JSON in two pieces: what every page needs, and what only a page with a name in it needs. */
export interface PackedTable {
  gate: string;
  rest: string;
}

export function packTable({ gates, ...names }: NameTable): PackedTable {
  return {
    gate: JSON.stringify(gates.certain),
    rest: JSON.stringify({ ...names, contextual: gates.contextual }),
  };
}

type Rest = Omit<NameTable, 'gates'> & { contextual: GateTable };

/** The table again; the second piece is asked for and parsed when something of it is first needed. */
export function unpackTable({ gate, rest }: { gate: string; rest: () => string }): NameTable {
  let parsed: Rest | undefined;
  const ask = (): Rest => {
    parsed ??= JSON.parse(rest()) as Rest;
    return parsed;
  };
  return {
    gates: {
      certain: JSON.parse(gate),
      get contextual() {
        return ask().contextual;
      },
    },
    get entities() {
      return ask().entities;
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
