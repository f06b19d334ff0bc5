/** What the browser keeps of a page after a collection. */
export interface Sample {
  /** Changes that the page made so far, and cards opened and closed. */
  mutations: number;
  hovers: number;
  /** Bytes of the JavaScript heap, of the page and of the extension's script in it. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** Part that may be more in the end than after the warm-up. */
const MOST_GROWTH = 0.05;

/** Part of the way after which names are unpacked and the card's script is in. */
const WARM_UP = 0.2;

/**
 * By what part the heap, the nodes or the listeners grew, whichever the most, from the end of the warm-up to the last
 * sample; less than 0 where all shrank. Nodes that are held hardly show in the heap, so they count for themselves.
 * @param samples taken at even distances, in order, the last one at the end
 */
export function growth(samples: readonly Sample[]): number {
  const warm = samples[Math.ceil(samples.length * WARM_UP) - 1];
  const last = samples.at(-1);
  if (!warm || !last || warm === last)
    throw new Error('Growth takes a sample after the warm-up and one later.');
  return Math.max(last.heap / warm.heap, last.nodes / warm.nodes, last.listeners / warm.listeners) - 1;
}

/** Whether memory stayed as it was after the warm-up, within what is allowed. */
export function staysFlat(samples: readonly Sample[]): boolean {
  return growth(samples) <= MOST_GROWTH;
}
