import type { Text } from '@parscore/scoring'
import type { FoundCode, LegacyCode } from './legacy-code.js'

const NAMES: Readonly<Record<LegacyCode | 'fonts', string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  fonts: 'TCVN3 (ABC), VNI',
}

/** What is said where texts were converted: all of a code, or each by its font. */
export const convertedNote = (code: LegacyCode | 'fonts'): Text => ({
  vi: `Chữ trong tệp dùng bảng mã cũ ${NAMES[code]}: đã đọc thành Unicode, tệp gốc giữ nguyên.`,
  en: `The letters of this file are in ${NAMES[code]}, a code from before Unicode: they were read as Unicode, the file itself is as it was.`,
})

const EITHER: Text = {
  vi: 'Chữ trong tệp có thể theo bảng mã TCVN3 (ABC) hoặc VNI: giữ nguyên, không chuyển. Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi thử lại.',
  en: 'The letters of this file may be in TCVN3 (ABC) or in VNI: they were left as they are. Convert them to Unicode (UniKey, Ctrl+Shift+F6) and try again.',
}

/** The sentence for texts that were found to be in a code. */
export const noteOf = (code: Exclude<FoundCode, null>): Text => (code === 'either' ? EITHER : convertedNote(code))
