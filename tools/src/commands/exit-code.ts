import type { Terminal } from '../terminal.js'

/** 0 nothing wrong, 1 findings of severity error, 2 an input that could not be used. */
export type ExitCode = 0 | 1 | 2

/** Says in one sentence why an input could not be used. */
export function unusable(terminal: Terminal, reason: string): 2 {
  terminal.error(reason)
  return 2
}
