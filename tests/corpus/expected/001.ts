import type { Expected } from './expected.ts';

export const meeting: Expected = {
  dates: [
    ['on Thursday (September 21).', 'Thursday (September 21)', '2023-09-21', 'explicit'],
    ['on national independence day.', 'national independence day', null, 'vague'],
    ['said on Wednesday (September 20)', 'Wednesday (September 20)', '2023-09-20', 'explicit'],
    ['in a 24-hour offensive', '24-hour', null, 'duration'],
    ['culmination of decades of struggle', 'decades', null, 'duration'],
    ['a major war in the 1990s', 'the 1990s', '199X', 'explicit'],
    ['On Wednesday, Aliyev', 'Wednesday', '2023-09-20', 'weekday'],
  ],
  figures: [
    ['gunfire around 60 miles away', 60, 'approximately', 'miles', 'karabakh-authorities'],
    ['in a 24-hour offensive', 24, 'exact', 'hours', 'karabakh-armenians'],
    ['region of 120,000 people', 120000, 'exact', 'people', null],
    ['thousands of ethnic Armenians massed', null, 'vague', 'people', null],
  ],
  statements: [
    ['calls for the resignation of Armenian Prime Minister Nikol Pashinyan', null, 'reports'],
    [
      'key details, including the surrender of weapons, still needed to be worked out',
      'karabakh-authorities',
      'asserts',
    ],
    [
      "there had been gunfire around 60 miles away in Karabakh's main city",
      'karabakh-authorities',
      'asserts',
    ],
    [
      "there had been gunfire around 60 miles away in Karabakh's main city",
      { words: 'Reuters sources' },
      'asserts',
    ],
    ['accused Azerbaijani forces of violating the ceasefire', 'karabakh-authorities', 'accuses'],
    ['advised residents to stay indoors', 'karabakh-authorities', 'asserts'],
    [
      '"Peace is an environment that is free from conflicts, inter-state, inter-ethnic conflicts. This path is not easy, it goes through external and internal shocks, and we must go through this path for the sake of independence, for the sake of statehood, for the sake of the future."',
      'nikol-pashinyan',
      'asserts',
    ],
    [
      'his "iron fist" had consigned the idea of a separate ethnic Armenian Karabakh to history',
      'ilham-aliyev',
      'asserts',
    ],
    [
      "they had no choice but to accept Azerbaijan's terms, after Aliyev's army broke through their lines in a 24-hour offensive",
      'karabakh-armenians',
      'asserts',
    ],
    ['the report that its forces had attacked Khankendi was "completely false"', 'mod-azerbaijan', 'denies'],
    ['breakaway Armenian forces must disband and disarm', 'azerbaijan', 'asserts'],
    ['the region of 120,000 people must be fully integrated into Azerbaijan', 'azerbaijan', 'asserts'],
    ['he wished to turn the Karabakh region into "paradise."', 'ilham-aliyev', 'asserts'],
    [
      "Karabakh's Armenians would now have their religious and cultural rights respected",
      'ilham-aliyev',
      'promises',
    ],
  ],
};
