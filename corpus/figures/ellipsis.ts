import type { Stretch } from '../reading.ts';
import { type Counted, OF_PEOPLE, wordsAfter } from './counted.ts';
import type { Amount } from './one-amount.ts';
import type { Qualified } from './qualifiers.ts';

const HARMED =
  /\b(kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|displac(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|evacuat(?:ed|ing)|captur(?:ed|ing)|rescu(?:ed|ing)|hospitali[sz](?:ed|ing))\s+$/iu;
const TOLL =
  /\b((?:(?:death|casualty)\s+)?toll|population|number\s+of\s+(?:\p{Ll}+\s+)?(?:\p{Ll}+)|total|turnout|headcount)\s+(?:(?:from|in|of|on|after)\s+(?!by\b)[^,.;:]{1,40}?\s+(?=has\b|had\b|rose\b|reached\b|stood\b|passed\b|climbed\b|was\b|is\b))?(?:(?:has|had)\s+)?(?:(?:now\s+)?(?:stands?|stood|is|was|are|were|reach(?:ed|es)|ris(?:es|en)|rose|climb(?:ed|s)|grew|grown|jump(?:ed|s)|pass(?:ed|es)|topp?(?:ed|s)|exceed(?:ed|s)|surpass(?:ed|es)|fell|fallen|dropp?ed)\s*)?(?:to|at|of|by)?\s*(?:now\s+)?$/iu;
const VERB =
  /^\s+(?:(?:\p{Ll}+ly|also|now|still|already)\s+)?(?:is|are|was|were|has|have|had|will|would|could|may|might|can|must|do|did|\p{Ll}+ed|fled|died|prefer|want|live|remain|need|say|said|support|oppose|favou?r|believe|think)\b/iu;

/**
 * What a number counts where no noun follows it: "killed 12", "12 injured", "the toll rose to 120", "99.9% prefer to
 * leave", "12 of them". The words may stand outside the figure's own span.
 * @returns null where nothing says that the number counts anything.
 */
export function readEllipsis(
  text: string,
  amount: Amount,
  qualified: Qualified,
  sentence: Stretch,
): Counted | null {
  const people = (words: string, stretch: Stretch): Counted => ({ ...stretch, words, unit: 'people' });
  const bare: Stretch = { start: amount.start, end: amount.end };
  const [next, afterNext] = wordsAfter(text, amount.end, sentence.end, 2);
  if (
    next &&
    !next.hyphen &&
    OF_PEOPLE.test(next.text) &&
    !(afterNext && /^(?:the|a|an)$/iu.test(afterNext.text))
  )
    return people(next.text, { start: amount.start, end: next.end });
  const before = text.slice(Math.max(sentence.start, qualified.start - 60), qualified.start);
  const harmed = HARMED.exec(before)?.[1];
  if (harmed) return people(harmed, bare);
  const toll = TOLL.exec(before)?.[1];
  if (toll)
    return {
      ...bare,
      words: toll,
      unit: /toll|population|turnout/iu.test(toll) ? 'people' : 'items',
      ...(/\s(?:pass|top|exceed|surpass)(?:ed|es|s)\s+$/iu.test(before) ? { passed: true } : {}),
    };
  const after = text.slice(amount.end, sentence.end);
  const ofThem = /^\s+(of\s+(?:them|whom|those|which))\b/iu.exec(after);
  if (ofThem?.[1])
    return { start: amount.start, end: amount.end + ofThem[0].length, words: ofThem[1], unit: 'items' };
  const opens =
    before.trim() === '' || /(?:[.,;:“"‘(–—]|\b(?:and|but|that|while|where|said|says))\s*$/iu.test(before);
  if (opens && VERB.test(after)) {
    const predicate = (/^[^,.;:!?()“”"–—]+/u.exec(after)?.[0] ?? '').trim();
    const verbs = predicate.split(/\s+/u).slice(0, 4);
    return { ...bare, words: predicate, unit: verbs.some((v) => OF_PEOPLE.test(v)) ? 'people' : 'items' };
  }
  const alone = before.trim() === '' && /^[\s.!?”"]*$/u.test(after);
  const weighty = amount.kind === 'vague' || amount.heavy || qualified.qualifier !== 'exact';
  return weighty || alone ? { ...bare, words: '', unit: 'items' } : null;
}
