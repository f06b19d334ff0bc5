import { describe, expect, it } from 'vitest';
import { cards, corpus, within } from './read.ts';

const statements = Object.values(cards).flatMap((c) => c.statements);
const quoted = (id: string | undefined) => corpus.statements.find((s) => s.id === id)?.quote;

describe('a denial', () => {
  it('answers exactly what it denies', () => {
    const denials = corpus.statements.filter((s) => s.stance === 'denies');
    expect(denials.map((d) => [d.quote, quoted(d.answers)])).toEqual([
      [
        'the claim that its soldiers violated the ceasefire was "completely false"',
        'accused Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced Karabakh Armenians to disarm',
      ],
      [
        'the report that its forces had attacked Khankendi was "completely false"',
        "there had been gunfire around 60 miles away in Karabakh's main city",
      ],
      [
        'denied any intention to harm them',
        'The 120,000 ethnic Armenians of Nagorno-Karabakh will leave for Armenia as they do not want to live as part of Azerbaijan and fear ethnic cleansing',
      ],
      [
        'denied these reports, calling them "completely false."',
        "accused Azerbaijan's military of breaking a ceasefire mediated by Russia",
      ],
      [
        'denied these reports, stating that fighting had not resumed',
        'Azerbaijan was using various weapons, thus violating the agreement',
      ],
      [
        'denying any military presence there',
        'The agreement requires local Karabakh forces to disband and disarm, while Armenian forces must withdraw',
      ],
    ]);
  });

  it('stands beside what it denies on every card, never alone', () => {
    for (const row of statements)
      expect(corpus.statements.find((s) => s.id === row.id)?.answers, row.id).toBeUndefined();
    const truce = cards['ceasefire-2023']?.statements.find((s) => s.id === 'truce-accusation');
    expect(truce?.evidence.map((e) => e.article.slice(0, 3))).toEqual(['000', '000', '001']);
    expect(truce?.answers.map((a) => [a.speaker?.id, a.stance])).toEqual([['mod-azerbaijan', 'denies']]);
  });

  it.each([
    ['003', 'showed gunfire', 'completely false'],
    ['003', 'people seeking shelter in the city', 'denied “these reports”'],
    ['001', 'Reuters sources', 'completely false'],
  ])('%s: one that covers several reports is told with each of them: %s', (article, words, denial) => {
    const found = statements.find(
      (s) =>
        s.evidence[0]?.article.startsWith(article) &&
        (s.evidence[0].quote.startsWith(words) || s.speaker?.name === words),
    );
    expect(found?.note).toContain(denial);
  });
});

describe('who speaks', () => {
  it('keeps who relayed it, and shows it on the card of the relayer', () => {
    const relayed = corpus.statements.filter((s) => s.via).map((s) => [s.via, s.speaker]);
    expect(relayed).toEqual([
      ['interfax', 'nikol-pashinyan'],
      ['tass', 'nikol-pashinyan'],
      ['reuters', 'david-babayan'],
    ]);
    for (const id of ['interfax', 'tass', 'reuters']) expect(cards[id]?.statements.length).toBeGreaterThan(0);
  });

  it.each([
    ['000', 'Karabakh Armenians need security guarantees before handing over their weapons'],
    ['000', '"At any moment they could destroy us, engage in genocide against us."'],
    ['001', '"Peace is an environment that is free from conflicts, inter-state, inter-ethnic conflicts.'],
    ['001', 'the region of 120,000 people must be fully integrated into Azerbaijan'],
    ['003', 'Azerbaijan was using various weapons, thus violating the agreement'],
    ['003', 'denying any military presence there'],
    ['004', 'six people, including two civilians, had died due to mines'],
  ])('%s: a speaker who is not named in the sentence is noted as read from elsewhere: %s', (id, quote) => {
    const [statement] = corpus.statements.filter(
      (s) => s.article.startsWith(id) && s.quote.startsWith(quote),
    );
    expect(statement?.note).toMatch(/inferred|read as|as outlined by/i);
  });

  it('tells the local forces from those of Armenia, both "Armenian forces" in one article', () => {
    const shown = (id: string) => cards[id]?.statements.map((s) => s.evidence[0]?.quote) ?? [];
    const withdraw =
      'The agreement requires local Karabakh forces to disband and disarm, while Armenian forces must withdraw';
    expect(shown('armenian-armed-forces')).toEqual([
      withdraw,
      'Armenia has not had troops in Karabakh since August 2021',
    ]);
    expect(shown('karabakh-forces')).toContain(withdraw);
    const [weapons] = within(
      corpus.statements,
      '003',
      'Armenian forces claimed that Azerbaijan was using various weapons, thus violating the agreement',
    );
    expect(weapons?.speaker).toBe('karabakh-forces');
  });
});

describe('both sides are treated alike', () => {
  it('what is said "according to" somebody or announced is said, whoever it is', () => {
    const stance = (quote: string) => corpus.statements.find((s) => s.quote.includes(quote))?.stance;
    expect(stance('it had retaken control of the enclave')).toBe('asserts');
    expect(stance('Armenian separatists have begun laying down their weapons')).toBe('asserts');
    expect(stance('will leave for Armenia')).toBe('asserts');
    expect(stance('more than 800 guns')).toBe('asserts');
    expect(stance('at least 200 ethnic Armenians died')).toBe('asserts');
  });

  it('the lines of the two countries, capitals, ministries and leaders have one shape', () => {
    const swap = (text = '') =>
      text
        .replace(/President|Prime Minister/g, 'Leader')
        .replace(/Ilham Aliyev|Nikol Pashinyan/g, 'Name')
        .replace(/Azerbaijan|Armenia/g, 'Country');
    expect(swap(cards.azerbaijan?.line)).toBe(swap(cards.armenia?.line));
    expect(swap(cards['ilham-aliyev']?.line)).toBe(swap(cards['nikol-pashinyan']?.line));
  });

  it('no line or event uses a word that takes a side', () => {
    const texts = [
      ...Object.values(cards).map((c) => c.line.replaceAll(/“[^”]*”/g, '')),
      ...corpus.events.map((e) => e.name),
    ];
    for (const text of texts)
      expect(text).not.toMatch(
        /separatis|rebel|breakaway|secession|occup|liberat|terror|regime|junta|genocid|cleans|aggress|triumph|historic/i,
      );
  });
});
