import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFigures } from '../../../corpus/figures/read-figures.ts';
import type { FoundDate, Measures } from '../../../corpus/reading.ts';
import { markedArticle } from './marked-article.ts';

const measures: Measures = parse(readFileSync(join('data', 'measures.yaml'), 'utf8'));

/** Dates as a reader of dates would find them, by their words. */
function datesIn(text: string, words: string[]): FoundDate[] {
  return words.map((w) => {
    const start = text.indexOf(w);
    return { start, end: start + w.length, edtf: null, basis: 'explicit' };
  });
}

/** `quote = value qualifier unit | counted [< quote of the whole] [@claimant]`, in the order of the text. */
function figures(marked: string, dates: string[] = []): string[] {
  const article = markedArticle(marked);
  const found = readFigures(article, datesIn(article.text, dates), measures);
  const quote = (f: { start: number; end: number }) => article.text.slice(f.start, f.end);
  return found.map((f) => {
    const number = f.value ?? (f.min === undefined ? '?' : `${f.min}..${f.max}`);
    const whole = found.find((w) => w.start === f.partOf);
    return [
      `${quote(f)} = ${number} ${f.qualifier} ${f.unit} | ${f.counted}`,
      whole ? ` < ${quote(whole)}` : '',
      f.claimant === null ? '' : ` @${f.claimant}`,
    ].join('');
  });
}

const cases: Record<string, [string, string[]][]> = {
  'how a number is written': [
    ['The town has 12,500 inhabitants.', ['12,500 inhabitants = 12500 exact people | inhabitants']],
    ['The town has 12 500 inhabitants.', ['12 500 inhabitants = 12500 exact people | inhabitants']],
    ['They fired 1.5 million shells.', ['1.5 million shells = 1500000 exact heavy weapons | shells']],
    ['They fired 1,5 million shells.', ['1,5 million shells = 1500000 exact heavy weapons | shells']],
    ['Damage of $5.5m was reported.', ['$5.5m = 5500000 exact dollars | $']],
    ['Around 900 operations were put off.', ['Around 900 operations = 900 approximately items | operations']],
    ['The plan is a 3.5% pay rise.', ['3.5% pay rise = 3.5 exact percent | pay rise']],
    ['It has a $4.3 million deficit.', ['$4.3 million deficit = 4300000 exact dollars | deficit']],
    ['Losses exceed 45 million pesos.', ['exceed 45 million pesos = 45000000 more-than pesos | pesos']],
    ['Two children aged three and six are safe.', ['Two children = 2 exact people | children']],
    ['Up to 3,400 staff went home.', ['Up to 3,400 staff = 3400 at-most people | staff']],
    ['They got €3bn in aid.', ['€3bn in aid = 3000000000 exact euros | aid']],
    ['It cost 40 million dollars.', ['40 million dollars = 40000000 exact dollars | dollars']],
    ['Turnout was 63.5 percent.', ['63.5 percent = 63.5 exact percent | Turnout']],
    [
      'Some 90% of the population fled.',
      ['Some 90% of the population = 90 approximately percent | population'],
    ],
    [
      'A dozen men and twenty-five women sang.',
      ['A dozen men = 12 exact people | men', 'twenty-five women = 25 exact people | women'],
    ],
    [
      'One hundred and six mines were found.',
      ['One hundred and six mines = 106 exact heavy weapons | mines'],
    ],
    ['Half a million people left.', ['Half a million people = 500000 exact people | people']],
    ['The siege took two and a half years.', ['two and a half years = 2.5 exact years | years']],
    ['Half of the houses burned.', ['Half of the houses = 0.5 exact share | houses']],
    [
      'It grew by 4.5% to $9.1 bln.',
      ['4.5% = 4.5 exact percent | ', '$9.1 bln = 9100000000 exact dollars | $'],
    ],
    ['The road cost Rs 7 crore.', ['Rs 7 crore = 70000000 exact rupees | Rs']],
    ['Output fell by a fifth, sales by half.', ['a fifth = 0.2 exact share | ', 'half = 0.5 exact share | ']],
    [
      'Some 2.6m people left; the wall is 5m high.',
      ['Some 2.6m people = 2600000 approximately people | people'],
    ],
    ['Two in three pupils walk.', ['Two in three pupils = 0.6666666666666666 exact share | pupils']],
    ['They repelled two in three raids.', ['three raids = 3 exact items | raids']],
    ['The death toll from the landslide has passed 90.', ['90 = 90 more-than people | death toll']],
    ['A 6.1-magnitude tremor shook it.', ['6.1-magnitude = 6.1 exact magnitude | magnitude']],
    ['One in five children is ill.', ['One in five children = 0.2 exact share | children']],
  ],
  ranges: [
    ['They hold 100–120 prisoners.', ['100–120 prisoners = 100..120 range people | prisoners']],
    ['They hold 100 to 120 prisoners.', ['100 to 120 prisoners = 100..120 range people | prisoners']],
    [
      'They hold between 100 and 120 prisoners.',
      ['between 100 and 120 prisoners = 100..120 range people | prisoners'],
    ],
    ['It will take two or three weeks.', ['two or three weeks = 2..3 range weeks | weeks']],
    [
      'It will cost 5 to 10 million dollars.',
      ['5 to 10 million dollars = 5000000..10000000 range dollars | dollars'],
    ],
  ],
  qualifiers: [
    ['At least 20 soldiers died.', ['At least 20 soldiers = 20 at-least people | soldiers']],
    ['No fewer than six tanks burned.', ['No fewer than six tanks = 6 at-least vehicles | tanks']],
    ['Up to 40 buses came.', ['Up to 40 buses = 40 at-most vehicles | buses']],
    ['As many as 40 buses came.', ['As many as 40 buses = 40 at-most vehicles | buses']],
    ['No more than 40 buses came.', ['No more than 40 buses = 40 at-most vehicles | buses']],
    ['Fewer than 40 buses came.', ['Fewer than 40 buses = 40 less-than vehicles | buses']],
    ['Over 40 buses came.', ['Over 40 buses = 40 more-than vehicles | buses']],
    ['Nearly 40 buses came.', ['Nearly 40 buses = 40 approximately vehicles | buses']],
    ['An estimated 40 buses came.', ['An estimated 40 buses = 40 approximately vehicles | buses']],
    ['It took 40 days or so.', ['40 days = 40 exact days | days']],
    ['They have 500+ volunteers.', ['500+ volunteers = 500 at-least people | volunteers']],
    ['It lasted for over two hours.', ['over two hours = 2 more-than hours | hours']],
    ['They met over two days.', ['two days = 2 exact days | days']],
    ['Talks about 120 prisoners go on.', ['120 prisoners = 120 exact people | prisoners']],
    [
      'They gave up more than 900 rifles and eight trucks.',
      ['more than 900 rifles = 900 more-than guns | rifles', 'eight trucks = 8 exact vehicles | trucks'],
    ],
  ],
  'vague amounts': [
    ['Thousands of protesters marched.', ['Thousands of protesters = ? vague people | protesters']],
    [
      'Hundreds of thousands of refugees came.',
      ['Hundreds of thousands of refugees = ? vague people | refugees'],
    ],
    ['Several villages burned.', ['Several villages = ? vague places | villages']],
    ['They took a number of hills.', ['a number of hills = ? vague items | hills']],
    ['Dozens were injured in the crush.', ['Dozens = ? vague people | were injured in the crush']],
  ],
  'what is counted': [
    [
      'Six armoured personnel carriers and a tank burned.',
      ['Six armoured personnel carriers = 6 exact vehicles | armoured personnel carriers'],
    ],
    ['They sent 500 tonnes of food there.', ['500 tonnes of food = 500 exact tonnes | tonnes of food']],
    ['The mine employs 40 Ruritanians.', ['40 Ruritanians = 40 exact people | Ruritanians']],
    [
      'At least 12 killed, 30 injured in blast',
      ['At least 12 killed = 12 at-least people | killed', '30 injured = 30 exact people | injured'],
    ],
    [
      'The blast killed 12 and wounded 30.',
      ['12 = 12 exact people | killed', '30 = 30 exact people | wounded'],
    ],
    ['The death toll rose to 170 on Monday.', ['170 = 170 exact people | death toll']],
    ['They want to go: 80% prefer the coast.', ['80% = 80 exact percent | prefer the coast']],
    [
      'He saw four brightly painted wooden boats.',
      ['four brightly painted wooden boats = 4 exact ships | brightly painted wooden boats'],
    ],
  ],
  durations: [
    ['The truce ended a 24-hour raid.', ['24-hour = 24 exact hours | hour']],
    ['The raid came two days after the vote.', ['two days = 2 exact days | days']],
    ['For the past nine months the road was closed.', ['nine months = 9 exact months | months']],
  ],
  subsets: [
    [
      'At least 200 islanders died, including 10 children and two nurses.',
      [
        'At least 200 islanders = 200 at-least items | islanders',
        '10 children = 10 exact people | children',
        'two nurses = 2 exact people | nurses',
      ],
    ],
    [
      'At least 200 people died, including 10 children and two nurses.',
      [
        'At least 200 people = 200 at-least people | people',
        '10 children = 10 exact people | children < At least 200 people',
        'two nurses = 2 exact people | nurses < At least 200 people',
      ],
    ],
    [
      'They held 50 men, three of whom were officers.',
      ['50 men = 50 exact people | men', 'three of whom = 3 exact people | of whom < 50 men'],
    ],
    [
      'They lost six people, including six children.',
      ['six people = 6 exact people | people', 'six children = 6 exact people | children < six people'],
    ],
    [
      'They lost 200 people, including 10 children and 3 houses.',
      [
        '200 people = 200 exact people | people',
        '10 children = 10 exact people | children < 200 people',
        '3 houses = 3 exact buildings | houses',
      ],
    ],
    ['Four miners, including the union’s deputy head, died.', ['Four miners = 4 exact people | miners']],
  ],
  'who says so': [
    ['{Ruritania|rur|l} said six men had died.', ['six men = 6 exact people | men @rur']],
    ['According to the {Red Cross|rc|o}, six men died.', ['six men = 6 exact people | men @rc']],
    ['Six men died, according to the {Red Cross|rc|o}.', ['Six men = 6 exact people | men @rc']],
    ['Six men died. {Ruritania|rur|l} said it was sorry.', ['Six men = 6 exact people | men']],
    ['{Ruritania|rur|l} denied that six men had died.', []],
  ],
  'no figures': [
    ['All will be one fist; one day they will answer.', []],
    ['They voted on H.R. 1 and Article 5, and flew on Flight 370.', []],
    ['The first convoy, the 21st Brigade and one of the scouts came.', []],
    ['The G7, the T-72 and the Group of Seven met in 2019.', []],
    ['Call +1 202 555 0143 at 10:30 or at 5 p.m.', []],
    ['They won 3-1 and then 2–0.', []],
    ['In the 1990s and in 2020–21 there was peace.', []],
    ['The two sides met in May.', []],
    ['Resolution 2231 was adopted.', []],
    ['A 31-year-old and a nine-year-old girl were there.', []],
    ['It was -5 degrees, and minus 12 degrees at night.', []],
    [`They saw 12345678901234567890 people, or ${'9'.repeat(400)} people.`, []],
    ['A third party, another half-brother, and the second half.', []],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    it.each(rows)('%s', (marked, expected) => {
      expect(figures(marked)).toEqual(expected);
    });
  });
}

it('passes dates over, but not a duration inside one', () => {
  expect(figures('On 12 May 300 men left.', ['12 May'])).toEqual(['300 men = 300 exact people | men']);
  expect(figures('It was two days after the vote.', ['two days after the vote'])).toEqual([
    'two days = 2 exact days | days',
  ]);
});

it('passes numbers in names over', () => {
  expect(figures('The {24 May Brigade|b|o} lost {12 Monkeys|m|e}.')).toEqual([]);
});
