import type english from '../public/_locales/en/messages.json';

/**
 * Every text of the interface, under its key in `public/_locales`: as it is, or as a function of what stands in its
 * gaps. Keys that end in a plural category are one function of a number (`mentions_one`, `mentions_other` →
 * `words.mentions(n)`), or of its ordinal category after `_nth`. Set by `speak`, so it is to be read when something is
 * drawn and not before.
 */
export let words: Words;
/** BCP 47 code of the language that `words` are in; its dates, numbers and lists are written by it. */
export let locale: string;

type English = typeof english;
type Key = keyof English;
type Counted<K> = K extends `${infer Base}_nth_other` ? Base : K extends `${infer Base}_other` ? Base : never;
type Category = `${'' | 'nth_'}${Intl.LDMLPluralRule}`;
type Plain = Exclude<Key, `${Counted<Key>}_${Category}`>;
type Gap<K extends Key> = English[K] extends { placeholders: infer P } ? keyof P & string : never;
type Filling = string | number;
type Several<T, Each = T> = Each extends T ? ([T] extends [Each] ? false : true) : never;
/** One gap takes what stands in it; several take an object. */
type Text<Gaps extends string> = [Gaps] extends [never]
  ? string
  : (filling: Several<Gaps> extends true ? Record<Gaps, Filling> : Filling) => string;
/** `as`: how the number is written, where its own digits are not it. */
type CountedText = (n: number, as?: string) => string;

export type Words = { readonly [K in Plain]: Text<Gap<K>> } & {
  readonly [Base in Counted<Key>]: CountedText;
};

type Message = string | ((filling: Filling | Record<string, Filling>) => string) | CountedText;

const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;
const COUNTED = /^(.+?)(_nth)?_(?:zero|one|two|few|many|other)$/;

/** Messages by key, with gaps as `{name}`. */
export type Messages = Readonly<Record<string, string>>;

let spokenNow: Messages;

/** Puts `words` into the language of `table`. */
export function speak(table: Messages): void {
  if (table === spokenNow) return;
  spokenNow = table;
  locale = table.language ?? 'en';
  numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const spoken: Record<string, Message> = {};
  for (const [key, text] of Object.entries(table)) {
    const [, base, nth] = COUNTED.exec(key) ?? [];
    if (base) spoken[base] ??= countedText(table, `${base}${nth ?? ''}`, nth ? 'ordinal' : 'cardinal');
    else
      spoken[key] = text.includes('{')
        ? (filling: Filling | Record<string, Filling>) => fill(text, filling)
        : text;
  }
  words = spoken as Words;
}

let numbers: Intl.NumberFormat;
let percents: Intl.NumberFormat;

/** A number as the interface's language writes it. */
export function numberText(n: number): string {
  return numbers.format(n);
}

/** Which way the interface's language is written. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A percentage as the interface's language writes it: 99.9 → "99.9%". */
export function percentText(n: number): string {
  return percents.format(n / 100);
}

function countedText(table: Messages, key: string, type: Intl.PluralRuleType): CountedText {
  const rules = new Intl.PluralRules(locale, { type });
  return (n, as = numberText(n)) => {
    const text =
      table[`${key}_${rules.select(type === 'ordinal' ? lastWord(n) : n)}`] ?? table[`${key}_other`];
    return fill(text ?? '', as);
  };
}

/**
 * The number whose ordinal category goes with the last spoken word of `n`: where an ending follows the sound of that
 * word, whole thousands end in "thousand". The rules count those with the numbers that have no category of their own;
 * as a word it takes what 5 takes in every language of the interface.
 */
function lastWord(n: number): number {
  const whole = Math.abs(Math.trunc(n));
  return whole !== 0 && whole % 1000 === 0 && whole % 1_000_000 !== 0 ? 5 : whole;
}

function fill(text: string, filling: Filling | Record<string, Filling>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = typeof filling === 'object' ? filling[name] : filling;
    return typeof value === 'number' ? numberText(value) : (value ?? gap);
  });
}
