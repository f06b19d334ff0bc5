import { describe, expect, it } from 'vitest';
import { cards, corpus, within } from './read.ts';

describe('dates', () => {
  it('keeps both readings of talks announced for "Thursday" by an article from a Sunday', () => {
    const [date] = within(corpus.dates, '002', 'are scheduled on Thursday in the');
    expect(date).toMatchObject({ edtf: null, candidates: ['2023-09-21', '2023-09-28'] });
    for (const id of ['yevlakh', 'yevlakh-talks']) {
      const rows = cards[id]?.dates.filter((d) => d.candidates) ?? [];
      expect(rows.map((d) => [d.candidates, d.note !== undefined])).toEqual([
        [['2023-09-21', '2023-09-28'], true],
      ]);
    }
  });

  it('says that one article gives 1994 for what another gives the 1990s', () => {
    const war = cards['war-1990s']?.dates.find((d) => d.edtf === '199X');
    expect(war?.note).toMatch(/1990s.*1994/);
    expect(war?.evidence.map((e) => e.article.slice(0, 3))).toEqual(['001', '002']);
  });

  it.each([
    ['troops-out', 'according to Nikol Pashinyan'],
    ['arms-handover', "according to Azerbaijan and Russia's Ministry of Defence"],
  ])('the event %s, known from one side alone, says so in its name', (id, words) => {
    expect(corpus.events.find((e) => e.id === id)?.name).toContain(words);
  });

  it('puts a summer before an autumn day', () => {
    const dates = cards.armenia?.dates.map((d) => d.edtf) ?? [];
    expect(dates.indexOf('2023-22')).toBeGreaterThanOrEqual(0);
    expect(dates.indexOf('2023-22')).toBeLessThan(dates.indexOf('2023-09-13'));
  });
});

describe('figures', () => {
  it('"one fist" and "one day" are none', () => {
    expect(within(corpus.figures, '000', 'will become "one fist" for')).toEqual([]);
    expect(within(corpus.figures, '002', 'will one day have to answer')).toEqual([]);
  });

  it('links a part to its whole', () => {
    for (const [part, whole] of [
      ['including 10 civilians', 'at least 200 ethnic Armenians died'],
      ['including two civilians', 'claiming that six people'],
    ] as const) {
      const [figure] = within(corpus.figures, '004', whole);
      expect(within(corpus.figures, '004', part)[0]?.partOf).toBe(`${figure?.article}:${figure?.start}`);
    }
  });

  it('lets the doubt about a death toll travel along, on every card that shows it', () => {
    const doubt = '“Al Jazeera was not able to independently verify the death toll.”';
    const rows = Object.values(cards).flatMap((c) =>
      c.figures.filter((f) => f.claimant?.id === 'karabakh-ombudsman'),
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.note).toBe(doubt);
  });

  it('shows the dead of either side, and of neither, on the card of the place', () => {
    const dead = [
      'at least 200 ethnic Armenians',
      '10 civilians',
      'six people',
      'two civilians',
      'four peacekeepers',
    ];
    const shown = cards['nagorno-karabakh']?.figures.map((f) => f.evidence[0]?.quote);
    expect(shown).toEqual(expect.arrayContaining(dead));
  });

  it('shows one number in several articles as one row, unless the qualifier or the claimant differs', () => {
    for (const id of ['nagorno-karabakh', 'karabakh-armenians']) {
      const rows = cards[id]?.figures.filter((f) => f.value === 120000) ?? [];
      expect(rows.map((r) => [r.qualifier, r.claimant?.id ?? null, r.counted, r.evidence.length])).toEqual([
        ['exact', null, 'people', 1],
        ['exact', 'karabakh-authorities', 'ethnic Armenians', 1],
        ['approximately', null, 'ethnic Armenians', 1],
        ['exact', null, 'ethnic Armenians', 1],
      ]);
    }
  });
});

describe('differences', () => {
  it('lists what the articles disagree on, with what each of them says, and settles nothing', () => {
    const troops = cards['armenian-armed-forces']?.differences ?? [];
    expect(troops.map((d) => d.evidence.map((e) => [e.article.slice(0, 3), e.quote]))).toEqual([
      [
        ['004', 'He also noted that Armenia has not had troops in Karabakh since August 2021.'],
        [
          '003',
          'while Armenian forces must withdraw, despite their government denying any military presence there',
        ],
      ],
    ]);
    expect(cards['war-1990s']?.differences).toHaveLength(1);
  });
});

describe('contested names', () => {
  it('shows both usages in alphabetical order, with who uses which', () => {
    const usages = (id: string) => cards[id]?.usages.map((u) => [u.text, u.usedBy]);
    expect(usages('stepanakert')).toEqual([
      ['Khankendi', 'Azeris'],
      ['Stepanakert', 'ethnic Armenians'],
    ]);
    expect(usages('nagorno-karabakh')).toEqual([['Artsakh', 'Armenians']]);
  });
});

it('counts two articles with one wording as one origin', () => {
  const fist = cards['ilham-aliyev']?.statements.find((s) => s.id === 'iron-fist');
  expect([new Set(fist?.evidence.map((e) => e.article)).size, fist?.origins]).toEqual([2, 1]);
});
