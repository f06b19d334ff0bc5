// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { evidence, sampleCard } from './sample-card.ts';
import { mount, show, text } from './shown-card.tsx';

test('it is a dialog whose name begins with the entity', async () => {
  await show();
  const dialog = mount.querySelector('[role=dialog]');
  expect(dialog?.getAttribute('aria-label')).toMatch(/^Stepanakert/);
});

describe('what the eye finds', () => {
  test('first the name as the page has it, then every usage alphabetically with who uses it', async () => {
    await show(sampleCard, { mention: 'Khankendi' });
    expect(text('h2')).toEqual(['Khankendi']);
    expect(text('.fc-usage > summary')).toEqual([
      'Khankendi used by Azeris',
      'Stepanakert used by ethnic Armenians',
    ]);
  });

  test('a mention in another spelling is shown with the name where no usage is contested', async () => {
    await show({ ...sampleCard, usages: [], contested: undefined }, { mention: 'Степанакерт' });
    expect(text('h2 bdi')).toEqual(['Степанакерт', 'Stepanakert']);
  });

  test('sections in their order', async () => {
    await show();
    expect(text('h3')).toEqual(['Key dates', 'Figures', 'Who says what', 'Where the articles differ']);
  });

  test('a difference opens to what each article says', async () => {
    await show();
    expect(text('.fc-difference mark')).toEqual(['began talks on Thursday', 'are scheduled on Thursday']);
  });

  test('dates as readers say them, every reading of an ambiguous one, and why', async () => {
    await show();
    expect(text('.fc-when')).toEqual(['Dec 2022', '19–20 Sept 2023', '21 or 28 Sept 2023']);
    expect(text('.fc-date:nth-of-type(3) .fc-note')).toEqual([
      'worked out from the weekday',
      'the sentence looks ahead, the article is from Sunday',
    ]);
  });

  test('a qualifier stands beside its number, with what is counted, claimant and sources', async () => {
    await show();
    expect(text('.fc-amount')[0]).toBe('at least 200 ethnic Armenians');
    expect(text('.fc-figure .fc-by')[0]).toBe('said by Nagorno-Karabakh office for human rights · 1 source');
    expect(text('.fc-figure .fc-by')[1]).toBe('claimant not established · 2 sources not reviewed');
  });

  test('no space of a figure stands alone between elements, where screen readers lose it', async () => {
    await show();
    const pieces = [...mount.querySelectorAll('.fc-amount')].flatMap((amount) =>
      [...amount.childNodes].map((node) => node.textContent ?? '').filter((one) => one !== ''),
    );
    expect(pieces.slice(0, 3)).toEqual(['at least ', '200', ' ethnic Armenians']);
    expect(pieces.filter((one) => one.trim() === '')).toEqual([]);
  });

  test('the clause that a figure stands in is shown with it, for a number alone says little', async () => {
    await show();
    expect(text('.fc-passage')[0]).toBe('at least 200 ethnic Armenians died, including 10 civilians');
  });

  test('only a reviewed figure is said to be the articles’ own', async () => {
    await show({ ...sampleCard, figures: sampleCard.figures.map((f) => ({ ...f, reviewed: true })) });
    expect(text('.fc-figure .fc-by')[1]).toBe('in the articles’ own words · 2 sources');
  });

  test('a part says what it is part of', async () => {
    await show();
    expect(text('.fc-amount')[1]).toBe('10 civilians part of at least 200 ethnic Armenians');
  });

  test('figures of one passage are one row, and each has its own evidence in it', async () => {
    await show();
    const [row] = mount.querySelectorAll('.fc-figure');
    if (!row) throw new Error('the sample has figures');
    expect(text('.fc-passage', row)).toHaveLength(1);
    expect(text('blockquote mark', row)).toEqual(['at least 200 ethnic Armenians', '10 civilians']);
  });

  test('the same quantity of several articles is one group, each version with its qualifier and claimant', async () => {
    const [, , crowd] = sampleCard.figures;
    if (!crowd) throw new Error('the sample has figures');
    const said = evidence('Officials counted 120,000 people.', '120,000 people', { article: 'a3' });
    const other = {
      ...crowd,
      qualifier: 'exact' as const,
      counted: 'people',
      evidence: [said],
      passage: 'x',
    };
    const claimed = { ...other, claimant: { id: 'c', name: 'Officials' }, reviewed: true };
    await show({ ...sampleCard, figures: [claimed, ...sampleCard.figures] });
    expect(text('.fc-common')).toEqual(['120,000 people 2 versions']);
    expect(text('.fc-version .fc-amount')).toEqual(['120,000 people', 'about 120,000 ethnic Armenians']);
    expect(text('.fc-version .fc-by')).toEqual([
      'said by Officials · 1 source',
      'claimant not established · 2 sources not reviewed',
    ]);
  });

  test('a quote that begins with its own verb is not announced by another', async () => {
    const [claim] = sampleCard.statements;
    if (!claim) throw new Error('the sample has statements');
    await show({ ...sampleCard, statements: [{ ...claim, ownVerb: true, answers: [] }] });
    expect(text('.fc-speaker')).toEqual(['Karabakh authorities']);
  });

  test('a walk of so many hours and so many hours of rain are not the same hours', async () => {
    const [figure] = sampleCard.figures;
    if (!figure) throw new Error('the sample has figures');
    const hours = (counted: string) => ({
      ...{ ...figure, value: 24, qualifier: 'exact' as const, unit: 'hours', counted, passage: counted },
      evidence: [evidence(`So many ${counted}.`, counted)],
    });
    await show({ ...sampleCard, figures: [hours('hour'), hours('hours')] });
    expect(mount.querySelector('.fc-versions')).toBeNull();
    await show({ ...sampleCard, figures: [hours('hours'), { ...hours('hours'), claimant: null }] });
    expect(mount.querySelector('.fc-versions')).not.toBeNull();
  });

  test('a speaker who goes on is seen once and heard each time', async () => {
    const [, last] = sampleCard.statements;
    if (!last) throw new Error('the sample has statements');
    await show({
      ...sampleCard,
      statements: [last, { ...last, id: 's9' }, { ...last, id: 's10', stance: 'denies' }],
    });
    expect(text('.fc-speaker')).toEqual([
      'Nikol Pashinyan said',
      'Nikol Pashinyan said',
      'Nikol Pashinyan denied',
    ]);
    expect(text('.fc-goes-on .fc-speaker')).toEqual(['Nikol Pashinyan said']);
  });

  test('a claim and its denial stand side by side in equal parts', async () => {
    await show();
    const sides = [...mount.querySelectorAll('.fc-pair > summary > .fc-side')];
    expect(sides.map((side) => text('.fc-speaker', side))).toEqual([
      ['Karabakh authorities accused'],
      ['Azerbaijani defence ministry denied'],
    ]);
    expect(new Set(sides.map((side) => side.className)).size).toBe(1);
  });

  test('the day that it is as of, and its sources', async () => {
    await show();
    expect(text('.fc-foot > summary')).toEqual(['As of 21–24 Sept 2023 · 2 sources']);
    expect(text('.fc-sources .fc-source')[1]).toContain('publisher not stated · date not stated');
  });

  test('only what nobody reviewed says so', async () => {
    await show();
    const flagged = [...mount.querySelectorAll('.fc-flag')].map((f) => f.closest('.fc-row')?.className);
    expect(flagged).toEqual(['fc-row fc-date', 'fc-row fc-figure', 'fc-row fc-statement']);
  });
});

test('a long section shows its first rows until the reader asks for all', async () => {
  const [date] = sampleCard.dates;
  if (!date) throw new Error('the sample has dates');
  await show({ ...sampleCard, dates: Array.from({ length: 9 }, () => date) });
  expect(mount.querySelectorAll('.fc-date')).toHaveLength(5);
  await act(() => mount.querySelector<HTMLElement>('.fc-more')?.click());
  expect(mount.querySelectorAll('.fc-date')).toHaveLength(9);
});

test('a figure in words only keeps the article’s words', async () => {
  const vague = {
    qualifier: 'vague' as const,
    unit: 'people',
    counted: 'ethnic Armenians',
    passage: 'Thousands of ethnic Armenians massed at the airport.',
    claimant: null,
    evidence: [
      evidence('Thousands of ethnic Armenians massed at the airport.', 'Thousands of ethnic Armenians'),
    ],
    reviewed: true,
  };
  await show({ ...sampleCard, figures: [vague] });
  expect(text('.fc-amount')).toEqual(['Thousands of ethnic Armenians']);
});

describe('evidence', () => {
  test('every row opens to its exact sentence with the quote marked', async () => {
    await show();
    const rows = [...mount.querySelectorAll('.fc-date, .fc-figure, .fc-statement, .fc-usage, .fc-line')];
    expect(rows).toHaveLength(10);
    for (const row of rows) {
      expect(row.tagName).toBe('DETAILS');
      expect(text('blockquote mark', row).every(Boolean)).toBe(true);
    }
    const quote = mount.querySelector('.fc-figure blockquote');
    expect(quote?.textContent).toBe(sampleCard.figures[0]?.evidence[0]?.sentence);
    expect(quote?.querySelector('mark')?.textContent).toBe('at least 200 ethnic Armenians');
  });

  test('a pair says whose sentence is whose', async () => {
    await show();
    expect(text('.fc-pair .fc-whose')).toEqual([
      'Karabakh authorities accused',
      'Azerbaijani defence ministry denied',
    ]);
  });

  test('markup in an article stays text', async () => {
    const hostile = '<img src=x onerror="alert(1)"> said <b>so</b>';
    const card = { ...sampleCard, name: hostile, line: hostile, lineEvidence: [evidence(hostile, 'said')] };
    await show(card);
    expect(mount.querySelector('img, b')).toBeNull();
    expect(text('h2')).toEqual([hostile]);
  });
});
