interface Expected {
  speaker: string | null;
  stance: string;
  quote: string;
  speakerText?: string;
  via?: string;
  when?: string;
  inferred?: true;
}

const said = (speaker: string | null, quote: string, more: Partial<Expected> = {}): Expected => ({
  speaker,
  stance: 'asserts',
  quote,
  ...more,
});

/** Written by reading the articles. */
export const STATEMENTS: Record<string, Expected[]> = {
  '000_4eadbead407513c5': [
    said(
      'authorities',
      'accuse Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced them to disarm',
      { stance: 'accuses' },
    ),
    said(null, 'Karabakh Armenians need security guarantees before handing over their weapons', {
      speakerText: "An advisor to Nagorno-Karabakh's leader",
      when: 'on Thursday',
    }),
    said('azerbaijan', 'it had retaken control of the enclave'),
    said(
      'authorities',
      'accused Azerbaijan of breaking a truce established on Wednesday after an Azerbaijani attack forced Karabakh Armenians to disarm',
      { stance: 'accuses' },
    ),
    said(
      'pashinyan',
      "his country recognizes the disputed Nagorno-Karabakh region as part of Azerbaijan's sovereign territory",
      { when: 'on September 13' },
    ),
    said('mod-az', 'the claim that its soldiers violated the ceasefire was "completely false"', {
      stance: 'denies',
    }),
    said(null, 'heavy gunfire was heard on Thursday morning', {
      stance: 'reports',
      speakerText: "two reports in Karabakh's largest city",
    }),
    said('pashinyan', 'the ceasefire in Nagorno-Karabakh is largely being observed', { via: 'interfax' }),
    said(
      'pashinyan',
      '"Units of the Nagorno-Karabakh Defence Army remain in the places where they were at the time the truce was signed. The same applies to the Azerbaijani Armed Forces,"',
    ),
    said(
      'pashinyan',
      '"Unfortunately, today an incident occurred in the vicinity of Stepanakert, but in general the truce remains, although sometimes there are violations,"',
    ),
    said('pashinyan', 'Armenia was prepared to accept refugees from Nagorno-Karabakh', { via: 'tass' }),
    said(
      'babayan',
      'the agreement for the cessation of military action is there, but they are awaiting a final agreement',
      { via: 'reuters' },
    ),
    said('babayan', 'security guarantees were needed to avoid the death of his people'),
    said('babayan', 'a "whole host of questions" remain unanswered'),
    said('babayan', '"At any moment they could destroy us, engage in genocide against us."', {
      inferred: true,
    }),
    said('aliyev', 'Armenians will have full educational, cultural, and religious rights', {
      when: 'On Wednesday',
    }),
    said(
      'aliyev',
      'all ethnic groups and faiths will become "one fist" for Azerbaijan, for dignity, for the Motherland',
    ),
  ],
  '001_adc95b6c9db2056a': [
    said('authorities', 'key details, including the surrender of weapons, still needed to be worked out'),
    said('authorities', "there had been gunfire around 60 miles away in Karabakh's main city"),
    said(null, "there had been gunfire around 60 miles away in Karabakh's main city", {
      speakerText: 'Reuters sources',
    }),
    said('authorities', 'accused Azerbaijani forces of violating the ceasefire', { stance: 'accuses' }),
    said('authorities', 'advised residents to stay indoors', { stance: 'demands' }),
    said(
      'pashinyan',
      '"Peace is an environment that is free from conflicts, inter-state, inter-ethnic conflicts. This path is not easy, it goes through external and internal shocks, and we must go through this path for the sake of independence, for the sake of statehood, for the sake of the future."',
      { inferred: true },
    ),
    said(
      'aliyev',
      'his "iron fist" had consigned the idea of a separate ethnic Armenian Karabakh to history',
      { when: 'on Wednesday (September 20)' },
    ),
    said('karabakh-armenians', "they had no choice but to accept Azerbaijan's terms"),
    said('mod-az', 'the report that its forces had attacked Khankendi was "completely false"', {
      stance: 'denies',
    }),
    said('azerbaijan', 'breakaway Armenian forces must disband and disarm'),
    said('aliyev', 'he wished to turn the Karabakh region into "paradise."', { when: 'On Wednesday' }),
    said('aliyev', "Karabakh's Armenians would now have their religious and cultural rights respected"),
  ],
  '002_cc34ed8f124999de': [
    said(
      null,
      'Armenian separatists have begun laying down their weapons under a Russian-mediated agreement as the first convoy of humanitarian aid entered Nagorno-Karabakh',
      { speakerText: 'Azerbaijani officials' },
    ),
    said(
      'mod-ru',
      'Under the terms of the ceasefire, the Armenian separatists began handing over their weapons to Azerbaijan, including more than 800 guns and six armored vehicles',
    ),
    said(
      'eyvazov',
      '“We are in close cooperation with the Russian peacekeepers, conducting the demilitarization” of the separatists',
      { when: 'on Saturday' },
    ),
    said('eyvazov', '“We have already seized weapons and ammunition,”'),
    said(
      'eyvazov',
      'its soldiers along with Russian peacekeepers are working jointly to disarm separatist fighters in the Nagorno-Karabakh region',
    ),
    said(
      'azerbaijan',
      'accusing the Armenian-backed troops there of “systematic” shelling, “reconnaissance activities,” fortification of defensive positions, and “high-level of combat readiness.”',
      { stance: 'accuses' },
    ),
    said(
      'azerbaijan',
      'demanded that separatists lay down their arms and the separatist government disband',
      { stance: 'demands' },
    ),
    said(
      'authorities',
      'The 120,000 ethnic Armenians of Nagorno-Karabakh will leave for Armenia as they do not want to live as part of Azerbaijan and fear ethnic cleansing',
      { when: 'on Sunday' },
    ),
    said(
      'babayan',
      '“Our people do not want to live as part of Azerbaijan. 99.9% prefer to leave our historic lands,”',
    ),
    said('babayan', 'it was unclear when the Karabakh Armenians would move down the Lachin corridor'),
    said(
      'babayan',
      '“The fate of our poor people will go down in history as a disgrace and a shame for the Armenian people and for the whole civilized world. Those responsible for our fate will one day have to answer before God for their sins,”',
    ),
    said('azerbaijan', 'it will guarantee Armenians’ rights and integrate the region', {
      stance: 'promises',
    }),
    said('fm-az', 'his country wants to integrate ethnic Armenians as “equal citizens”', {
      when: 'on Saturday',
    }),
    said('fm-az', 'denied any intention to harm them', { stance: 'denies' }),
    said(
      'pashinyan',
      'ethnic Armenians in Karabakh should not leave their homes unless it is absolutely necessary',
    ),
  ],
  '003_d4781d698b5b32c0': [
    said(null, "accused Azerbaijan's military of breaking a ceasefire mediated by Russia", {
      stance: 'accuses',
      speakerText: 'Armenian forces in Nagorno-Karabakh',
    }),
    said('azerbaijan', 'denied these reports, calling them "completely false."', { stance: 'denies' }),
    said(null, 'Azerbaijan was using various weapons, thus violating the agreement', {
      speakerText: 'Armenian forces',
    }),
    said('mod-az', 'denied these reports', { stance: 'denies' }),
    said('mod-az', 'fighting had not resumed'),
    said(null, 'denying any military presence there', { stance: 'denies', speakerText: 'their government' }),
    said(null, "Azerbaijan's control could result in ethnic cleansing and force Karabakh Armenians to flee", {
      stance: 'fears',
      speakerText: 'Armenians',
    }),
    said('aliyev', 'his country has no issue with the population, only with their "criminal junta."', {
      stance: 'promises',
    }),
    said(
      'russia',
      "its peacekeepers had evacuated around 5,000 people from dangerous areas since the offensive began, with four peacekeepers, including the mission's deputy commander, being killed in shelling",
      { stance: 'reports' },
    ),
    said('aliyev', 'expressed condolences to Russian President Vladimir Putin', {
      speakerText: "Azerbaijan's President",
    }),
    said('aliyev', 'pledged to conduct an investigation into the deaths', {
      stance: 'promises',
      speakerText: "Azerbaijan's President",
    }),
  ],
  '004_f41b01741e5cf503': [
    said(
      'azerbaijan',
      'six people, including two civilians, had died due to mines placed by Armenians in Nagorno-Karabakh',
      { inferred: true },
    ),
    said('ombudsman', 'at least 200 ethnic Armenians died, including 10 civilians'),
    said(null, 'Al Jazeera was not able to independently verify the death toll', {
      stance: 'reports',
      speakerText: 'Al Jazeera',
    }),
    said('aliyev', '“Karabakh is Azerbaijan,”', { when: 'on Wednesday' }),
    said('aliyev', 'his “iron fist” had consigned the idea of a separatist Armenian Karabakh to history'),
    said(
      'forces',
      'they were forced to accept the deal after Azerbaijani forces broke through their lines and seized a number of heights and strategic road junctions',
    ),
    said(
      'mod-az',
      'Armenian forces in Karabakh had agreed to “lay down their weapons, abandon combat positions and military posts and completely disarm”',
    ),
    said('mod-az', 'all arms and heavy equipment were being handed over to the Azerbaijani military'),
    said(
      'azerbaijan',
      'demanded that the separatist political authorities in Karabakh disband before any talks are held about the future of the region',
      { stance: 'demands' },
    ),
    said('mod-ru', 'the ceasefire will be implemented in coordination with Russian peacekeepers'),
    said('pashinyan', 'Yerevan was not involved in preparing the text of the truce'),
    said(
      'pashinyan',
      '“We hope that military escalation will not continue, because, in the current conditions, it is very important to ensure stability and stop combat actions,”',
    ),
    said('pashinyan', 'Armenia has not had troops in Karabakh since August 2021'),
    said(null, 'decrying the government’s perceived failure to support Armenian separatists', {
      stance: 'accuses',
      speakerText: 'Thousands',
    }),
  ],
};
