import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchDocument } from '../corpus/card-model.ts';
import { growSearchIndex, type SearchIndex } from './search-index.ts';

/** ms that are read on for at a time: short enough for a key to be answered in between. */
const SLICE = 8;
/** A query is put anew after so many slices, since of many documents more is found all the time. */
const SLICES = 25;

/**
 * A search over documents that are read once the page that asks for it is drawn, a little at a time. What it gives back
 * is another function when there is more to be found. Made anew in another language: days are found as the reader writes
 * them.
 */
export function useSearchIndex(documents: Iterable<SearchDocument>, language: string): SearchIndex['find'] {
  const index = useMemo(() => growSearchIndex(documents, language), [documents, language]);
  const [read, setRead] = useState(0);
  useEffect(() => {
    const channel = new MessageChannel();
    let slices = 0;
    channel.port1.onmessage = () => {
      const more = index.grow(SLICE);
      slices += 1;
      if (!more || slices % SLICES === 1) setRead((before) => before + 1);
      if (more) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    return () => channel.port1.close();
  }, [index]);
  return useMemo(
    () => (query) => {
      // What is asked for at once is not told that there is nothing.
      if (read === 0 && query !== '') index.grow(SLICE);
      return index.find(query);
    },
    [index, read],
  );
}
