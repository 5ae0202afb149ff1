import { fitting } from './longest-text.js'

/** What Excel would read as a character by its number (ECMA-376, ST_Xstring). */
const LOOKS_ESCAPED = /_(?=x[\da-f]{4}_)/gi

/**
 * A text as an xlsx holds it: no longer than a cell, and where it looks like an escape of Excel, escaped itself.
 *
 * @example storedText('_x0041_') // '_x005F_x0041_'
 */
export const storedText = (text: string, room?: number): string => fitting(text, room).replace(LOOKS_ESCAPED, '_x005F_')
