import type { Stem } from './stems.ts';

/**
 * A greedy set cover: again and again a stem that opens about as many names for its cost as any (within a tenth: the
 * falling threshold of Badanidiyuru and Vondrák, 2014). Gives the stems, and the spellings that none opens.
 */
export function chooseStems(stems: readonly Stem[], count: number): { chosen: Stem[]; unopened: number[] } {
  const open = new Set(Array.from({ length: count }, (_, index) => index));
  const worth = (s: Stem) => s.holders.reduce((sum, index) => sum + (open.has(index) ? 1 : 0), 0) / s.cost;
  // A stem's worth only falls, so its last known one tells when it is not worth counting again.
  let waiting = stems.map((s) => ({ s, worth: worth(s) }));
  const chosen: Stem[] = [];
  let threshold = waiting.reduce((most, stem) => Math.max(most, stem.worth), 0);
  for (; waiting.length > 0 && open.size > 0; threshold *= 0.9) {
    for (const candidate of waiting) {
      if (candidate.worth < threshold) continue;
      candidate.worth = worth(candidate.s);
      if (candidate.worth < threshold || candidate.worth === 0) continue;
      chosen.push(candidate.s);
      for (const index of candidate.s.holders) open.delete(index);
      candidate.worth = 0;
    }
    waiting = waiting.filter((candidate) => candidate.worth > 0);
  }
  return { chosen, unopened: [...open] };
}
