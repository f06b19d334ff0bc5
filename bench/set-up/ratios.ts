import type { Way } from '../in-page/measure.ts';
import { rounded } from '../numbers.ts';
import { type PageTimes, PEERS } from './ways.ts';

export const NOTE =
  'W: a bare TreeWalker pass. All other times are in W; cold, with the set-up; "again" is a second pass, both set up. ' +
  '"least": no more than the text, one expression of how names begin, and a range at each hit. ' +
  '(+n), (−n), (≠): a way that finds other names than ours.';

/** A page's row: what W is, and how many times W the ways take. */
export function ratios(page: PageTimes): Record<string, string | number> {
  const { walker, text, least, ours } = page.ways;
  if (!walker || !text || !ours) throw new Error(`${page.name}: could not be read`);
  const peers = PEERS.flatMap((way) => {
    const peer = page.ways[way];
    return peer ? [[way, `${rounded(peer.ms / walker.ms)}${different(page, way)}`] as const] : [];
  });
  return {
    page: page.name,
    'W, ms': rounded(walker.ms),
    textContent: rounded(text.ms / walker.ms),
    ...(least ? { least: rounded(least.ms / walker.ms) } : {}),
    ours: rounded(ours.ms / walker.ms),
    'ours again': rounded((ours.again ?? Number.NaN) / (walker.again ?? Number.NaN)),
    'ours, longest step, ms': rounded(ours.longest),
    names: ours.found,
    ...Object.fromEntries(peers),
  };
}

function different({ ways }: PageTimes, way: Way): string {
  const [ours, peer] = [ways.ours, ways[way]];
  if (!ours || !peer) return '';
  const more = peer.found - ours.found;
  if (more !== 0) return ` (${more > 0 ? '+' : '−'}${Math.abs(more)})`;
  return peer.sum === ours.sum ? '' : ' (≠)';
}
