/** Asks again and again, for 10 s at most, until there is an answer. Rejects where none comes. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`There was no sign of ${what} within 10 s.`);
}
