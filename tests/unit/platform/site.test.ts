import { expect, test } from 'vitest';
import { hostnameOf, siteOfSender } from '../../../platform/site.ts';

const tab = (url: string) => ({ tab: { url } as never });

test('a frame belongs to the page at the top of its tab, as the browser tells it', () => {
  expect(siteOfSender({ ...tab('https://top.org/page'), url: 'https://ads.net/' })).toBe('top.org');
  expect(siteOfSender({ ...tab('file:///a.html'), url: 'file:///a.html' })).toBe('');
});

test('a page that is made ready behind the one in the tab is a page of its own', () => {
  const sender = { ...tab('https://before.org/'), url: 'https://next.org/', documentLifecycle: 'prerender' };
  expect(siteOfSender(sender)).toBe('next.org');
});

test('what is no address has no host', () => {
  expect(hostnameOf('not an address')).toBeNull();
  expect(hostnameOf(undefined)).toBeNull();
  expect(hostnameOf('file:///a.html')).toBe('');
});
