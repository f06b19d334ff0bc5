import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The arguments that a command was called with. `--help` prints `usage` and ends the command with status 0; one that it
 * does not know, or one without its value, ends it with status 1, saying which and how the command is called.
 */
export function readArguments<const T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}
