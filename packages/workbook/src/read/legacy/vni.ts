import { VNI_LETTERS } from './tables.js'

const LETTERS: ReadonlyMap<string, string> = new Map(
  VNI_LETTERS.split(',').map((pair) => {
    const [written = '', letter = ''] = pair.split(' ')
    return [written, letter]
  }),
)
/** A vowel and its mark; vowels that are one letter; a mark may be typed large or small. */
const WRITTEN = /[aeoôuöy][ùøûõïâáàåãäêéèúüë]|[ôöîíìæóòñ]/gi

/**
 * A text that was typed in VNI, in Unicode.
 *
 * @param text as it looks in another font
 * @example fromVni('Ñieåm chuaån') // 'Điểm chuẩn'
 */
export const fromVni = (text: string): string =>
  text.replace(WRITTEN, (written) => {
    const first = written[0] ?? ''
    const read = LETTERS.get(written.toLowerCase()) ?? pairOfOthers(written)
    return first === first.toUpperCase() ? read.toUpperCase() : read
  })

/** Two letters that are none together, such as the `ôâ` of a word that is no VNI, are read one by one. */
const pairOfOthers = (written: string): string =>
  written.length < 2 ? written : [...written].map((letter) => LETTERS.get(letter.toLowerCase()) ?? letter).join('')
