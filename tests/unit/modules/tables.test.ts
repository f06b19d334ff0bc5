import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { topicFolders } from '../../../corpus/topic-folder.ts';
import { tablesPlugin } from '../../../modules/tables/vite-plugin.ts';

let dir: string;
let server: ViteDevServer;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tables-'));
  cpSync('tests/small-topic', dir, { recursive: true });
  server = await createServer({
    configFile: false,
    root: dir,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [tablesPlugin(topicFolders(dir))],
  });
});

afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

const table = async (name: string) => (await server.transformRequest(`virtual:tables/${name}`))?.code ?? '';

/**
 * Changes a data file until the plugin tells every page to load anew: what is written before the watcher has seen the
 * folder is not told.
 */
async function change(name: string, from: string, to: string): Promise<void> {
  const send = vi.spyOn(server.ws, 'send');
  const file = join(dir, name);
  const text = readFileSync(file, 'utf8').replace(from, to);
  let tries = 0;
  await vi.waitFor(
    () => {
      writeFileSync(file, `${text}# ${tries++}\n`);
      expect(send).toHaveBeenCalled();
    },
    { timeout: 60_000, interval: 200 },
  );
}

it('offers the tables of the two folders', async () => {
  expect(await table('cards')).toContain('Alta Vista');
  expect(await table('shared')).toContain('Town flooded by the river Lorn');
  expect(await table('search')).toContain('At least 200 people');
  expect(await table('topic')).toContain('Small Topic');
});

it('builds them again when a data file changes', async () => {
  expect(await table('topic')).toContain('Small Topic');
  await change('data/topic.yaml', 'Small Topic', 'Other Topic');
  expect(await table('topic')).toContain('Other Topic');
});

it('fails with every message where the corpus has an error', async () => {
  await change('data/articles/flood.yaml', 'quote: At least 200', 'quote: At most 200');
  await expect(table('cards')).rejects.toThrow(/quote-not-found at .*flood\.yaml:.*nearest sentence/s);
});
