// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
/** Either of them: of most texts one look is enough. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ANY = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufffe\uffff]/
/** A line broken by hand in Word, a page of pdftotext. */
const BREAKS = /[\v\f]/g

/**
 * A text without control characters, tab and line breaks aside: cells that are copied from Word end with a bell, a sequence of
 * escapes would speak to the terminal, and XML can hold none of them.
 *
 * @example printable('Sở Nội vụ\u0007') // 'Sở Nội vụ'
 */
export const printable = (text: string): string =>
  ANY.test(text) ? text.replace(BREAKS, ' ').replace(CONTROLS, '') : text
