/** Nodes on whose account something is left to be collected, and how much: places of an array. */
const NODES = 32;
const PLACES = 8192;

let met = 0;
let waste: unknown[] = [];

/**
 * To be told of each node where many are asked for one after the other. The browser keeps a table of all that a content
 * script has met, and makes one twice as large when it is full, in one go: 12 ms for 131,000 nodes, 50 for 524,000. A
 * node leaves the table when the engine next collects what is young, and walking alone leaves too little behind to bring
 * that about. Hence something is added: some 16,000 nodes then come together, which are let go within milliseconds.
 * @returns how much lies ready to be collected: what nobody could read, a bundler would leave out
 */
export function meet(): number {
  met += 1;
  if (met % NODES === 0) waste = new Array(PLACES);
  return waste.length;
}
