import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativesText, edtfText } from '../../../components/edtf-text.ts';

test.each([
  ['2023-09-21', '21 Sept 2023'],
  ['2022-12', 'Dec 2022'],
  ['1994', '1994'],
  ['199X', '1990s'],
  ['19XX', '20th century'],
  ['2023-22', 'summer 2023'],
  ['2021-08/..', 'since Aug 2021'],
  ['2021-08/', 'since Aug 2021'],
  ['../2021-08', 'until Aug 2021'],
  ['2023-09-19/2023-09-20', '19–20 Sept 2023'],
  ['2023-09-30/2023-10-02', '30 Sept – 2 Oct 2023'],
  ['2022-12-30/2023-01-02', '30 Dec 2022 – 2 Jan 2023'],
  ['2022-12/2023-09', 'Dec 2022 – Sept 2023'],
  ['1988/1994', '1988–1994'],
  ['1994~', 'about 1994'],
  ['2023-09-21?', 'perhaps 21 Sept 2023'],
  ['2023-09-21%', 'perhaps about 21 Sept 2023'],
  ['[2023-09-21,2023-09-28]', '21 or 28 Sept 2023'],
  ['{2023-09-21,2023-09-28}', '21 and 28 Sept 2023'],
  ['[1992..1994]', 'between 1992 and 1994'],
  ['2023-09-XX', 'Sept 2023'],
])('%s reads %s', (edtf, text) => expect(edtfText(edtf)).toBe(text));

test('the long form has the month in full', () => {
  expect(edtfText('2023-09-21/2023-09-24', 'long')).toBe('21–24 September 2023');
});

test('alternatives in different months are told apart', () => {
  expect(alternativesText(['2023-09-21', '2023-09-28'])).toBe('21 or 28 Sept 2023');
  expect(alternativesText(['2023-09-30', '2023-10-01'])).toBe('30 Sept 2023 or 1 Oct 2023');
});

test.each(['2023-02-31', 'soon', 'XXXX-09-13', ''])('what is no date is shown as it is: "%s"', (edtf) => {
  expect(edtfText(edtf)).toBe(edtf);
});

test('a day reads as that day in every time zone', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const edtf = date.toISOString().slice(0, 10);
        expect(new Date(`${edtfText(edtf, 'long')} UTC`).toISOString().slice(0, 10)).toBe(edtf);
      },
    ),
  );
});
