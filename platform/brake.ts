/**
 * Lets through one call for each key, and the next one only when `ms` have passed: whoever asks without end, as a page's
 * process could that something hostile has taken over, gets no more of it than a reader would.
 * @returns whether this call may go on
 */
export function createBrake(ms: number): (key: number) => boolean {
  const held = new Set<number>();
  return (key) => {
    if (held.has(key)) return false;
    held.add(key);
    setTimeout(() => held.delete(key), ms);
    return true;
  };
}
