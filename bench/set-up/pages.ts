import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '../../tests/e2e/documents.ts';

export interface Sample {
  name: string;
  body: string;
}

/** Policies and redirects that a page brings along would keep this from measuring in it. */
const OWN_RULES = /<meta[^>]+http-equiv=["']?(?:content-security-policy|refresh)[^>]*>/gi;

export async function readPages(folder: string): Promise<Sample[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files.map(async (name) => {
      const body = await readFile(join(folder, name), 'utf8');
      return { name, body: body.replace(OWN_RULES, '') };
    }),
  );
}

const SENTENCE =
  'Rain fell on the <b>harbour</b> and the boats <a href="#">stayed</a> where they were that long day. ' +
  'Nobody on the quay minded much, and a dog walked <i>slowly</i> along the water.';
const WORDS = 32;

/** In 1,000 words; what a page that speaks of its topic all the time has. */
const OFTEN = 20;

/**
 * A page of about `bytes` bytes in paragraphs with inline markup, as articles have them.
 * @param names mentioned in turn, `per` times in 1,000 words; none: nobody is mentioned
 */
export function article(bytes: number, names: readonly string[] = [], per = OFTEN): string {
  const parts: string[] = [];
  let words = 0;
  let mentions = 0;
  for (let length = 0; length < bytes; ) {
    let sentence = SENTENCE;
    words += WORDS;
    for (; names.length > 0 && mentions < (words * per) / 1000; mentions++)
      sentence += ` They spoke of ${names[mentions % names.length]} again.`;
    const part = `<p>${sentence}</p>\n`;
    parts.push(part);
    length += part.length;
  }
  return html(parts.join(''));
}

/** As many bytes in short rows, all children of the body, as logs, chats and tables have them. */
export function flat(bytes: number): string {
  const row = '<div>12:01:07 the boat came in</div>\n';
  return html(row.repeat(Math.ceil(bytes / row.length)));
}

export const kilobytes = (bytes: number) => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`);
