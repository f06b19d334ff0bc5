import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** One file of `_locales`, as browsers and translators' tools know it. */
const fileSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-zA-Z]\w*$/, 'a key is letters, digits and underscores')),
  v.strictObject({
    message: v.pipe(v.string(), v.nonEmpty('the message is empty')),
    description: v.optional(v.string()),
    placeholders: v.optional(v.record(v.string(), v.strictObject({ content: v.string() })), {}),
  }),
);

export type MessageFile = v.InferOutput<typeof fileSchema>;

/** Every file of a `_locales` folder by its language. Throws with the file and key where one is not as it should be. */
export function readMessageFiles(folder: string): Record<string, MessageFile> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((language) => [language, readFile(join(folder, language, 'messages.json'))]),
  );
}

function readFile(file: string): MessageFile {
  const read = v.safeParse(fileSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file}: ${v.getDotPath(issue)}: ${issue.message}`);
}

/**
 * The messages without what only translators need: by language and key, with gaps as `{name}`. Those of the manifest
 * (`command_…`) are the browser's to read and are left out.
 */
export function messageTables(files: Record<string, MessageFile>): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([language, file]) => [
      language,
      Object.fromEntries(
        Object.entries(file)
          .filter(([key]) => !key.startsWith('command_'))
          .map(([key, { message }]) => [key, withGaps(message)]),
      ),
    ]),
  );
}

function withGaps(message: string): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => `{${name.toLowerCase()}}`);
}
