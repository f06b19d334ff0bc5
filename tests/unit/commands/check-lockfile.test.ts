import { expect, test } from 'vitest';
import { findHoles } from '../../../commands/check-lockfile.ts';

const parent = { version: '2.0.0', optionalDependencies: { 'native-a': '1.0.0' } };

test('an optional package that is in the lock file, nested or hoisted, is no hole', () => {
  expect(
    findHoles({
      packages: { '': {}, 'node_modules/p': parent, 'node_modules/native-a': { version: '1.0.0' } },
    }),
  ).toEqual([]);
  expect(
    findHoles({
      packages: {
        'node_modules/q/node_modules/p': parent,
        'node_modules/q/node_modules/native-a': { version: '1.0.0' },
      },
    }),
  ).toEqual([]);
});

test('one that npm left out is named with its parent', () => {
  const packages = {
    'node_modules/p': parent,
    'node_modules/other/node_modules/native-a': { version: '1.0.0' },
  };
  expect(findHoles({ packages })).toEqual(['node_modules/p@2.0.0 needs native-a@1.0.0']);
});
