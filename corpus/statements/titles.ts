import type { ReadableArticle } from '../reading.ts';

/** Titles that an article gives to people by name ("France's President Ann Lee"), to be found again without the name. */
export interface Titles {
  /** The person whom "France's president" or "the French president" can only mean in this article, or null. */
  find(words: string): string | null;
}

const OFFICE =
  /((?:[\p{L}-]+(?:['’]s)?\s+)?)((?:(?:vice|deputy|prime|foreign|defen[cs]e|interior|first|health|finance)[\s-]+)*(?:president|minister|chancellor|premier|governor|ombudsman|king|queen))\s*$/iu;

/** Reads the titles that stand before the names of people in the article. */
export function readTitles(article: ReadableArticle): Titles {
  const holders = new Map<string, Set<string>>();
  for (const mention of article.mentions) {
    if (mention.type !== 'person') continue;
    // The mention may take in the title itself ("President Lee"): every beginning of it is tried.
    const { text } = article;
    const breaks = [0, ...[...text.slice(mention.start, mention.end).matchAll(/\s+/gu)].map((m) => m.index)];
    const key = breaks
      .map((length) => keyOf(text.slice(Math.max(0, mention.start - 60), mention.start + length)))
      .find((k) => k !== null);
    if (key) holders.set(key, (holders.get(key) ?? new Set()).add(mention.entity));
  }
  return {
    find(words) {
      const key = keyOf(words);
      const found = key ? holders.get(key) : undefined;
      const [only] = found ?? [];
      return found?.size === 1 && only !== undefined ? only : null;
    },
  };
}

/** Country and office: the first five letters are alike in a country's name and its adjective. */
function keyOf(words: string): string | null {
  const [, country = '', office = ''] = OFFICE.exec(words) ?? [];
  const of = country.trim().replace(/['’]s$/u, '');
  if (office === '' || !/^\p{Lu}/u.test(of) || of.length < 4) return null;
  return `${of.slice(0, 5).toLowerCase()} ${office
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .replace('defense', 'defence')}`;
}
