import { expect, test } from 'vitest';
import { hostnameOf, siteOf } from '../../../platform/site.ts';

function frame(url: string, { ancestors, referrer = '' }: { ancestors?: string[]; referrer?: string } = {}) {
  const { hostname } = new URL(url);
  return {
    top: null,
    location: { hostname, ancestorOrigins: ancestors },
    document: { referrer },
  } as never as Window;
}

test('a frame belongs to the page at the top', () => {
  expect(siteOf(frame('https://ads.net/', { ancestors: ['https://mid.org', 'https://top.org'] }))).toBe(
    'top.org',
  );
  expect(siteOf(frame('https://ads.net/', { referrer: 'https://top.org/page' }))).toBe('top.org');
  expect(siteOf(frame('https://ads.net/'))).toBe('ads.net');
});

test('the top frame is its own page, whoever linked to it', () => {
  const top: object = { location: { hostname: 'top.org' }, document: { referrer: 'https://search.org/' } };
  expect(siteOf(Object.assign(top, { top }) as Window)).toBe('top.org');
});

test('what is no address has no host', () => {
  expect(hostnameOf('not an address')).toBeNull();
  expect(hostnameOf(undefined)).toBeNull();
  expect(hostnameOf('file:///a.html')).toBe('');
});
