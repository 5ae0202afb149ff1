import { fromTcvn3 } from './tcvn3.js'
import { fromVni } from './vni.js'

/** The fonts of ABC all begin with .Vn (.VnTime, .VnArial Narrow, …); those that end with H show capitals. */
const ABC_FONT = /^\.vn/i
const ABC_CAPITALS = /H$/
const VNI_FONT = /^vni[-\s]/i
/** Latin letters that no font of before Unicode has: the cell was typed in Unicode, its font is only left over. */
const BEYOND = /[\u0100-\u02ff\u1e00-\u1eff]/

/**
 * A text as its font shows it: a font of before Unicode draws Vietnamese letters in the places of others.
 *
 * @param font name of the font, `null` where the file names none
 * @example fromLegacyFont('Ñieåm', 'VNI-Times') // 'Điểm'
 */
export function fromLegacyFont(text: string, font: string | null): string {
  if (font === null || !/[\u00a1-\u00ff]/.test(text) || BEYOND.test(text)) return text
  if (ABC_FONT.test(font)) return fromTcvn3(text, ABC_CAPITALS.test(font))
  return VNI_FONT.test(font) ? fromVni(text) : text
}
