import { coloured, hasColour } from './colour.js'

/** Where a command speaks: results, what went wrong, and progress that is shown only to a person. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  progress(text: string): void
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what would speak to the terminal is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** A text that says nothing to the terminal itself: names of files and cells may hold its commands. */
const harmless = (text: string): string => text.replace(CONTROLS, '')

const shown = (text: string): string => (hasColour(process.stdout.isTTY === true, process.env) ? coloured(text) : text)

/** The terminal of this process. Progress goes to standard error, and only where a person watches. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${shown(harmless(text))}\n`),
  error: (text) => void process.stderr.write(`${harmless(text)}\n`),
  progress: (text) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${harmless(text)}`.slice(0, (process.stderr.columns ?? 80) + 4))
  },
}
