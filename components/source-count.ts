import { words } from './words.ts';

/** "2 sources", and how many wrote it themselves where their wording shows that not all did. */
export function sourceCount(articles: number, origins = articles): string {
  const sources = words.sources(articles);
  return origins < articles
    ? words.sourcesAndWordings({ sources, wordings: words.wordings(origins) })
    : sources;
}
