import { describe, expect, it } from 'vitest';
import { readEndings } from '../../../corpus/endings.ts';
import { inflect } from '../../../corpus/inflect.ts';
import { type Inflections, NO_INFLECTIONS } from '../../../corpus/inflections.ts';

function paradigms(lines: Record<string, [drop: string, endings: string]>): Inflections['paradigms'] {
  return new Map(
    Object.entries(lines).map(([name, [drop, endings]]) => [
      name,
      { drop: drop.split('/'), cases: readEndings(endings) },
    ]),
  );
}

const slavic: Inflections = {
  ...NO_INFLECTIONS,
  sounds: { ...NO_INFLECTIONS.sounds, changes: { к: 'ц', х: 'с' } },
  paradigms: paradigms({
    masculine: ['', '- у/а *і'],
    feminine: ['а', '- и 0'],
    adjective: ['ий', '- ого ому'],
  }),
  defaults: { oneWord: { а: 'feminine', '': 'masculine' }, lastWord: {} },
};
const turkic: Inflections = {
  ...NO_INFLECTIONS,
  sounds: {
    vowels: 'aıoueiöü',
    byVowel: { A: { aıou: 'a', eiöü: 'e' }, I: { aı: 'ı', ei: 'i', ou: 'u', öü: 'ü' } },
    byLetter: { D: { pçtkfhsş: 't', '': 'd' } },
    changes: {},
  },
  paradigms: paradigms({ noun: ['', '- (n)In (y)A DAn'], compound: ['', '- nIn ndA'] }),
  defaults: { oneWord: {}, lastWord: { '': 'noun' } },
};

/** The forms, and the codes of what was reported. */
function forms(
  rules: Inflections,
  text: string,
  rule?: string,
  more: { also?: string[]; except?: string[] } = {},
) {
  const codes: string[] = [];
  const made = inflect({ text, inflect: rule, also: [], except: [], ...more }, rules, ({ code }) =>
    codes.push(code),
  );
  return [...made.map((form) => form.text), ...codes.map((code) => `! ${code}`)];
}

describe('the forms of a name', () => {
  it('take endings, with changes of sound, without the dictionary ending', () => {
    expect(forms(slavic, 'Горах')).toEqual(['Горах', 'Гораху', 'Гораха', 'Горасі']);
    expect(forms(slavic, 'Лука')).toEqual(['Лука', 'Луки', 'Лук']);
  });

  it('agree word by word', () => {
    expect(forms(slavic, 'Верхній Горах', 'adjective masculine')).toContain('! inflection-ending');
    expect(forms(slavic, 'Новий Горах', 'adjective masculine')).toEqual([
      'Новий Горах',
      'Нового Гораху',
      'Нового Гораха',
      'Новому Горасі',
    ]);
    expect(forms(slavic, 'Горах Лука', 'masculine -')).toEqual([
      'Горах Лука',
      'Гораху Лука',
      'Гораха Лука',
      'Горасі Лука',
    ]);
  });

  it('follow vowels and consonants', () => {
    expect(forms(turkic, 'Köprük')).toEqual(['Köprük', 'Köprükün', 'Köprüke', 'Köprükten']);
    expect(forms(turkic, 'Yeni Ada')).toEqual(['Yeni Ada', 'Yeni Adanın', 'Yeni Adaya', 'Yeni Adadan']);
    expect(forms(turkic, 'Ada yolu', 'compound')).toEqual(['Ada yolu', 'Ada yolunun', 'Ada yolunda']);
  });

  it('are none for acronyms and for “-”; others may be added and taken away', () => {
    expect(forms(turkic, 'ABC')).toEqual(['ABC']);
    expect(forms(turkic, 'Ada', '-')).toEqual(['Ada']);
    expect(forms(turkic, 'Ada', undefined, { also: ['Adalar'], except: ['Adadan'] })).toEqual([
      'Ada',
      'Adanın',
      'Adaya',
      'Adalar',
    ]);
  });

  it('are refused where a rule does not fit, with what is wrong', () => {
    expect(forms(slavic, 'Горах', 'neuter')).toEqual(['Горах', '! unknown-paradigm']);
    expect(forms(slavic, 'Горах', 'adjective masculine')).toEqual(['Горах', '! inflection-words']);
    expect(
      forms({ ...slavic, paradigms: paradigms({ a: ['', '- а'], b: ['', '- а у'] }) }, 'Ра Ра', 'a b'),
    ).toEqual(['Ра Ра', '! inflection-agreement']);
    const many = Array.from({ length: 201 }, (_, i) =>
      String.fromCharCode(0x430 + (i % 30)).repeat(1 + i / 30),
    ).join('/');
    expect(forms({ ...slavic, paradigms: paradigms({ a: ['', many] }) }, 'Ра', 'a')).toEqual([
      'Ра',
      '! too-many-forms',
    ]);
    expect(forms(slavic, 'Горах', '-', { except: ['Гора'] })).toContain('! exception-unused');
  });
});
