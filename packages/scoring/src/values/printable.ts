// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
/** A line broken by hand in Word, a page of pdftotext. */
const BREAKS = /[\v\f]/g

/**
 * A text without control characters, tab and line breaks aside: cells that are copied from Word end with a bell, a sequence of
 * escapes would speak to the terminal, and XML can hold none of them.
 *
 * @example printable('Sở Nội vụ\u0007') // 'Sở Nội vụ'
 */
export const printable = (text: string): string => text.replace(BREAKS, ' ').replace(CONTROLS, '')
