/** The fonts of ABC and VNI: the first words of their names. */
const LEGACY = /^(?:\.vn|vni[-\s])/i
/** Fonts without serifs, by what follows. */
const SANS = /^(?:\.vn|vni[-\s])(?:arial|helv|avant|aptima|swiss|tahoma|univers)/i

/** Whether a font draws Vietnamese letters in the places of others. */
export const isLegacyFont = (font: string): boolean => LEGACY.test(font)

/**
 * The font that every machine has in place of one from before Unicode; any other font stays.
 *
 * @example unicodeFont('.VnTimeH') // 'Times New Roman'
 */
export const unicodeFont = (font: string): string =>
  SANS.test(font) ? 'Arial' : isLegacyFont(font) ? 'Times New Roman' : font
