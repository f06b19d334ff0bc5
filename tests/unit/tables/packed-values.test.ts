import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packValues } from '../../../modules/tables/pack-values.ts';
import { lazyRecord } from '../../../tables/lazy-record.ts';
import { unpackValues } from '../../../tables/unpack-values.ts';

const QUOTE = 'The ferry left the harbour an hour before the storm.';

it('gives every value back, whatever is shared', () => {
  const quote = fc.constantFrom(QUOTE, 'Nobody on the quay minded much, said the mayor.', '$', '');
  const evidence = fc.record({
    quote,
    at: fc.tuple(fc.nat(9), fc.nat(9)),
    from: fc.record({ title: quote }),
  });
  const row = fc.record({ evidence: fc.array(evidence, { maxLength: 4 }), note: fc.option(fc.string()) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { shared, texts } = packValues(rows);
      const unpack = unpackValues(shared);
      expect(texts.map(unpack)).toEqual(rows);
    }),
  );
});

it('writes once what stands in several places', () => {
  const said = { quote: QUOTE, article: 'ferry' };
  const { shared, texts } = packValues([{ rows: [said] }, { rows: [said, { sentence: QUOTE }] }]);
  expect([shared, ...texts].join('\n').split('The ferry')).toHaveLength(2);
});

it('refuses what it would take for a reference', () => {
  expect(() => packValues([{ price: { $: 3 } }])).toThrow(/"\$"/);
});

it('makes a value of a record when it is asked for, and once', () => {
  const made: string[] = [];
  const record = lazyRecord(['boat', 'quay'], (key) => {
    made.push(key);
    return { key };
  });
  expect(Object.keys(record)).toEqual(['boat', 'quay']);
  expect(Object.hasOwn(record, 'constructor')).toBe(false);
  expect(made).toEqual([]);
  expect(record.quay).toBe(record.quay);
  expect(made).toEqual(['quay']);
});
