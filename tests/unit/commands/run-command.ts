import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/**
 * Runs `commands/<name>.ts` as a process of its own, with `input` on its standard input. With `reads` its output is
 * closed after that many pieces.
 */
export async function runCommand(
  name: string,
  args: readonly string[],
  input: string | Buffer = '',
  reads = Number.POSITIVE_INFINITY,
) {
  const child = spawn(process.execPath, [tsx, `commands/${name}.ts`, ...args]);
  let output = '';
  let messages = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    output += piece;
    if (--reads === 0) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    messages += piece;
  });
  // A command that ends before it has read everything is for the test to judge.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output, messages };
}
