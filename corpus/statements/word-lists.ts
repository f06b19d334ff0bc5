const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const PREPOSITIONS = set(
  `of in on at to from for with without by near inside outside across along around about over under between among amid
   into onto upon through during before after since until till against within via unlike like despite towards toward
   following regarding beyond beside besides per as`,
);
export const SUBORDINATORS = set(
  'while but although though whereas because when that if since until as after before where whether unless once so yet or nor',
);
/** Words that stand between a subject and its verb. */
export const BETWEEN = set(
  'has have had also later earlier then again repeatedly now still even once just first today yesterday himself herself itself themselves both all further long ever subsequently thus therefore however too',
);
/** After these the words are not said: refusals, possibilities, passives. */
export const NOT_SAID = set(
  "not never to could would should may might can cannot must will shall didn't doesn't don't did does do hardly be is was are were been being having getting got won't wouldn't couldn't let",
);
/** Bodies and people in office, who speak for what they are of. */
export const VOICE_NOUNS = set(
  `officials authorities authority government ministry ministries parliament leadership administration military army
   police presidency embassy delegation side cabinet spokesman spokeswoman spokesperson command forces`,
);
/** A demonym before these may mean a people as well as a state, so the state is not made to speak. */
export const PEOPLE_NOUNS = set(
  'forces troops fighters separatists rebels leadership side militants militias army',
);
/** A person in office: takes a name after it and speaks for itself. */
export const ROLE_NOUNS = set(
  `president premier minister chancellor king queen prince secretary ambassador envoy governor mayor commander general
   colonel major captain admiral spokesman spokeswoman spokesperson adviser advisor aide leader chief head director
   chairman chairwoman chair deputy lawmaker mp senator congressman representative official officer ombudsman analyst
   expert professor doctor lawyer activist resident journalist correspondent reporter historian economist mr mrs ms dr
   prof sir lord gen col maj capt lt sgt rep sen gov pope patriarch archbishop bishop cleric founder author director-general`,
);
/** Words that an apposition or a gloss after a name begins with. */
export const APPOSITION_STARTS = set(
  'a an the his her its their who whose which one also now then formerly himself herself',
);
export const DETERMINERS = set(
  'a an the this that these those his her its their our my your some any no every each both all another',
);
/** Ways in which words are brought to the public ("in a statement", "at a briefing"). */
export const OCCASIONS = set(
  `statement statements speech address interview post posts message tweet tweets broadcast conference briefing letter report
   video comments comment remarks remark meeting visit session call telegram article editorial note memo email e-mail phone telephone appearance debate
   television tv radio twitter facebook telegram instagram news announcement declaration bulletin release
   rally event ceremony summit forum hearing trip talks conversation column dispatch footage recording clip monologue`,
);
export const LISTENERS = set(
  `reporters journalists lawmakers parliament parliamentarians deputies citizens viewers supporters listeners delegates
   ministers officials lawyers investors press media crowd crowds them him her us me everyone people residents`,
);
/** News agencies and broadcasters that a single capitalised word names. */
export const RELAYERS = set(
  `reuters interfax tass afp ap bbc cnn nbc cbs abc npr pbs dw rt ria itv nhk ani pti upi dpa efe ansa bloomberg axios
   politico newsweek sputnik xinhua anadolu kyodo jazeera france-presse guardian times post journal telegraph euronews
   france24 rfe/rl sky fox msnbc mirror independent economist spiegel monde figaro welt bild kommersant izvestia meduza`,
);
export const RELAYER_NOUNS = set(
  'agency news tv television radio newspaper channel daily magazine outlet broadcaster website weekly paper network service',
);
