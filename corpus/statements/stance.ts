import type { Stance } from '../model.ts';

const FALSE =
  /(?:\b(?:is|are|was|were|as|be|being)|['’]s)\s+(?:(?:\p{Ll}+ly|an?|simply|just|not|utter|absolute|outright|pure|nothing but)\s+)*["“‘']?\s*(?:(?:\p{Ll}+ly|an?|utter|absolute|outright|pure)\s+)*(?:false|untrue|baseless|groundless|unfounded|fabricat(?:ed|ions?)|lies?|fake|disinformation|misinformation|propaganda|nonsense|incorrect|(?<=not\s)true|(?<=no\s)truth)\b/iu;
const NO_TRUTH =
  /\bthere\s+(?:is|was)\s+no\s+truth\b|\bdo(?:es)?\s+not\s+correspond\s+to\s+reality\b|\bhas\s+nothing\s+to\s+do\s+with\s+reality\b/iu;
const WILL_GUARD =
  /^(?:it|he|she|they|we|i)\s+(?:will|would)\s+(?:\p{Ll}+ly\s+)?(?:guarantee|ensure|protect|safeguard|respect|honou?r|keep|uphold)\b/iu;

/** What the content itself makes of a neutral verb: "said the claim was false" denies, "said it will guarantee" promises. */
export function stanceOf(verb: Stance, content: string): Stance {
  if (verb !== 'asserts' && verb !== 'reports') return verb;
  const words = content.replace(/^["“‘']/u, '');
  if (FALSE.test(content) || NO_TRUTH.test(content)) return 'denies';
  return WILL_GUARD.test(words) ? 'promises' : verb;
}
