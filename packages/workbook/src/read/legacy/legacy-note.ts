import { repeated, sentence, type Text } from '@parscore/scoring'
import { type FoundCode, fromLegacy, type LegacyCode, mayBeLegacy } from './legacy-code.js'

const NAMES: Readonly<Record<LegacyCode | 'fonts', string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  fonts: 'TCVN3 (ABC), VNI',
}

/** What is said where texts were converted: all of a code, or each by its font. */
export const convertedNote = (code: LegacyCode | 'fonts'): Text => ({
  vi: `Chữ trong tệp dùng bảng mã cũ ${NAMES[code]}: đã đọc thành Unicode, tệp gốc giữ nguyên; bản sao có chú thích được chuyển cả chữ và phông.`,
  en: `The letters of this file are in ${NAMES[code]}, a code from before Unicode: they were read as Unicode, the file itself is as it was; in an annotated copy letters and fonts are turned too.`,
})

const EITHER: Text = {
  vi: 'Chữ trong tệp có thể theo bảng mã TCVN3 (ABC) hoặc VNI: giữ nguyên, không chuyển. Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi thử lại.',
  en: 'The letters of this file may be in TCVN3 (ABC) or in VNI: they were left as they are. Convert them to Unicode (UniKey, Ctrl+Shift+F6) and try again.',
}

const FOR_EXAMPLE: Text = {
  vi: '{question} Ví dụ «{text}»: theo TCVN3 là «{tcvn3}», theo VNI là «{vni}».',
  en: '{question} For example “{text}”: in TCVN3 it is “{tcvn3}”, in VNI “{vni}”.',
}

/**
 * The sentence for texts that were found to be in a code; where it may be either, it shows a text both ways.
 *
 * @param texts the texts of the file
 */
export function noteOf(code: Exclude<FoundCode, null>, texts: Iterable<string>): Text {
  if (code !== 'either') return convertedNote(code)
  for (const text of texts) {
    if (!mayBeLegacy(text)) continue
    const [tcvn3, vni] = [fromLegacy(text, 'tcvn3'), fromLegacy(text, 'vni')]
    if (tcvn3 === vni) continue
    const shown = { text: repeated(text), tcvn3: repeated(tcvn3), vni: repeated(vni) }
    return sentence(FOR_EXAMPLE, { question: EITHER, ...shown })
  }
  return EITHER
}
