import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SHIPPED = ['components', 'entrypoints', 'names', 'page', 'platform', 'tables'];

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** Packages that the shipped folders import at run time; of the build tool's own lines docs/dependencies.md tells. */
function bundled(): string[] {
  const names = SHIPPED.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'((?:@[\w-]+\/)?[a-z][\w.-]*)[^':]*'/gm,
        ),
      ])
      .map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => name !== 'wxt' && !name.startsWith('virtual')).sort();
}

it('what the extension is made of is what package.json calls its dependencies', () => {
  expect(bundled()).toEqual(Object.keys(dependencies).sort());
});

it('each is listed with its licence and a reason', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (\S+) \| (.+) \|$/gm);
  const listed = [...rows].map(([, name = '', licence = '']) => [name, licence]);
  const own = Object.keys(dependencies).map((name) => {
    const { license }: { license: string } = JSON.parse(
      readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
    );
    return [name, license];
  });
  expect(listed.sort()).toEqual(own.sort());
});

it('each is of one exact version', () => {
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
