/**
 * Tells how far a long job is: nothing in its first second, then at most one line a second.
 * `write` gets a line without its end; `now` gives ms.
 */
export function createProgress(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let last = now();
  return (done, total) => {
    if (now() - last < 1000) return;
    last = now();
    write(`read ${done} of ${total} articles`);
  };
}
