import type { Expected } from './expected.ts';

export const gunfire: Expected = {
  dates: [
    ['a blockade in December 2022', 'December 2022', '2022-12', 'explicit'],
    ['dangerous areas since the offensive began', 'since the offensive began', null, 'anchored'],
  ],
  figures: [
    ['where approximately 120,000 ethnic Armenians reside', 120000, 'approximately', 'people', null],
    ['evacuated around 5,000 people from', 5000, 'approximately', 'people', 'russia'],
    ['with four peacekeepers', 4, 'exact', 'people', 'russia'],
  ],
  statements: [
    [
      "accused Azerbaijan's military of breaking a ceasefire mediated by Russia",
      'karabakh-forces',
      'accuses',
    ],
    ['showed gunfire', { words: 'Social media footage from the capital of the breakaway region' }, 'reports'],
    ['denied these reports, calling them "completely false."', 'azerbaijan', 'denies'],
    ['Azerbaijan was using various weapons, thus violating the agreement', 'karabakh-forces', 'asserts'],
    [
      'people seeking shelter in the city and the sound of small-arms gunfire in the background',
      { words: 'Videos' },
      'reports',
    ],
    ['denied these reports, stating that fighting had not resumed', 'mod-azerbaijan', 'denies'],
    [
      'The agreement requires local Karabakh forces to disband and disarm, while Armenian forces must withdraw',
      null,
      'reports',
    ],
    ['denying any military presence there', 'armenia', 'denies'],
    [
      "Azerbaijan's control could result in ethnic cleansing and force Karabakh Armenians to flee",
      { words: 'Armenians' },
      'fears',
    ],
    [
      'his country has no issue with the population, only with their "criminal junta."',
      'ilham-aliyev',
      'asserts',
    ],
    [
      "its peacekeepers had evacuated around 5,000 people from dangerous areas since the offensive began, with four peacekeepers, including the mission's deputy commander, being killed in shelling",
      'russia',
      'reports',
    ],
    ['expressed condolences to Russian President Vladimir Putin', 'ilham-aliyev', 'asserts'],
    ['pledged to conduct an investigation into the deaths', 'ilham-aliyev', 'promises'],
  ],
};
