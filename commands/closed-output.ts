/** Ends the command without a word once nobody reads what it prints: a reader that has seen enough (`| head`) is no error. */
export function endWhereNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
