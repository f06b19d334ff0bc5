/**
 * Korean case particles: they are written on to the noun, and every second name in a text carries one. A name of
 * hangul may be followed by one; it is not part of the name.
 */
const PARTICLES = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 도 로 만 나 에서 에게 에는 에도 에만 으로 로는 로서 로의 까지 부터 보다 처럼 마저 조차 이나 이란 라는 라고 ' +
    '와의 과의 에의 에서는 에서도 에서의 에게는 으로는 으로서 으로의 이라는 이라고 로부터 까지의 으로부터'
  ).split(' '),
);
const LONGEST_PARTICLE = 4;
const hangulEnd = /[\uAC00-\uD7A3]$/;

/** The lengths, in UTF-16 code units, of what may be a particle at the end of a word. */
export function particleLengths(word: string): number[] {
  const lengths: number[] = [];
  if (!hangulEnd.test(word)) return lengths;
  for (let length = 1; length <= LONGEST_PARTICLE && length < word.length; length++) {
    if (PARTICLES.has(word.slice(-length))) lengths.push(length);
  }
  return lengths;
}
