/**
 * An expression that is made when it is first asked for. Engines spend tenths of a millisecond on a class such as
 * `\p{L}` even where it stands as a literal in a function that never runs, and this code starts on every page. What a
 * script does not use is left out of it, if the source is no `String.raw`, which a bundler takes for a call.
 */
export function expression(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
