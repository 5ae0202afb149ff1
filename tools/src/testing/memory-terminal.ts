import type { Terminal } from '../terminal.js'

/** A terminal that remembers what was said. */
export interface MemoryTerminal extends Terminal {
  readonly said: string[]
  readonly errors: string[]
}

/** Makes a terminal that remembers. */
export function memoryTerminal(): MemoryTerminal {
  const said: string[] = []
  const errors: string[] = []
  return {
    said,
    errors,
    out: (text) => void said.push(text),
    error: (text) => void errors.push(text),
    progress: () => undefined,
  }
}
