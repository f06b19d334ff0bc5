import type { Expected } from './expected.ts';

export const security: Expected = {
  dates: [
    ['accuse Azerbaijan of breaking a truce established on Wednesday', 'Wednesday', '2023-09-20', 'weekday'],
    ['leader said on Thursday that', 'Thursday', '2023-09-21', 'weekday'],
    ['a day after Azerbaijan announced', 'a day after', '2023-09-21', 'anchored'],
    ['accused Azerbaijan of breaking a truce established on Wednesday', 'Wednesday', '2023-09-20', 'weekday'],
    ['Three years since', 'Three years', null, 'duration'],
    ['the end of the 2020 war', '2020', '2020', 'explicit'],
    ['all throughout the summer', 'the summer', '2023-22', 'relative'],
    ['Just last week', 'last week', '2023-09-11/2023-09-17', 'relative'],
    ['on September 13', 'September 13', '2023-09-13', 'explicit'],
    ['was heard on Thursday morning', 'Thursday morning', '2023-09-21', 'weekday'],
    ['"Unfortunately, today an incident', 'today', '2023-09-21', 'relative'],
    ['On Wednesday, President', 'Wednesday', '2023-09-20', 'weekday'],
  ],
  figures: [
    ['Three years since', 3, 'exact', 'years', null],
    ['According to two reports', 2, 'exact', 'reports', null],
  ],
  statements: [
    [
      'accuse Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced them to disarm',
      'karabakh-authorities',
      'accuses',
    ],
    [
      'Karabakh Armenians need security guarantees before handing over their weapons',
      'david-babayan',
      'asserts',
    ],
    ['it had retaken control of the enclave', 'azerbaijan', 'asserts'],
    [
      'accused Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced Karabakh Armenians to disarm',
      'karabakh-authorities',
      'accuses',
    ],
    [
      "his country recognizes the disputed Nagorno-Karabakh region as part of Azerbaijan's sovereign territory",
      'nikol-pashinyan',
      'asserts',
    ],
    ['the claim that its soldiers violated the ceasefire was "completely false"', 'mod-azerbaijan', 'denies'],
    [
      'heavy gunfire was heard on Thursday morning, but it was unclear who was shooting',
      { words: "two reports in Karabakh's largest city" },
      'reports',
    ],
    ['the ceasefire in Nagorno-Karabakh is largely being observed', 'nikol-pashinyan', 'asserts'],
    [
      '"Units of the Nagorno-Karabakh Defence Army remain in the places where they were at the time the truce was signed. The same applies to the Azerbaijani Armed Forces,"',
      'nikol-pashinyan',
      'asserts',
    ],
    [
      '"Unfortunately, today an incident occurred in the vicinity of Stepanakert, but in general the truce remains, although sometimes there are violations,"',
      'nikol-pashinyan',
      'asserts',
    ],
    ['Armenia was prepared to accept refugees from Nagorno-Karabakh', 'nikol-pashinyan', 'asserts'],
    [
      'the agreement for the cessation of military action is there, but they are awaiting a final agreement',
      'david-babayan',
      'asserts',
    ],
    ['security guarantees were needed to avoid the death of his people', 'david-babayan', 'asserts'],
    ['a "whole host of questions" remain unanswered', 'david-babayan', 'asserts'],
    ['"At any moment they could destroy us, engage in genocide against us."', 'david-babayan', 'fears'],
    ['Armenians will have full educational, cultural, and religious rights', 'ilham-aliyev', 'promises'],
    [
      'all ethnic groups and faiths will become "one fist" for Azerbaijan, for dignity, for the Motherland',
      'ilham-aliyev',
      'asserts',
    ],
  ],
};
