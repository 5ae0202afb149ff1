import { severityWords } from '@parscore/commands'
import type { Severity } from '@parscore/scoring'

/** Colours by the number that a terminal knows them by. */
const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }
const GREEN = 32

const paint = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[39m`

const colours = new Map<string, number>(
  (['error', 'warning', 'info'] as const).flatMap((severity) =>
    Object.values(severityWords[severity].mark).map((mark) => [mark, CODES[severity]] as const),
  ),
)
const MARK = new RegExp(`^(\\s*)\\[(${[...colours.keys()].join('|')})\\]`, 'gm')
const RIGHT = /^(\s*)(✓)/gm

/** What is said with its marks in colour: errors red, warnings yellow, notes blue, what holds green. */
export const coloured = (text: string): string =>
  text
    .replace(MARK, (_, before: string, mark: string) => `${before}${paint(colours.get(mark) ?? GREEN, `[${mark}]`)}`)
    .replace(RIGHT, (_, before: string, mark: string) => `${before}${paint(GREEN, mark)}`)

/**
 * Whether a stream is shown in colour: a terminal that has it, unless the person wants none (https://no-color.org).
 *
 * @param isTerminal whether the stream is a terminal
 */
export const hasColour = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean =>
  isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
