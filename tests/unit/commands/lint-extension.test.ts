import { expect, test } from 'vitest';
import { auditManifest } from '../../../commands/lint-extension.ts';

const asked = new Set(['storage', '<all_urls>']);
const good = {
  permissions: ['storage'],
  host_permissions: ['<all_urls>'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
};

test('a manifest that asks for little passes', () => {
  expect(auditManifest(good, asked)).toEqual([]);
});

test.each([
  [{ ...good, permissions: ['storage', 'webRequest'] }, /webRequest/],
  [{ ...good, permissions: [] }, /does not ask for "storage"/],
  [{ ...good, optional_permissions: ['history'] }, /history/],
  [{ ...good, web_accessible_resources: [{ resources: ['card.js'] }] }, /web-accessible/],
  [{ permissions: ['storage'] }, /connect-src/],
  [
    {
      content_security_policy: {
        extension_pages: "default-src 'none'; connect-src 'none'; script-src 'self' 'unsafe-eval'",
      },
    },
    /loose/,
  ],
])('a manifest that opens a door is found out: %j', (manifest, finding) => {
  expect(auditManifest(manifest, asked).join('\n')).toMatch(finding);
});
