import { describe, expect, it } from 'vitest'
import { decodeText } from '../text/decode-text.js'
import { legacyCodeOf } from './legacy-code.js'
import { fromLegacyFont } from './legacy-font.js'
import { TCVN3, TCVN3_FIRST, VNI_LETTERS } from './tables.js'
import { fromTcvn3 } from './tcvn3.js'
import { fromVni } from './vni.js'

const SENTENCES = [
  'Điểm chuẩn',
  'Ban hành kế hoạch cải cách hành chính đúng hạn',
  'Mức độ hoàn thành nhiệm vụ được giao trong năm',
  'Tỷ lệ hồ sơ giải quyết trước và đúng hạn ở bộ phận một cửa',
  'Xây dựng văn bản quy phạm pháp luật của ủy ban nhân dân',
  'Những lỗi cũ, dữ liệu thiếu, kết quả khảo sát người dân và doanh nghiệp',
]
/** A text as it was typed before Unicode: the tables read backwards. */
const typed = (text: string, table: ReadonlyMap<string, string>) =>
  [...text].map((letter) => table.get(letter) ?? letter).join('')
const tcvn3 = new Map([...TCVN3].map((letter, at) => [letter, String.fromCharCode(TCVN3_FIRST + at)]))
tcvn3.delete(' ')
const vni = new Map(
  VNI_LETTERS.split(',').flatMap((pair): [string, string][] => {
    const [written = '', letter = ''] = pair.split(' ')
    return [
      [letter, written],
      [letter.toUpperCase(), written.toUpperCase()],
    ]
  }),
)
const inTcvn3 = SENTENCES.map((text) => typed(text, tcvn3))
const inVni = SENTENCES.map((text) => typed(text, vni))

describe('texts of before Unicode', () => {
  it('come back whole', () => {
    expect(inTcvn3.map((text) => fromTcvn3(text))).toEqual(SENTENCES)
    expect(inVni.map(fromVni)).toEqual(SENTENCES)
  })
  it('are told by their letters', () => {
    expect(legacyCodeOf(inTcvn3)).toBe('tcvn3')
    expect(legacyCodeOf(inVni)).toBe('vni')
    for (const text of [...inTcvn3.slice(1)]) expect([text, legacyCodeOf([text])]).toEqual([text, 'tcvn3'])
    for (const text of [...inVni.slice(1)]) expect([text, legacyCodeOf([text])]).toEqual([text, 'vni'])
  })
  it('are not seen in Unicode, nor in other languages', () => {
    expect(legacyCodeOf(SENTENCES)).toBeNull()
    expect(legacyCodeOf(['Điểm', 'là', 'cá', 'tô', 'bà', 'và', 'của các xã'])).toBeNull()
    expect(legacyCodeOf(['ООО «Алмаз»', 'Банк «Мир»', 'ТЦ «Бизнес»'])).toBeNull()
    expect(legacyCodeOf(['à la carte', 'le café déjà vu, été, élève, très près'])).toBeNull()
    expect(legacyCodeOf(['Größe über Öl', 'Straße für Äpfel', '25 °C ± 0,5 § 12'])).toBeNull()
  })
  it('of a text file are read and said', () => {
    const bytes = Buffer.from(inTcvn3.join('\r\n'), 'latin1')
    const read = decodeText(bytes)
    expect(read?.text.split('\n')[1]).toBe(SENTENCES[1])
    expect(read?.note?.en).toContain('TCVN3')
    expect(decodeText(Buffer.from(inVni.join('\n'), 'utf8'))?.text).toBe(SENTENCES.join('\n'))
  })
})

describe('letters that may be of either code', () => {
  it('are left as they are, and a line is shown both ways', () => {
    const read = decodeText(Buffer.from('1.1\nÆn Æm', 'utf8'))
    expect(read?.text).toBe('1.1\nÆn Æm')
    expect(read?.note?.vi).toContain('«Æn Æm»')
    expect(read?.note?.vi).toContain('theo TCVN3 là «ặn ặm», theo VNI là «Ỉn Ỉm»')
  })
})

describe('a font of before Unicode', () => {
  it('tells the code of a single word, and of capitals', () => {
    expect(fromLegacyFont('®iÓm', '.VnTime')).toBe('điểm')
    expect(fromLegacyFont('®iÓm', '.VnTimeH')).toBe('ĐIỂM')
    expect(fromLegacyFont('ñieåm', 'VNI-Times')).toBe('điểm')
  })
  it('that was left over on a text in Unicode changes nothing', () => {
    expect(fromLegacyFont('Điểm là 5', '.VnTime')).toBe('Điểm là 5')
    expect(fromLegacyFont('café', 'Arial')).toBe('café')
  })
})
