import type { Card, Evidence } from '../../../corpus/card-model.ts';

/** Evidence as the build makes it: a quote and where it stands in its sentence. */
export function evidence(sentence: string, quote = sentence, source: Partial<Evidence> = {}): Evidence {
  const start = sentence.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in "${sentence}"`);
  return {
    article: 'a1',
    title: 'Talks begin after the ceasefire',
    publisher: 'Reuters',
    published: '2023-09-21',
    quote,
    sentence,
    at: [start, start + quote.length],
    ...source,
  };
}

const other = {
  article: 'a2',
  title: 'Continued gunfire emerges despite ceasefire efforts',
  publisher: null,
  published: null,
};
const usageSentence =
  'Ethnic Armenians call Karabakh\'s main city "Stepanakert", while Azeris call it "Khankendi".';

/** A card with something in every part of it. */
export const sampleCard: Card = {
  entity: 'stepanakert',
  type: 'place',
  name: 'Stepanakert',
  otherNames: [
    { text: 'Степанакерт', language: 'ru' },
    { text: 'Ստեփանակերտ', language: 'hy' },
    { text: 'Xankəndi', language: 'az' },
    { text: 'ستپاناکرت', language: 'fa' },
  ],
  contested: true,
  usages: [
    { text: 'Khankendi', usedBy: 'Azeris', evidence: evidence(usageSentence, 'Azeris call it "Khankendi"') },
    {
      text: 'Stepanakert',
      usedBy: 'ethnic Armenians',
      evidence: evidence(usageSentence, 'Ethnic Armenians call Karabakh\'s main city "Stepanakert"'),
    },
  ],
  line: 'The largest city of Nagorno-Karabakh.',
  lineEvidence: [
    evidence(
      "According to two reports in Karabakh's largest city, heavy gunfire was heard on Thursday morning.",
      "Karabakh's largest city",
    ),
  ],
  dates: [
    {
      edtf: '2022-12',
      basis: 'explicit',
      event: 'Blockade imposed',
      evidence: [
        evidence(
          'Independent observers have been unable to access the territory since Azerbaijan imposed a blockade in December 2022.',
          'December 2022',
          other,
        ),
      ],
      reviewed: true,
    },
    {
      edtf: '2023-09-19',
      end: '2023-09-20',
      basis: 'weekday',
      event: 'Military operation',
      evidence: [evidence('Fighting on Tuesday lasted for 24 hours.', 'Tuesday')],
      reviewed: true,
    },
    {
      edtf: null,
      candidates: ['2023-09-21', '2023-09-28'],
      basis: 'weekday',
      event: 'Talks in Yevlakh',
      note: 'the sentence looks ahead, the article is from Sunday',
      evidence: [evidence('Peace talks are scheduled on Thursday in Yevlakh.', 'on Thursday', other)],
      reviewed: false,
    },
  ],
  figures: [
    {
      value: 200,
      qualifier: 'at-least',
      unit: 'people',
      counted: 'ethnic Armenians',
      passage: 'at least 200 ethnic Armenians died, including 10 civilians',
      claimant: { id: 'karabakh-ombudsman', name: 'Nagorno-Karabakh office for human rights' },
      evidence: [
        evidence(
          'According to the Nagorno-Karabakh office for human rights, at least 200 ethnic Armenians died, including 10 civilians.',
          'at least 200 ethnic Armenians',
        ),
      ],
      note: 'Al Jazeera was not able to independently verify the death toll',
      reviewed: true,
    },
    {
      value: 10,
      qualifier: 'exact',
      unit: 'people',
      counted: 'civilians',
      passage: 'at least 200 ethnic Armenians died, including 10 civilians',
      partOf: 'at least 200 ethnic Armenians',
      claimant: { id: 'karabakh-ombudsman', name: 'Nagorno-Karabakh office for human rights' },
      evidence: [
        evidence(
          'According to the Nagorno-Karabakh office for human rights, at least 200 ethnic Armenians died, including 10 civilians.',
          '10 civilians',
        ),
      ],
      reviewed: true,
    },
    {
      value: 120000,
      qualifier: 'approximately',
      unit: 'people',
      counted: 'ethnic Armenians',
      passage: 'where approximately 120,000 ethnic Armenians reside.',
      claimant: null,
      evidence: [
        evidence(
          'The region, where approximately 120,000 ethnic Armenians reside.',
          'approximately 120,000 ethnic Armenians',
          other,
        ),
        evidence('And the region of 120,000 people must be fully integrated.', '120,000 people'),
      ],
      reviewed: false,
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: { id: 'karabakh-authorities', name: 'Karabakh authorities' },
      stance: 'accuses',
      when: '2023-09-21',
      evidence: [
        evidence(
          'Karabakh authorities have accused Azerbaijani forces of violating the ceasefire and advised residents to stay indoors.',
          'Azerbaijani forces of violating the ceasefire',
        ),
        evidence(
          "Armenian forces in Nagorno-Karabakh have accused Azerbaijan's military of breaking a ceasefire mediated by Russia.",
          "Azerbaijan's military of breaking a ceasefire mediated by Russia",
          other,
        ),
      ],
      reviewed: true,
      answers: [
        {
          id: 's2',
          speaker: { id: 'mod-azerbaijan', name: 'Azerbaijani defence ministry' },
          stance: 'denies',
          evidence: [
            evidence(
              'Baku\'s defense ministry said the report that its forces had attacked Khankendi was "completely false".',
              'the report that its forces had attacked Khankendi was "completely false"',
            ),
          ],
          reviewed: true,
          answers: [],
        },
      ],
    },
    {
      id: 's3',
      speaker: { id: 'nikol-pashinyan', name: 'Nikol Pashinyan' },
      stance: 'asserts',
      via: 'Interfax',
      evidence: [
        evidence(
          '"Unfortunately, today an incident occurred in the vicinity of Stepanakert, but in general the truce remains, although sometimes there are violations," Pashinyan said.',
          'today an incident occurred in the vicinity of Stepanakert, but in general the truce remains',
          other,
        ),
      ],
      reviewed: false,
      answers: [],
    },
  ],
  differences: [
    {
      text: 'When the talks were held. One article dates them, another calls them scheduled.',
      evidence: [
        evidence('Azerbaijan and ethnic Armenians began talks on Thursday.', 'began talks on Thursday'),
        evidence('Peace talks are scheduled on Thursday in Yevlakh.', 'are scheduled on Thursday', other),
      ],
      reviewed: true,
    },
  ],
  related: [{ id: 'shusha', name: 'Shusha', type: 'place' }],
  asOf: '2023-09-21/2023-09-24',
  sources: [
    {
      article: 'a1',
      title: 'Talks begin after the ceasefire',
      publisher: 'Reuters',
      published: '2023-09-21',
    },
    { article: other.article, title: other.title, publisher: null, published: null },
  ],
};
