import { describe, expect, it } from 'vitest';
import { statements } from './statements-read.ts';

const cases: Record<string, [string, string[]][]> = {
  'direct speech': [
    [
      '“We will not leave this valley,” {Ann Lee|ann|p} said.',
      ['ann asserts: “We will not leave this valley,”'],
    ],
    ['"The bridge is open," said {Ann Lee|ann|p}, the mayor.', ['ann asserts: "The bridge is open,"']],
    [
      "'We will rebuild the bridge,' {Lee|ann|p} told parliament.",
      ["ann asserts: 'We will rebuild the bridge,'"],
    ],
    [
      '‘We don’t want a war,’ {Lee|ann|p} said on Monday.',
      ['ann @on Monday asserts: ‘We don’t want a war,’'],
    ],
    [
      '{Ann Lee|ann|p} said: "We have lost the north. We will not lose the south."',
      ['ann asserts: "We have lost the north. We will not lose the south."'],
    ],
    [
      '{Lee|ann|p} told reporters in Geneva on Friday: “Nobody asked us.”',
      ['ann @on Friday asserts: “Nobody asked us.”'],
    ],
    [
      '“It is over,” {Lee|ann|p} said. “We have nothing left to say about it.”',
      ['ann asserts: “It is over,”', 'ann asserts: “We have nothing left to say about it.”'],
    ],
    [
      '"Why should we leave our homes?" {Lee|ann|p} asked.',
      ['ann asserts: "Why should we leave our homes?"'],
    ],
    [
      '“The road is closed,” a spokesman for the ministry said.',
      ['– "a spokesman for the ministry" asserts: “The road is closed,”'],
    ],
    [
      '“We heard the guns all night,” said Tom Hill, a 45-year-old baker.',
      ['– "Tom Hill" asserts: “We heard the guns all night,”'],
    ],
    [
      '“This is our land. It will stay ours,” {Ann Lee|ann|p}, an adviser to {Bo Khan|bo|p}, the head of the “Republic of the North”, said.',
      ['ann asserts: “This is our land. It will stay ours,”'],
    ],
  ],
  'indirect speech': [
    [
      'The fair drew a record crowd (4,000 people), its secretary {Ann Lee|ann|p} said.',
      ['ann asserts: The fair drew a record crowd (4,000 people)'],
    ],
    ['The river rose by 30%, {Ann Lee|ann|p} said.', ['ann asserts: The river rose by 30%']],
    [
      '{Ruritania|rur|l} said on Sunday that its troops had left the town.',
      ['rur @on Sunday asserts: its troops had left the town'],
    ],
    ['{Ruritania|rur|l} said its troops had left the town.', ['rur asserts: its troops had left the town']],
    [
      '{Ann Lee|ann|p} also said late on Tuesday that the talks would resume, while {Bo Khan|bo|p} said they were over.',
      ['ann @late on Tuesday asserts: the talks would resume', 'bo asserts: they were over'],
    ],
    [
      'Foreign Minister {Ann Lee|ann|p} told {Reuters|reuters|o} the border was open.',
      ['ann via reuters asserts: the border was open'],
    ],
    [
      '{Ann Lee|ann|p} told the BBC that the border was open.',
      ['ann via the BBC asserts: the border was open'],
    ],
    ['{Ann Lee|ann|p} told {Bo Khan|bo|p} that the border was open.', ['ann asserts: the border was open']],
    [
      'In a statement on Friday, the {Ruritanian Red Cross|rrc|o} announced that the convoy had arrived.',
      ['rrc @on Friday asserts: the convoy had arrived'],
    ],
    [
      '{Ann Lee|ann|p} said in a televised address on Friday that the war was over.',
      ['ann @on Friday asserts: the war was over'],
    ],
    [
      '{Ann Lee|ann|p}, who is facing calls to resign, said the army had not been consulted.',
      ['ann asserts: the army had not been consulted'],
    ],
    [
      '{Ann Lee|ann|p} – who has led the party for a decade – said the army had not been consulted.',
      ['ann asserts: the army had not been consulted'],
    ],
    [
      '{Ann Lee|ann|p} said she would stay, adding that the party needed her.',
      ['ann asserts: she would stay', 'ann asserts: the party needed her'],
    ],
    [
      'The bridge was reopened at dawn, the {Transport Agency|ta|o} said on Friday.',
      ['ta @on Friday asserts: The bridge was reopened at dawn'],
    ],
    [
      '{Ann Lee|ann|p} said the truce was holding, {Interfax|interfax|o} reported.',
      ['ann via interfax asserts: the truce was holding'],
    ],
    [
      'The {Tass|tass|o} agency quoted {Ann Lee|ann|p} as saying that the truce was holding.',
      ['ann via tass asserts: the truce was holding'],
    ],
    ['{Ann Lee|ann|p} was quoted as saying the truce was holding.', ['ann asserts: the truce was holding']],
    [
      '{Ruritania|rur|l} reported that two soldiers had been wounded.',
      ['rur reports: two soldiers had been wounded'],
    ],
    [
      '{Ann Lee|ann|p} said the deal between the two armies, which was signed in May, was dead.',
      ['ann asserts: the deal between the two armies, which was signed in May, was dead'],
    ],
    [
      'Rescue workers said the search would go on until Sunday.',
      ['– "Rescue workers" asserts: the search would go on until Sunday'],
    ],
    ['{Strelsau|strelsau|l|rur} said the talks had failed.', ['rur asserts: the talks had failed']],
    [
      'The government of {Ruritania|rur|l} said the talks had failed.',
      ['rur "The government of Ruritania" asserts: the talks had failed'],
    ],
    [
      '{Ruritania|rur|l}’s interior ministry said the talks had failed.',
      ['rur "Ruritania’s interior ministry" asserts: the talks had failed'],
    ],
    [
      'An adviser to President {Bo Khan|bo|p} said the talks had failed.',
      ['– "An adviser to President Bo Khan" asserts: the talks had failed'],
    ],
    [
      'A {Ruritania|rur|l} expert said the talks had failed.',
      ['– "A Ruritania expert" asserts: the talks had failed'],
    ],
    [
      '{Ruritania|rur|l} and {Freedonia|fre|l} said the talks had failed.',
      ['– "Ruritania and Freedonia" asserts: the talks had failed'],
    ],
    [
      'After a call with {Bo Khan|bo|p}, {Ann Lee|ann|p} said the talks had failed.',
      ['ann asserts: the talks had failed'],
    ],
    [
      'While officials met in {Strelsau|strelsau|l|rur}, the {Farmers’ Union|union|o} said prices had doubled.',
      ['union asserts: prices had doubled'],
    ],
  ],
  'the day on which it was said': [
    ['The fair opened on Saturday, {Ann Lee|ann|p} said.', ['ann asserts: The fair opened on Saturday']],
    [
      'The fair opened on Saturday, {Ann Lee|ann|p} said on Monday.',
      ['ann @on Monday asserts: The fair opened on Saturday'],
    ],
    [
      'The lake was low in May, compared with last year, {Ann Lee|ann|p} told reporters on Friday.',
      ['ann @on Friday asserts: The lake was low in May, compared with last year'],
    ],
    ['On Monday, {Ann Lee|ann|p} said the fair was over.', ['ann @On Monday asserts: the fair was over']],
    [
      'The fair was a success, {Ann Lee|ann|p} said over the weekend.',
      ['ann @over the weekend asserts: The fair was a success'],
    ],
    [
      '{Ann Lee|ann|p} had said two weeks ago that the fair was over.',
      ['ann @two weeks ago asserts: the fair was over'],
    ],
    [
      'On Monday the {Farmers’ Union|union|o} said the fair was over.',
      ['union @On Monday asserts: the fair was over'],
    ],
    [
      'In 2021, {Ann Lee|ann|p} complained that the fair was dull.',
      ['ann @In 2021 asserts: the fair was dull'],
    ],
    [
      '{Ann Lee|ann|p} accused {Bo Khan|bo|p} on Monday of closing the fair last week.',
      ['ann @on Monday accuses: accused Bo Khan on Monday of closing the fair last week'],
    ],
    [
      '{Ann Lee|ann|p} condemned the plan in a speech to farmers on Monday.',
      ['ann @on Monday accuses: condemned the plan in a speech to farmers on Monday'],
    ],
    [
      '{Ann Lee|ann|p} urged {Bo Khan|bo|p} to leave on Friday.',
      ['ann demands: urged Bo Khan to leave on Friday'],
    ],
  ],
  'where one speaker says two things': [
    [
      '{Ruritania|rur|l}, which says it lost a ship, denied having shelled the port.',
      ['rur asserts: it lost a ship', 'rur denies: denied having shelled the port'],
    ],
    [
      '{Ruritania|rur|l} rejects the accusation and says residents may stay.',
      ['rur denies: rejects the accusation', 'rur asserts: residents may stay'],
    ],
    [
      'Managers rejected that, saying the offer was fair.',
      ['– "Managers" denies: rejected that', '– "Managers" asserts: the offer was fair'],
    ],
    ['The board rejected that plan in May.', []],
  ],
  'who speaks': [
    [
      'The fair drew a crowd, its director, Paula Renn, said.',
      ['– "Paula Renn" asserts: The fair drew a crowd'],
    ],
    [
      'Earlier, the ministry reported that two pumps had failed.',
      ['– "the ministry" reports: two pumps had failed'],
    ],
    [
      'The union said pay would rise by 3%, “half of what was promised in May”.',
      ['– "The union" asserts: pay would rise by 3%, “half of what was promised in May”'],
    ],
    [
      'Last week the aid group said its boat had sunk.',
      ['– "the aid group" @Last week asserts: its boat had sunk'],
    ],
    ['The Food Board estimates that 40 people are ill.', ['– "The Food Board" asserts: 40 people are ill']],
    [
      'Ann Lee, an adviser to the mayor, told Reuters by telephone that nothing was signed.',
      ['– "Ann Lee" via Reuters asserts: nothing was signed'],
    ],
    [
      'Most visitors come from outside, according to a 2019 survey.',
      ['– "a 2019 survey" asserts: Most visitors come from outside'],
    ],
  ],
  'sources without a verb': [
    ['According to {Ruritania|rur|l}, three ships were sunk.', ['rur asserts: three ships were sunk']],
    ['Three ships were sunk, according to the {Navy|navy|o}.', ['navy asserts: Three ships were sunk']],
    [
      'According to two witnesses in the port, shots were fired at noon, but the cause was unclear.',
      ['– "two witnesses in the port" asserts: shots were fired at noon'],
    ],
    [
      'Under the plan, as described by {Ruritania|rur|l}, the north must disarm.',
      ['rur asserts: the north must disarm'],
    ],
    [
      '{Freedonia|fre|l} said shots were fired at noon, a claim denied by {Ruritania|rur|l}.',
      ['fre asserts: shots were fired at noon', 'rur denies: denied by Ruritania'],
    ],
    [
      '{Freedonia|fre|l} said shots were fired at noon, a claim later repeated by {Bo Khan|bo|p}.',
      ['fre asserts: shots were fired at noon', 'bo asserts: shots were fired at noon'],
    ],
    ['{Ann Lee|ann|p}: The war is over', ['ann asserts: The war is over']],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    it.each(rows)('%s', (marked, expected) => {
      expect(statements(marked)).toEqual(expected);
    });
  });
}
