import { describe, expect, it } from 'vitest';
import { cards, corpus, within } from './read.ts';

describe('dates', () => {
  it.each([
    ['000', 'accused Azerbaijan of breaking a truce established on Wednesday', '2023-09-20'],
    ['000', 'leader said on Thursday that', '2023-09-21'],
    ['000', 'on September 13, Pashinyan', '2023-09-13'],
    ['000', 'the end of the 2020 war', '2020'],
    ['001', 'on Thursday (September 21).', '2023-09-21'],
    ['001', 'in a major war in the 1990s', '199X'],
    ['002', 'reporters in Shusha on Saturday', '2023-09-23'],
    ['002', 'flared up on Tuesday after', '2023-09-19'],
    ['002', 'region announced on Sunday.', '2023-09-24'],
    ['002', 'war against Azerbaijan in 1994', '1994'],
    ['002', 'Armenia, September 23, 2023.', '2023-09-23'],
    ['003', 'blockade in December 2022', '2022-12'],
    ['004', 'RIA Novosti\u00a0on Thursday', '2023-09-21'],
    ['004', 'since August 2021', '2021-08/..'],
    ['004', 'Fighting on Tuesday', '2023-09-19'],
  ])('%s: "%s" is %s', (article, stretch, edtf) => {
    expect(within(corpus.dates, article, stretch).map((d) => d.edtf)).toContain(edtf);
  });

  it('keeps both readings of talks announced for "Thursday" by an article from a Sunday', () => {
    const [date] = within(corpus.dates, '002', 'are scheduled on Thursday in the');
    expect(date).toMatchObject({ edtf: null, candidates: ['2023-09-21', '2023-09-28'] });
    expect(cards['yevlakh-talks']?.dates.some((d) => d.candidates?.length === 2)).toBe(true);
  });

  it('gives a length of time no calendar value', () => {
    const [date] = within(corpus.dates, '004', 'lasted for 24 hours before');
    expect(date).toMatchObject({ edtf: null, basis: 'duration' });
  });
});

describe('figures', () => {
  it.each([
    ['001', 'gunfire around 60 miles away', 60, 'approximately', 'miles'],
    ['001', 'region of 120,000 people', 120000, 'exact', 'people'],
    ['002', 'including more than 800 guns', 800, 'more-than', 'guns'],
    ['002', 'and six armored vehicles', 6, 'exact', 'vehicles'],
    ['002', '99.9% prefer', 99.9, 'exact', 'percent'],
    ['003', 'approximately 120,000 ethnic Armenians', 120000, 'approximately', 'people'],
    ['003', 'evacuated around 5,000 people', 5000, 'approximately', 'people'],
    ['003', 'with four peacekeepers', 4, 'exact', 'people'],
    ['004', 'at least 200 ethnic Armenians died', 200, 'at-least', 'people'],
    ['004', 'including 10 civilians', 10, 'exact', 'people'],
    ['004', 'have fought two wars', 2, 'exact', 'wars'],
  ])('%s: "%s"', (article, stretch, value, qualifier, unit) => {
    expect(within(corpus.figures, article, stretch)).toMatchObject([{ value, qualifier, unit }]);
  });

  it('"one fist" and "one day" are none', () => {
    expect(within(corpus.figures, '000', 'will become "one fist" for')).toEqual([]);
    expect(within(corpus.figures, '002', 'will one day have to answer')).toEqual([]);
  });

  it('links a part to its whole, and lets the doubt about it travel along', () => {
    const [whole] = within(corpus.figures, '004', 'at least 200 ethnic Armenians died');
    const [part] = within(corpus.figures, '004', 'including 10 civilians');
    expect(part?.partOf).toBe(`${whole?.article}:${whole?.start}`);
    expect([whole, part].map((f) => [f?.claimant, f?.note])).toEqual([
      ['karabakh-ombudsman', '“Al Jazeera was not able to independently verify the death toll.”'],
      ['karabakh-ombudsman', '“Al Jazeera was not able to independently verify the death toll.”'],
    ]);
  });

  it('shows one number in several articles as one row, unless the qualifier or the claimant differs', () => {
    const rows = cards['nagorno-karabakh']?.figures.filter((f) => f.value === 120000) ?? [];
    expect(rows.map((r) => [r.qualifier, r.claimant?.id ?? null, r.counted, r.evidence.length])).toEqual([
      ['exact', null, 'people', 1],
      ['exact', 'karabakh-authorities', 'ethnic Armenians', 1],
      ['approximately', null, 'ethnic Armenians', 1],
      ['exact', null, 'ethnic Armenians', 1],
    ]);
  });
});

describe('statements', () => {
  it.each([
    [
      '000',
      'the claim that its soldiers violated the ceasefire was "completely false"',
      'mod-azerbaijan',
      'denies',
    ],
    ['000', 'the ceasefire in Nagorno-Karabakh is largely being observed', 'nikol-pashinyan', 'asserts'],
    [
      '000',
      '"At any moment they could destroy us, engage in genocide against us."',
      'david-babayan',
      'fears',
    ],
    [
      '001',
      'the report that its forces had attacked Khankendi was "completely false"',
      'mod-azerbaijan',
      'denies',
    ],
    ['002', '“We have already seized weapons and ammunition,”', 'anar-eyvazov', 'asserts'],
    ['002', 'denied any intention to harm them', 'foreign-minister-azerbaijan', 'denies'],
    ['002', 'it will guarantee Armenians’ rights and integrate the region', 'azerbaijan', 'promises'],
    [
      '003',
      "accused Azerbaijan's military of breaking a ceasefire mediated by Russia",
      'karabakh-forces',
      'accuses',
    ],
    ['003', 'denied these reports, calling them "completely false."', 'azerbaijan', 'denies'],
    ['003', 'denying any military presence there', 'armenia', 'denies'],
    ['004', 'Yerevan was not involved in preparing the text of the truce', 'nikol-pashinyan', 'asserts'],
    [
      '004',
      'the ceasefire will be implemented in coordination with Russian peacekeepers',
      'mod-russia',
      'asserts',
    ],
  ])('%s: "%s" by %s', (article, stretch, speaker, stance) => {
    expect(within(corpus.statements, article, stretch)).toMatchObject([{ speaker, stance }]);
  });

  it('keeps who relayed it', () => {
    const [interfax] = within(
      corpus.statements,
      '000',
      'the ceasefire in Nagorno-Karabakh is largely being observed',
    );
    const [tass] = within(
      corpus.statements,
      '000',
      'Armenia was prepared to accept refugees from Nagorno-Karabakh',
    );
    expect([interfax?.via, tass?.via, tass?.speaker]).toEqual(['interfax', 'tass', 'nikol-pashinyan']);
  });

  it('three denials of something "completely false" answer three different statements', () => {
    const denials = corpus.statements.filter(
      (s) => s.stance === 'denies' && /completely false/.test(s.quote),
    );
    expect(denials).toHaveLength(3);
    const targets = denials.map((d) => corpus.statements.find((s) => s.id === d.answers)?.quote);
    expect(targets).toEqual([
      'accused Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced Karabakh Armenians to disarm',
      "there had been gunfire around 60 miles away in Karabakh's main city",
      "accused Azerbaijan's military of breaking a ceasefire mediated by Russia",
    ]);
  });

  it('shows a denial beside what it denies, never alone', () => {
    for (const card of Object.values(cards))
      for (const row of card.statements)
        if (row.stance === 'denies')
          expect(corpus.statements.find((s) => s.id === row.id)?.answers).toBeUndefined();
    const truce = cards['ceasefire-2023']?.statements.find((s) => s.id === 'truce-accusation');
    expect(truce?.evidence.map((e) => e.article.slice(0, 3))).toEqual(['000', '000', '001']);
    expect(truce?.answers.map((a) => [a.speaker?.id, a.stance])).toEqual([['mod-azerbaijan', 'denies']]);
  });
});

describe('contested names', () => {
  it('shows both usages in alphabetical order, with who uses which', () => {
    expect(cards.stepanakert?.usages.map((u) => [u.text, u.usedBy])).toEqual([
      ['Khankendi', 'Azeris'],
      ['Stepanakert', 'Ethnic Armenians'],
    ]);
  });
});
