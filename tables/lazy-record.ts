/** A record whose values are made when they are first asked for. Its own keys are there from the beginning. */
export function lazyRecord<K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Readonly<Record<K, T>> {
  const made = new Map<K, T>();
  const record = {};
  for (const key of keys)
    Object.defineProperty(record, key, {
      enumerable: true,
      get() {
        if (!made.has(key)) made.set(key, make(key));
        return made.get(key);
      },
    });
  return record as Readonly<Record<K, T>>;
}
