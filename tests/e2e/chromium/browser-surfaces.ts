import { createServer } from 'node:net';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { launchChromium, type Running } from './launch.ts';

/** A browser whose popup and side panel, which are no pages to Playwright, can be had as pages all the same. */
export interface WithSurfaces {
  running: Running;
  /** The page of the extension with this file name, as soon as it is open. */
  surface(file: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with its debugging port open, over which every surface that is open is a page.
 * @param args further switches for the browser
 */
export async function launchWithSurfaces(args: string[] = []): Promise<WithSurfaces> {
  const port = await freePort();
  const running = await launchChromium({ args: [`--remote-debugging-port=${port}`, ...args] });
  const connections: Browser[] = [];

  async function find(file: string): Promise<Page | null> {
    // Only a new connection sees surfaces that have opened meanwhile.
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = connection.contexts().flatMap((context) => context.pages());
    const found = pages.find((page) => new URL(page.url()).pathname === `/${file}`);
    if (found) connections.push(connection);
    else await connection.close();
    return found ?? null;
  }

  return {
    running,
    async surface(file) {
      let found: Page | null = null;
      await expect
        .poll(
          async () => {
            found ??= await find(file);
            return found !== null;
          },
          { message: `${file} is open` },
        )
        .toBe(true);
      if (found === null) throw new Error(`${file} is not open`);
      return found;
    },
    async close() {
      for (const connection of connections) await connection.close();
      await running.close();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') done(address.port);
        else fail(new Error('no port is free'));
      });
    });
  });
}
