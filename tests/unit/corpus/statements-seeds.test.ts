import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../corpus/article-text.ts';
import type { ArticleMention } from '../../../corpus/reading.ts';
import { readStatements } from '../../../corpus/statements/read-statements.ts';
import { namedArticle } from './marked-article.ts';
import { STATEMENTS } from './statements-of-seeds.ts';

const NAMES: [string, string, ArticleMention['type'], string?][] = [
  ['Karabakh Armenian officials', 'authorities', 'organisation'],
  ['Armenian officials in Karabakh', 'authorities', 'organisation'],
  ['ethnic Armenian leadership', 'authorities', 'organisation'],
  ['ethnic Armenian officials', 'authorities', 'organisation'],
  ['Karabakh authorities', 'authorities', 'organisation'],
  ['leadership of the breakaway region', 'authorities', 'organisation'],
  ['Nagorno-Karabakh office for human rights', 'ombudsman', 'organisation'],
  ['separatist Armenian forces', 'forces', 'group'],
  ['Karabakh Armenians', 'karabakh-armenians', 'group'],
  ['ethnic Armenians', 'karabakh-armenians', 'group'],
  ['Russian peacekeepers', 'peacekeepers', 'group'],
  ['Defense Ministry in Baku', 'mod-az', 'organisation'],
  ["Azerbaijan's defense ministry", 'mod-az', 'organisation'],
  ["Baku's defense ministry", 'mod-az', 'organisation'],
  ['Azerbaijan’s Ministry of Defense', 'mod-az', 'organisation'],
  ['Azerbaijan Ministry of Defense', 'mod-az', 'organisation'],
  ['Russia’s defense ministry', 'mod-ru', 'organisation'],
  ['Russia’s Ministry of Defence', 'mod-ru', 'organisation'],
  ['Nikol Pashinyan', 'pashinyan', 'person'],
  ['Pashinyan', 'pashinyan', 'person'],
  ['President Ilham Aliyev', 'aliyev', 'person'],
  ['Ilham Aliyev', 'aliyev', 'person'],
  ['Aliyev', 'aliyev', 'person'],
  ['Vladimir Putin', 'putin', 'person'],
  ['David Babayan', 'babayan', 'person'],
  ['Babayan', 'babayan', 'person'],
  ['Samvel Shahramanyan', 'shahramanyan', 'person'],
  ['Anar Eyvazov', 'eyvazov', 'person'],
  ['Eyvazov', 'eyvazov', 'person'],
  ['Azerbaijani foreign minister', 'fm-az', 'person'],
  ['Interfax', 'interfax', 'organisation'],
  ['TASS', 'tass', 'organisation'],
  ['Reuters', 'reuters', 'organisation'],
  ['Republic of Artsakh', 'artsakh', 'organisation'],
  ['Nagorno-Karabakh', 'karabakh', 'place'],
  ['Karabakh', 'karabakh', 'place'],
  ['Azerbaijan', 'azerbaijan', 'place'],
  ['Armenia', 'armenia', 'place'],
  ['Russia', 'russia', 'place'],
  ['Baku', 'baku', 'place', 'azerbaijan'],
  ['Yerevan', 'yerevan', 'place', 'armenia'],
];

describe('the statements of the seeds', () => {
  it.each(Object.entries(STATEMENTS))('%s', (id, expected) => {
    const text = readFileSync(join('seeds', `${id}.txt`), 'utf8');
    const article = namedArticle(id, text, readArticleText(id, text, null).sentences, NAMES);
    const found = readStatements(article).map(({ start, end, entities: _, ...rest }) => ({
      ...rest,
      // One seed has no-break spaces.
      quote: text.slice(start, end).replaceAll('\u00a0', ' '),
    }));
    expect(found).toEqual(expected);
  });
});
