import type { Expected } from './expected.ts';

export const talks: Expected = {
  dates: [
    ['two days after Baku', 'two days after', '2023-09-21', 'anchored'],
    ['on Thursday showed', 'Thursday', '2023-09-21', 'weekday'],
    ['ceasefire agreement on Wednesday', 'Wednesday', '2023-09-20', 'weekday'],
    ['to decades of aspirations', 'decades', null, 'duration'],
    ['over the region for decades', 'decades', null, 'duration'],
    ['Fighting on Tuesday', 'Tuesday', '2023-09-19', 'weekday'],
    ['lasted for 24 hours', '24 hours', null, 'duration'],
    ['televised speech on Wednesday', 'Wednesday', '2023-09-20', 'weekday'],
    ['troops in Karabakh since August 2021', 'since August 2021', '2021-08/..', 'explicit'],
  ],
  figures: [
    ['two days after Baku', 2, 'exact', 'days', null],
    ['claiming that six people', 6, 'exact', 'people', 'azerbaijan'],
    ['including two civilians', 2, 'exact', 'people', 'azerbaijan'],
    ['the 120,000 ethnic Armenians living', 120000, 'exact', 'people', null],
    ['have fought two wars', 2, 'exact', 'wars', null],
    ['lasted for 24 hours', 24, 'exact', 'hours', null],
    ['at least 200 ethnic Armenians died', 200, 'at-least', 'people', 'karabakh-ombudsman'],
    ['including 10 civilians', 10, 'exact', 'people', 'karabakh-ombudsman'],
    ['seized a number of heights', null, 'vague', 'heights', 'karabakh-forces'],
    ['Thousands have gathered', null, 'vague', 'people', null],
  ],
  statements: [
    ['claiming victory after its brief offensive', 'azerbaijan', 'asserts'],
    ['showed images of delegates sitting around a table', 'ria-novosti', 'reports'],
    [
      'six people, including two civilians, had died due to mines placed by Armenians in Nagorno-Karabakh',
      'azerbaijan',
      'asserts',
    ],
    ['at least 200 ethnic Armenians died, including 10 civilians', 'karabakh-ombudsman', 'asserts'],
    ['Al Jazeera was not able to independently verify the death toll', 'al-jazeera', 'reports'],
    ['“Karabakh is Azerbaijan,”', 'ilham-aliyev', 'asserts'],
    [
      'his “iron fist” had consigned the idea of a separatist Armenian Karabakh to history',
      'ilham-aliyev',
      'asserts',
    ],
    [
      'they were forced to accept the deal after Azerbaijani forces broke through their lines and seized a number of heights and strategic road junctions',
      'karabakh-forces',
      'asserts',
    ],
    [
      'Armenian forces in Karabakh had agreed to “lay down their weapons, abandon combat positions and military posts and completely disarm”',
      'mod-azerbaijan',
      'asserts',
    ],
    [
      'all arms and heavy equipment were being handed over to the Azerbaijani military',
      'mod-azerbaijan',
      'asserts',
    ],
    [
      'demanded that the separatist political authorities in Karabakh disband before any talks are held about the future of the region',
      'azerbaijan',
      'demands',
    ],
    ['the ceasefire will be implemented in coordination with Russian peacekeepers', 'mod-russia', 'asserts'],
    ['is facing calls to resign', null, 'reports'],
    ['Yerevan was not involved in preparing the text of the truce', 'nikol-pashinyan', 'asserts'],
    [
      '“We hope that military escalation will not continue, because, in the current conditions, it is very important to ensure stability and stop combat actions,”',
      'nikol-pashinyan',
      'asserts',
    ],
    ['Armenia has not had troops in Karabakh since August 2021', 'nikol-pashinyan', 'asserts'],
    [
      'decrying the government’s perceived failure to support Armenian separatists',
      { words: 'Thousands at Republic Square' },
      'accuses',
    ],
  ],
};
