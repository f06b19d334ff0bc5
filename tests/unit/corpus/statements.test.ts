import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../corpus/statements/read-statements.ts';
import { markedArticle } from './marked-article.ts';
import { statements } from './statements-read.ts';

const cases: Record<string, [string, string[]][]> = {
  'accusations, denials, demands, promises, fears': [
    [
      '{Freedonia|fre|l} accused {Ruritania|rur|l} of shelling the port.',
      ['fre accuses: accused Ruritania of shelling the port'],
    ],
    [
      '{Ruritania|rur|l} launched a raid on Monday, accusing {Freedonia|fre|l} of “sabotage.”',
      ['rur accuses: accusing Freedonia of “sabotage.”'],
    ],
    [
      'Fighting began after {Ruritania|rur|l} crossed the river, accusing {Freedonia|fre|l} of sabotage.',
      ['rur accuses: accusing Freedonia of sabotage'],
    ],
    ['{Freedonia|fre|l} denied the report.', ['fre denies: denied the report']],
    [
      '{Freedonia|fre|l} has repeatedly denied that it shelled the port, calling the claim “a lie”.',
      ['fre denies: denied that it shelled the port, calling the claim “a lie”'],
    ],
    [
      '{Freedonia|fre|l} said the report was “completely false”.',
      ['fre denies: the report was “completely false”'],
    ],
    [
      '{Freedonia|fre|l} rejected the accusations on Friday.',
      ['fre denies: rejected the accusations on Friday'],
    ],
    [
      '{Ann Lee|ann|p} said her country wanted peace and denied any plan to attack.',
      ['ann asserts: her country wanted peace', 'ann denies: denied any plan to attack'],
    ],
    [
      '{Freedonia|fre|l} demanded that {Ruritania|rur|l} withdraw.',
      ['fre demands: demanded that Ruritania withdraw'],
    ],
    ['{Ann Lee|ann|p} urged residents to stay indoors.', ['ann demands: urged residents to stay indoors']],
    ['{Ann Lee|ann|p} called on both armies to stop.', ['ann demands: called on both armies to stop']],
    ['{Ann Lee|ann|p} pledged to rebuild the port.', ['ann promises: pledged to rebuild the port']],
    ['{Ann Lee|ann|p} promised that the port would be rebuilt.', ['ann promises: the port would be rebuilt']],
    [
      '{Ruritania|rur|l} said it would guarantee their safety.',
      ['rur promises: it would guarantee their safety'],
    ],
    ['{Ann Lee|ann|p} assured residents that the water was safe.', ['ann promises: the water was safe']],
    ['{The islanders|isl|g} fear that the bridge will close.', ['isl fears: the bridge will close']],
  ],
  'pronouns and bare quotations': [
    [
      '{Ann Lee|ann|p} said the port was safe. She added that ships could return.',
      ['ann asserts: the port was safe', 'ann asserts: ships could return'],
    ],
    [
      '{Ruritania|rur|l} said the port was safe. {Ann Lee|ann|p} said it was not. They spoke twice. “I saw it myself,” she said.',
      ['rur asserts: the port was safe', 'ann asserts: it was not', 'ann asserts: “I saw it myself,”'],
    ],
    [
      '{Ann Lee|ann|p} proclaimed that the danger was over.\n"At any moment they could have come back."',
      [
        'ann asserts: the danger was over',
        'ann inferred asserts: "At any moment they could have come back."',
      ],
    ],
    [
      '{Ann Lee|ann|p} addressed the nation on Friday.\n“We have come through a hard year, and we will come through the next.”',
      ['ann inferred asserts: “We have come through a hard year, and we will come through the next.”'],
    ],
    [
      '“It was a mistake that we all made together,” he said.',
      ['– "he" inferred asserts: “It was a mistake that we all made together,”'],
    ],
    [
      "{Ruritania|rur|l}'s raid surprised everyone. It defended the move, claiming that six miners had died.",
      ['rur inferred asserts: six miners had died'],
    ],
    [
      "{Ruritania|rur|l}'s President {Bo Khan|bo|p} arrived on Monday. {Ruritania|rur|l}'s President said the visit was private.",
      ['bo "Ruritania\'s President" asserts: the visit was private'],
    ],
  ],
  'odd quotation marks': [
    [
      '{Ann Lee|ann|p} stated that all will become "one hand" for the country, for the Motherland."',
      ['ann asserts: all will become "one hand" for the country, for the Motherland'],
    ],
    [
      '“We are ready to talk” about everything, {Ruritania|rur|l} spokesman {Bo Khan|bo|p} told reporters in {Strelsau|strelsau|l|rur} on Saturday, a city on the coast.',
      ['bo @on Saturday asserts: “We are ready to talk” about everything'],
    ],
  ],
  'speakers that are no entities': [
    [
      '“The river took my boat,” said fisherman Tom Hill, 52, who lives on the quay.',
      ['– "fisherman Tom Hill" asserts: “The river took my boat,”'],
    ],
    [
      '“It was loud,” shop owner Eve Stone told the paper.',
      ['– "shop owner Eve Stone" via the paper asserts: “It was loud,”'],
    ],
    ['“We lost,” said the captain, Tom Hill.', ['– "Tom Hill" asserts: “We lost,”']],
    [
      'Rep. Eve Stone, D-Northland, said the bill was dead.',
      ['– "Rep. Eve Stone" asserts: the bill was dead'],
    ],
    [
      'Prices could double by autumn, the Grain Board (GB) warned on Friday.',
      ['– "the Grain Board" @on Friday asserts: Prices could double by autumn'],
    ],
    ['The ice has thinned, the authors wrote.', ['– "the authors" asserts: The ice has thinned']],
    [
      'Union boss E. Stone warned that work would stop.',
      ['– "Union boss E. Stone" asserts: work would stop'],
    ],
    [
      'The harbour master, quoted by local radio, said the quay was safe.',
      ['– "The harbour master" asserts: the quay was safe'],
    ],
    [
      'The mayor spoke at noon. “Nobody will be left behind,” the agency quoted her as saying.',
      ['– "The mayor" via the agency inferred asserts: “Nobody will be left behind,”'],
    ],
    [
      'The Herald was unable to independently confirm his account.',
      ['– "The Herald" reports: The Herald was unable to independently confirm his account'],
    ],
    [
      'The miners, backed by two unions, said nothing had changed.',
      ['– "The miners" asserts: nothing had changed'],
    ],
    ['The islands said about 80 boats had sunk.', ['– "The islands" asserts: about 80 boats had sunk']],
    ['Clerks in the port, however, denied the rumour.', ['– "Clerks in the port" denies: denied the rumour']],
    [
      '“It was dark,” one sailor said. “Nobody slept.”',
      ['– "one sailor" asserts: “It was dark,”', '– "one sailor" asserts: “Nobody slept.”'],
    ],
    ['The islands reported heavy rain in the north.', ['– "The islands" reports: heavy rain in the north']],
    ['The islands reported 14 new fires.', ['– "The islands" reports: 14 new fires']],
    [
      '{Freedonia|fre|l} has promised $20 million and pledged to send tents.',
      ['fre promises: $20 million', 'fre promises: pledged to send tents'],
    ],
  ],
  'no statements': [
    ['The figures could not be independently verified.', []],
    ['The minister could not be reached.', []],
    ['Eve Stone reported live from the quay.', []],
    ['The islanders reported him to the guards.', []],
    ['Two sailors were reported missing.', []],
    ['Eve Stone confirmed the date but gave no place.', []],
    ['{Ruritania|rur|l} has not said when the talks will resume.', []],
    ['{Ann Lee|ann|p} declined to say whether she would stay.', []],
    ['{Ruritania|rur|l} is claiming victory after its brief campaign in the north.', []],
    ['The claims made by {Ruritania|rur|l} were never tested.', []],
    ['{Ann Lee|ann|p} could say more in June.', []],
    ['It was announced that the port would close.', []],
    ['{The islanders|isl|g} call the hill “Long Back”, while sailors call it “the Whale”.', []],
    ['The state of the roads fears no report.', []],
    ['{Ruritania|rur|l} wants the “Long Peace” to hold.', []],
    ['The agreement requires the army to leave.', []],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    it.each(rows)('%s', (marked, expected) => {
      expect(statements(marked)).toEqual(expected);
    });
  });
}

describe('statements', () => {
  it('list the entities named in what is said, the accused among them', () => {
    const [statement] = readStatements(
      markedArticle('{Freedonia|fre|l} accused {Ruritania|rur|l} of shelling {Port Amity|amity|l}.'),
    );
    expect(statement?.entities).toEqual(['rur', 'amity']);
  });

  it('never throw and always slice the text, whatever marks it has', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      ',',
      '.',
      ' said ',
      ' that ',
      'Ann Lee',
      ' accused ',
      ' of ',
      ' – ',
      '(',
      ')',
      ' adding that ',
      'He',
      ' told Reuters ',
      'according to ',
      '\n',
      ' and denied ',
      'the port was closed',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const article = markedArticle(pieces.join('').replaceAll('Ann Lee', '{Ann Lee|ann|p}'));
        for (const s of readStatements(article)) {
          expect(s.start).toBeGreaterThanOrEqual(0);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.end).toBeLessThanOrEqual(article.text.length);
          const quote = article.text.slice(s.start, s.end);
          expect(quote).toBe(quote.trim());
          expect(article.sentences.some((x) => x.start <= s.start && s.start < x.end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
