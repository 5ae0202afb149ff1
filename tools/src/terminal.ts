/** Where a command speaks: results, what went wrong, and progress that is shown only to a person. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  progress(text: string): void
}

/** The terminal of this process. Progress goes to standard error, and only where a person watches. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`.slice(0, (process.stderr.columns ?? 80) + 4))
  },
}
