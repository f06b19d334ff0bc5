import type { Expected } from './expected.ts';

export const arms: Expected = {
  dates: [
    ['Armenia, September 23, 2023.', 'September 23, 2023', '2023-09-23', 'explicit'],
    ['reporters in Shusha on Saturday', 'Saturday', '2023-09-23', 'weekday'],
    ['flared up on Tuesday', 'Tuesday', '2023-09-19', 'weekday'],
    ['are scheduled on Thursday', 'Thursday', null, 'weekday'],
    ['for the past nine months', 'the past nine months', null, 'duration'],
    ['a months-long de facto', 'months-long', null, 'duration'],
    ['into Karabakh on Saturday', 'Saturday', '2023-09-23', 'weekday'],
    ['announced on Sunday', 'Sunday', '2023-09-24', 'weekday'],
    ['Assembly address on Saturday', 'Saturday', '2023-09-23', 'weekday'],
    ['against Azerbaijan in 1994', '1994', '1994', 'explicit'],
  ],
  figures: [
    ['including more than 800 guns', 800, 'more-than', 'guns', 'mod-russia'],
    ['and six armored vehicles', 6, 'exact', 'vehicles', 'mod-russia'],
    ['the past nine months', 9, 'exact', 'months', null],
    ['The 120,000 ethnic Armenians of', 120000, 'exact', 'people', 'karabakh-authorities'],
    ['99.9% prefer', 99.9, 'exact', 'percent', 'david-babayan'],
  ],
  statements: [
    [
      'Armenian separatists have begun laying down their weapons under a Russian-mediated agreement as the first convoy of humanitarian aid entered Nagorno-Karabakh',
      'azerbaijan',
      'asserts',
    ],
    [
      'Under the terms of the ceasefire, the Armenian separatists began handing over their weapons to Azerbaijan, including more than 800 guns and six armored vehicles',
      'mod-russia',
      'asserts',
    ],
    [
      '“We are in close cooperation with the Russian peacekeepers, conducting the demilitarization” of the separatists',
      'anar-eyvazov',
      'asserts',
    ],
    ['“We have already seized weapons and ammunition,”', 'anar-eyvazov', 'asserts'],
    [
      'its soldiers along with Russian peacekeepers are working jointly to disarm separatist fighters in the Nagorno-Karabakh region',
      'anar-eyvazov',
      'asserts',
    ],
    [
      'accusing the Armenian-backed troops there of “systematic” shelling, “reconnaissance activities,” fortification of defensive positions, and “high-level of combat readiness.”',
      'azerbaijan',
      'accuses',
    ],
    [
      'demanded that separatists\u00a0lay down their arms and the separatist government disband',
      'azerbaijan',
      'demands',
    ],
    [
      'The 120,000 ethnic Armenians of Nagorno-Karabakh will leave for Armenia as they do not want to live as part of Azerbaijan and fear ethnic cleansing',
      'karabakh-authorities',
      'asserts',
    ],
    [
      '“Our people do not want to live as part of Azerbaijan. 99.9% prefer to leave our historic lands,”',
      'david-babayan',
      'asserts',
    ],
    [
      'it was unclear when the Karabakh Armenians would move down the Lachin corridor',
      'david-babayan',
      'asserts',
    ],
    [
      '“The fate of our poor people will go down in history as a disgrace and a shame for the Armenian people and for the whole civilized world. Those responsible for our fate will one day have to answer before God for their sins,”',
      'david-babayan',
      'asserts',
    ],
    ['it will guarantee Armenians’ rights and integrate the region', 'azerbaijan', 'promises'],
    [
      'his country wants to integrate ethnic Armenians as “equal citizens”',
      'foreign-minister-azerbaijan',
      'asserts',
    ],
    ['denied any intention to harm them', 'foreign-minister-azerbaijan', 'denies'],
    [
      'ethnic Armenians in Karabakh should not leave their homes unless it is absolutely necessary',
      'nikol-pashinyan',
      'asserts',
    ],
  ],
};
