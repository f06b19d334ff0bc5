import { expect, it } from 'vitest';
import { readZip } from '../../../commands/read-zip.ts';

/** Made by the Python standard library's zipfile: "a.txt" stored, "ü/b.txt" deflated. */
const ARCHIVE = Buffer.from(
  'UEsDBBQAAAAAAAAAIQDxhmx6AwAAAAMAAAAFAAAAYS50eHRvbmVQSwMEFAAACAgAAAAhAND44bEJAAAAUAAAAAgAAADDvC9iLnR4dCspz1cooSIGAFBLAQIUAxQAAAAAAAAAIQDxhmx6AwAAAAMAAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLAQIUAxQAAAgIAAAAIQDQ+OGxCQAAAFAAAAAIAAAAAAAAAAAAAACAASYAAADDvC9iLnR4dFBLBQYAAAAAAgACAGkAAABVAAAAAAA=',
  'base64',
);

it('reads stored and packed files by their paths', () => {
  const files = [...readZip(ARCHIVE)].map(([path, contents]) => [path, contents.toString()]);
  expect(files).toEqual([
    ['a.txt', 'one'],
    ['ü/b.txt', 'two '.repeat(20)],
  ]);
});

it('refuses what is no whole archive', () => {
  expect(() => readZip(Buffer.from('nothing of the kind, and long enough'))).toThrow(/no zip/);
  expect(() => readZip(ARCHIVE.subarray(0, ARCHIVE.length - 30))).toThrow(/no zip/);
});
