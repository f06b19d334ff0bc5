import { expect, it } from 'vitest';
import { closeSection, nextVersion, withVersion } from '../../../commands/release.ts';

it.each([
  ['1.4.9', 'patch', '1.4.10'],
  ['1.4.9', 'minor', '1.5.0'],
  ['1.4.9', 'major', '2.0.0'],
])('after %s comes, one %s on, %s', (version, part, next) => {
  expect(nextVersion(version, part)).toBe(next);
});

it('refuses a part or a version that it does not know', () => {
  expect(() => nextVersion('1.4.9', 'huge')).toThrow(/patch\|minor\|major/);
  expect(() => nextVersion('1.4', 'patch')).toThrow(/1\.4/);
});

const LOG = '# Changelog\n\n## Unreleased\n\n- A card for trees\n\n## 1.0.0 – 2024-01-02\n\n- First\n';

it('closes the open section under the version and the day, and opens another', () => {
  expect(closeSection(LOG, '1.1.0', '2024-03-04')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 1.1.0 – 2024-03-04\n\n- A card for trees\n\n## 1.0.0 – 2024-01-02\n\n- First\n',
  );
});

it('refuses a release that says nothing, or a version that is there', () => {
  const empty = closeSection(LOG, '1.1.0', '2024-03-04');
  expect(() => closeSection(empty, '1.2.0', '2024-03-05')).toThrow(/says nothing/);
  expect(() => closeSection(LOG, '1.0.0', '2024-03-05')).toThrow(/already/);
  expect(() => closeSection('# Changelog\n', '1.0.0', '2024-03-05')).toThrow(/Unreleased/);
});

it('changes the version of the package and of no dependency', () => {
  const lock = {
    version: '0.1.0',
    packages: { '': { version: '0.1.0' }, 'node_modules/tree': { version: '0.1.0' } },
  };
  const changed = JSON.parse(withVersion(JSON.stringify(lock, null, 2), '0.1.0', '0.2.0'));
  expect(changed).toEqual({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' }, 'node_modules/tree': { version: '0.1.0' } },
  });
});
