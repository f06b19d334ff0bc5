import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';

export interface DocumentOptions {
  /** Content type; HTML in UTF-8 unless told otherwise. */
  type?: string;
  /** Further response headers, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
}

/** A web site of the tests' own, on this machine only. */
export interface Site {
  origin: string;
  /** Paths asked for, in order. */
  requests: string[];
  /** Serves a document under an address of its own and returns that address. */
  add(body: string, options?: DocumentOptions): string;
  /** The address of a file in the site's folder. */
  file(name: string): string;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const TYPES: Record<string, string> = {
  '.html': HTML,
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Starts a static site on 127.0.0.1 and a free port, with the files of `folder` and the documents added later. */
export async function serveSite(folder = resolve('tests/pages')): Promise<Site> {
  const documents = new Map<string, DocumentOptions & { body: string }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requests.push(path);
    const document = documents.get(path);
    if (document) {
      response.writeHead(200, { 'content-type': document.type ?? HTML, ...document.headers });
      response.end(document.body);
      return;
    }
    readFile(join(folder, join('/', path))).then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? HTML });
        response.end(bytes);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end('not here');
      },
    );
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    origin,
    requests,
    add(body, options = {}) {
      const path = `/document-${documents.size + 1}`;
      documents.set(path, { ...options, body });
      return origin + path;
    },
    file: (name) => `${origin}/${encodeURI(name)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A fixture for `test.extend`: a site of its own for each worker. */
export const SITE_FIXTURE: [
  (none: object, use: (site: Site) => Promise<void>) => Promise<void>,
  { scope: 'worker' },
] = [
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  async ({}, use) => {
    const site = await serveSite();
    await use(site);
    await site.close();
  },
  { scope: 'worker' },
];

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') fail(new Error('the site got no port'));
      else done(address.port);
    });
  });
}
