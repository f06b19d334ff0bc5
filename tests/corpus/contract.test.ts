import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cards, corpus, found, messages, textOf } from './read.ts';

const everything = [
  ...corpus.mentions,
  ...corpus.dates,
  ...corpus.figures,
  ...corpus.statements,
  ...corpus.events.flatMap((e) => e.evidence),
];

it('validates against the published schema', () => {
  const schema = JSON.parse(readFileSync('corpus/corpus.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  expect(validate(corpus), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
  expect(validate({ ...corpus, figures: [{ ...corpus.figures[0], qualifier: 'maybe' }] })).toBe(false);
});

it('is built without a message', () => {
  expect(messages).toEqual([]);
});

describe('every span', () => {
  it('is exact, lies in its sentence and outside furniture', () => {
    expect(everything.length).toBeGreaterThan(200);
    for (const span of everything) {
      expect(textOf(span.article).slice(span.start, span.end)).toBe(span.quote);
      expect(span.sentence[0]).toBeLessThanOrEqual(span.start);
      const article = corpus.articles.find((a) => a.id === span.article);
      for (const [start, end] of article?.furniture ?? [])
        expect(span.start < end && start < span.end, `${span.quote} in furniture`).toBe(false);
    }
  });

  it('is reviewed in all five articles', () => {
    const open = [...corpus.dates, ...corpus.figures, ...corpus.statements].filter((x) => !x.reviewed);
    expect(open.map((x) => `${x.article} ${x.quote}`)).toEqual([]);
  });
});

it.each([
  ['001', '5,531'],
  ['002', 'March 08, 2019'],
  ['002', 'Ilhan Omar'],
  ['002', 'Press TV News Roku'],
  ['003', 'September, Friday 20, 2024'],
  ['003', 'CuwycsNGHPlkxmN.png'],
  ['000', 'Read next: Karabakh Armenians blame int. community for failing to prevent clash'],
  ['004', 'By Webdesk'],
  ['004', 'Share via'],
])('%s: "%s" is furniture', (id, words) => {
  const start = textOf(id).indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const furniture = corpus.articles.find((a) => a.id.startsWith(id))?.furniture ?? [];
  expect(furniture.some(([from, to]) => from <= start && start + words.length <= to)).toBe(true);
});

it('knows the entities that outside tools rely on', () => {
  const ids = new Set(corpus.entities.map((e) => e.id));
  const required =
    'nagorno-karabakh republic-of-artsakh stepanakert shusha yevlakh lachin-corridor kornidzor baku yerevan armenia azerbaijan russia karabakh-armenians ilham-aliyev nikol-pashinyan david-babayan samvel-shahramanyan anar-eyvazov vladimir-putin artsakh-defence-army russian-peacekeepers icrc mod-azerbaijan mod-russia karabakh-ombudsman war-1990s war-2020 blockade-2022 offensive-2023 ceasefire-2023 yevlakh-talks';
  expect(required.split(' ').filter((id) => !ids.has(id))).toEqual([]);
});

it('gives every article a day in September 2023, whatever its page says', () => {
  expect(corpus.articles.map((a) => a.published?.edtf.slice(0, 10))).toEqual([
    '2023-09-21',
    '2023-09-21',
    '2023-09-24',
    '2023-09-21',
    '2023-09-21',
  ]);
});

it('opens from what search finds the card that shows it', () => {
  const hidden = corpus.figures
    .filter((f) => f.about?.length === 0)
    .map((f) => `figure:${f.article}:${f.start}`);
  const rows = found.filter((d) => ['figure', 'statement'].includes(d.kind) && !hidden.includes(d.id));
  expect(rows.length).toBeGreaterThan(90);
  const lost = rows.filter(({ entity, evidence }) => {
    const card = cards[entity ?? ''];
    const shown = [...(card?.figures ?? []), ...(card?.statements ?? []).flatMap((s) => [s, ...s.answers])];
    return !shown.some((row) =>
      row.evidence.some((e) => e.article === evidence?.article && e.quote === evidence.quote),
    );
  });
  expect(lost.map((d) => `${d.id} ${d.title}`)).toEqual([]);
});

describe('every card', () => {
  it('has one line that stands on a quote, and says what its facts are as of', () => {
    for (const card of Object.values(cards)) {
      expect(card.lineEvidence.length, card.entity).toBeGreaterThan(0);
      expect(card.asOf, card.entity).toMatch(/^2023-09-2[1-4]/);
      expect(card.sources.length, card.entity).toBeGreaterThan(0);
    }
  });

  it('is as of about a day where the day of its only article is not certain', () => {
    const certain = (id: string) => !/[?~%]$/.test(cards[id]?.asOf ?? '~');
    expect(cards['vladimir-putin']?.sources).toHaveLength(1);
    expect(certain('vladimir-putin')).toBe(false);
    // Here another article of that day is certain.
    expect(certain('armenian-armed-forces')).toBe(true);
  });

  it('marks its quotes inside their exact sentences', () => {
    const evidence = Object.values(cards).flatMap((c) => [
      ...c.lineEvidence,
      ...c.usages.map((u) => u.evidence),
      ...c.dates.flatMap((d) => d.evidence),
      ...c.figures.flatMap((f) => f.evidence),
      ...c.statements.flatMap((s) => s.evidence),
    ]);
    expect(evidence.length).toBeGreaterThan(300);
    for (const e of evidence) {
      expect(e.sentence.slice(...e.at)).toBe(e.quote);
      expect(textOf(e.article)).toContain(e.sentence);
    }
  });
});
