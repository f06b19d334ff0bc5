import type { Stance } from '../model.ts';

/** How a verb of speech takes what is said. */
export interface SpeechVerb {
  stance: Stance;
  /**
   * `clause`: a clause with or without "that", or a quotation. `that`: only with "that" or a quotation, for verbs that
   * mean other things too. `object`: what follows belongs to the act, and the span begins with the verb. `quote`: a
   * quotation only. `listener`: names the listener first ("told reporters that").
   */
  takes: 'clause' | 'that' | 'object' | 'quote' | 'listener';
  form: 'past' | 'present' | 'base' | 'ing';
}

type Row = [Stance, SpeechVerb['takes'], string];

/** Base form, or base/past where the past is irregular, or base/past/ing. */
const ROWS: Row[] = [
  [
    'asserts',
    'clause',
    'say/said state note claim declare proclaim stress emphasise emphasize explain confirm acknowledge admit/admitted concede insist argue allege recall remark announce reveal reiterate underline maintain contend estimate assert affirm predict conclude',
  ],
  [
    'asserts',
    'that',
    'add cite warn suggest repeat write/wrote post tweet observe find/found show mention respond reply/replied complain lament boast testify/testified signal point/pointed',
  ],
  ['asserts', 'quote', 'continue ask joke shout chant quip exclaim comment'],
  ['asserts', 'listener', 'tell/told inform remind'],
  ['reports', 'clause', 'report'],
  ['promises', 'clause', 'promise pledge vow/vowed guarantee'],
  ['promises', 'listener', 'assure'],
  ['asserts', 'object', 'express'],
  ['demands', 'object', 'demand urge advise order instruct'],
  ['denies', 'object', 'deny/denied refute'],
  ['accuses', 'object', 'accuse blame condemn denounce decry/decried'],
  ['fears', 'clause', 'fear worry/worried'],
];

const verbs = new Map<string, SpeechVerb>();
for (const [stance, takes, list] of ROWS) {
  for (const entry of list.split(' ')) {
    const [base = '', irregular] = entry.split('/');
    const stem = base.replace(/e$/u, '');
    const third = base.endsWith('y') && !/[aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
    const doubled = irregular && /(.)\1ed$/u.test(irregular) ? irregular.slice(0, -2) : stem;
    const put = (word: string, form: SpeechVerb['form']) => verbs.set(word, { stance, takes, form });
    put(base, 'base');
    put(base === 'stress' ? 'stresses' : third, 'present');
    put(irregular ?? `${stem}ed`, 'past');
    put(`${base.endsWith('ee') ? base : doubled}ing`, 'ing');
  }
}

/** The verb of speech that a lower-case word is a form of. */
export function speechVerb(word: string): SpeechVerb | undefined {
  return verbs.get(word);
}

/** Presents that are no nouns: "claims" and "reports" may be. */
export const SURE_PRESENT =
  /^(?:says|say|tells|told|accuses?|insists?|den(?:y|ies)|argues?|admits?|adds|warns)$/u;

const CHARGES =
  /^(?:claims?|accusations?|allegations?|charges?|reports?|suggestions?|complaints?|criticisms?)$/u;
/** Demands and refusals that take a preposition or a named object: the words after the verb that they need. */
const VERB_PARTICLES: Record<string, { after: RegExp; stance: Stance }> = {
  call: { after: /^(?:on|upon|for)$/u, stance: 'demands' },
  reject: {
    after: CHARGES,
    stance: 'denies',
  },
  dismiss: {
    after: CHARGES,
    stance: 'denies',
  },
};
const PARTICLE_FORMS: Record<string, [string, SpeechVerb['form']]> = {
  call: ['call', 'base'],
  calls: ['call', 'present'],
  called: ['call', 'past'],
  calling: ['call', 'ing'],
  reject: ['reject', 'base'],
  rejects: ['reject', 'present'],
  rejected: ['reject', 'past'],
  rejecting: ['reject', 'ing'],
  dismiss: ['dismiss', 'base'],
  dismisses: ['dismiss', 'present'],
  dismissed: ['dismiss', 'past'],
  dismissing: ['dismiss', 'ing'],
};

/** "called for", "rejected the allegations": the verb with the words that make it one of speech. */
export function particleVerb(word: string, next: readonly string[]): SpeechVerb | undefined {
  const form = PARTICLE_FORMS[word];
  const need = form && VERB_PARTICLES[form[0]];
  if (!form || !need) return undefined;
  const window = form[0] === 'call' ? next.slice(0, 1) : next.slice(0, 4);
  // "rejected that, saying …": what was said before.
  const pointsBack =
    need.after === CHARGES &&
    /^(?:this|that|it|them)$/u.test(next[0] ?? '') &&
    !/^\p{L}/u.test(next[1] ?? '');
  return pointsBack || window.some((w) => need.after.test(w))
    ? { stance: need.stance, takes: 'object', form: form[1] }
    : undefined;
}
