import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { biffOf, compoundOf } from '../testing/compound-of.js'
import { readFile } from './read-file.js'
import { readText } from './read-text.js'

const text = (value: string) => new TextEncoder().encode(value)
const kind = async (bytes: Uint8Array, name = 'x.xlsx') => {
  const read = await readFile(bytes, name)
  return read.ok ? read.value.format : read.error.kind
}
const sheet = () => writeXlsx({ sheets: [{ name: 'S', rows: [['Stt', 'Tiêu chí', 'Điểm chuẩn']] }] })

const compound = (name: string, bytes: Uint8Array = new Uint8Array(8)) => compoundOf([{ name, bytes }])

/** A zip of one deflated entry whose directory may lie about its size. */
function zipOf(name: string, content: Uint8Array, declared = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const file = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(declared, 22)
  local.writeUInt16LE(file.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(declared, 24)
  central.writeUInt16LE(file.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + file.length, 12)
  end.writeUInt32LE(local.length + file.length + packed.length, 16)
  return Buffer.concat([local, file, packed, central, file, end])
}

describe('a file that is no usable spreadsheet is refused with its reason', () => {
  it('empty, or only spaces', async () => {
    expect(await kind(new Uint8Array())).toBe('empty')
    expect(await kind(text(' \n '))).toBe('empty')
  })
  it('a picture or a PDF renamed xlsx', async () => {
    expect(await kind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe('not-a-spreadsheet')
    expect(await kind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]))).toBe('not-a-spreadsheet')
    expect(await kind(text('%PDF-1.7\n'))).toBe('not-a-spreadsheet')
  })
  it('a picture, which is called one', async () => {
    const read = await readFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'bang.xlsx')
    expect(!read.ok && read.error.message.vi).toContain('là một bức ảnh')
  })
  it('a jpg without the bytes that others have, and lines of text under the name of a workbook or a picture', async () => {
    const jpg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 99 }, () => 0x30)])
    const read = await readFile(jpg, 'anh.jpg')
    expect(!read.ok && read.error.message.vi).toContain('là một bức ảnh')
    const named = await readFile(text('đây không phải Excel'), 'bang.xlsx')
    expect(!named.ok && named.error.message.vi).toContain('đuôi .xlsx, nhưng bên trong chỉ là vài dòng chữ')
    expect(await kind(text('Stt;Tiêu chí;Điểm\n1;A;2'), 'bang.xls')).toBe('text')
  })
  it.each([
    ['a PDF', text('%PDF-1.7\n'), 'xlsx, docx'],
    ['an old Word document', compound('WordDocument'), '.doc cũ'],
    ['RTF', text('{\\rtf1\\ansi Stt}'), '.rtf'],
  ])('%s, which says what to save it as', async (_, bytes, sentence) => {
    const [file, running] = [await readFile(bytes, 'x.xlsx'), await readText(bytes)]
    expect(!file.ok && file.error.message.vi).toContain(sentence)
    expect(!running.ok && running.error.message.vi).toContain(sentence)
  })
  it('a workbook that holds a Word document as an object is a workbook', async () => {
    const streams = ['WordDocument', 'Workbook'].map((name) => ({ name, bytes: new Uint8Array(8) }))
    expect(await kind(compoundOf(streams))).toBe('damaged')
  })
  it('a text whose Vietnamese letters were lost in Excel’s plain CSV', async () => {
    const lines = ['Stt;Tiêu chí;Điểm chuẩn', '1;Kế hoạch cải cách hành chính năm;2', '2;Tuyên truyền, phổ biến;1']
    const ansi = Buffer.from(lines.join('\n').replace(/[Ā-ỹ]/gu, '?'), 'latin1')
    expect(await kind(ansi, 'x.csv')).toBe('letters-lost')
    expect((await readText(ansi)).ok).toBe(false)
    expect(await kind(text(lines.join('\n')), 'x.csv')).toBe('text')
    expect(await kind(text(`${lines.join('\n')}\nhttp://a.vn/x?y=1;http://b.vn/x?z=2`), 'x.csv')).toBe('text')
  })
  it('a web page that calls itself xls', async () => {
    expect(await kind(text('\n<html><p>Không có dữ liệu</p></html>'), 'x.xls')).toBe('not-a-spreadsheet')
  })
  it('a workbook cut off anywhere', async () => {
    const whole = await sheet()
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await kind(whole.slice(0, Math.floor(whole.length * share)))).toBe('damaged')
    }
  })
  it('a workbook with damage inside', async () => {
    const bytes = Uint8Array.from(await sheet())
    bytes.fill(0x55, 60, 400)
    expect(await kind(bytes)).toBe('damaged')
  })
  it('a workbook with a password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [['x']] }],
      encryption: { password: 'mật khẩu', spinCount: 1000 },
    })
    expect(await kind(locked)).toBe('password')
  })
  it('an xls or ods with a password, as LibreOffice writes them', async () => {
    const globals = [0x0809, [0, 6, 5, 0, ...Array<number>(12).fill(0)]] as const
    const locked = (record: number) => compound('Workbook', biffOf(globals, [record, [0, 0]], [0x0a, []]))
    expect([await kind(locked(0x2f)), await kind(locked(0xe1))]).toEqual(['password', 'empty'])
    const parts = {
      mimetype: text('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': text('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    }
    expect(await kind(zipSync({ ...parts, 'content.xml': Uint8Array.from([1, 2, 3]) }))).toBe('password')
    expect(await kind(zipSync({ ...parts, 'encrypted-package': Uint8Array.from([1, 2, 3]) }))).toBe('password')
  })
  it('a zip that is no workbook', async () => {
    expect(await kind(zipOf('readme.txt', text('hello')))).toBe('not-a-spreadsheet')
  })
  it('a zip bomb, honest or lying about its size', async () => {
    const zeros = new Uint8Array(110 * 1024 * 1024)
    expect(await kind(zipOf('xl/workbook.xml', zeros))).toBe('too-large')
    expect(await kind(zipOf('xl/workbook.xml', zeros, 5000))).toBe('too-large')
  }, 60_000)
  it('noise of any length', async () => {
    for (const length of [1, 2, 4, 100, 5000]) {
      const noise = Uint8Array.from({ length }, (_, n) => (n * 2654435761) >>> 24)
      expect(['not-a-spreadsheet', 'damaged', 'text']).toContain(await kind(noise))
    }
  })
})

describe('a text file', () => {
  const table = 'Stt\tTiêu chí\tĐiểm chuẩn\n1\tKế hoạch\t1,5\n'
  const rows = async (bytes: Uint8Array) => {
    const read = await readFile(bytes, 'a.csv')
    return read.ok ? read.value.grids[0]?.rows : read.error.kind
  }
  const expected = [
    ['Stt', 'Tiêu chí', 'Điểm chuẩn'],
    ['1', 'Kế hoạch', '1,5'],
  ]

  it('is read in UTF-8, UTF-16 and windows-1258, marks apart or together', async () => {
    expect(await rows(text(table))).toEqual(expected)
    expect(await rows(text(`\ufeff${table}`))).toEqual(expected)
    expect(await rows(text(table.normalize('NFD')))).toEqual(expected)
    expect(await rows(Buffer.from(`\ufeff${table}`, 'utf16le'))).toEqual(expected)
    const windows1258 = Buffer.from([0x53, 0x74, 0x74, 0x09, 0xd0, 0x69, 0xea, 0xd2, 0x6d, 0x09, 0x78])
    expect(await rows(windows1258)).toEqual([['Stt', 'Điểm', 'x']])
  })
  it('is parted by tab, semicolon or comma, with the decimal comma kept', async () => {
    expect(await rows(text(table.replaceAll('\t', ';')))).toEqual(expected)
    expect(await rows(text('Stt,Tiêu chí,Điểm chuẩn\n1,Kế hoạch,"1,5"\n'))).toEqual(expected)
  })
  it('is read where pages of text with commas and a lone quotation mark stand before the table', async () => {
    const page = Array.from({ length: 100 }, (_, n) => `Đoạn ${n}, có dấu phẩy, và; chấm phẩy; nữa`).join('\n')
    const read = await rows(text(`${page}\n"Lời trích không đóng ngoặc\n${page}\n${table}`))
    expect(Array.isArray(read) && read.slice(-2)).toEqual(expected)
  })
})

it('a workbook that a program wrote without calculating is read as Excel would show it, and that is said', async () => {
  const points = {
    name: 'Điểm',
    cells: new Map([
      ['0,0', { value: 0.5 }],
      ['0,1', { value: 0.25 }],
      ['0,2', { formula: 'ROUND(A1+B1,1)' }],
    ]),
  }
  const read = await readFile(await writeXlsx({ sheets: [points] }), 'x.xlsx')
  expect(read.ok && read.value.grids[0]?.rows).toEqual([[0.5, 0.25, 0.8]])
  expect(read.ok && read.value.notes.map(({ en }) => en)).toEqual([
    'The file does not hold the results of 1 formula: calculated while reading, as Excel does when it opens it.',
  ])
})

describe('a wide sheet', () => {
  it('is read as far as column 512, and what is beyond is told', async () => {
    const wide = (columns: number) =>
      writeXlsx({ sheets: [{ name: 'S', rows: [Array.from({ length: columns }, (_, col) => col + 1)] }] })
    const [fits, beyond] = [await readFile(await wide(512), 'a.xlsx'), await readFile(await wide(513), 'a.xlsx')]
    expect(fits.ok && [fits.value.grids[0]?.rows[0]?.at(-1), fits.value.notes]).toEqual([512, []])
    expect(beyond.ok && beyond.value.grids[0]?.rows[0]).toHaveLength(512)
    expect(beyond.ok && beyond.value.notes.map(({ en }) => en)).toEqual([expect.stringContaining('wider than 512')])
  })
})

describe('an xls whose formulas are recorded as in Excel 3 and 4, which Numbers writes', () => {
  const sample = Uint8Array.from(readFileSync(new URL('../testing/cases/a3-text-formulas.xls', import.meta.url)))

  /** The sample with its formulas in records of another number. */
  function withFormulas(id: number): Uint8Array {
    const bytes = Uint8Array.from(sample)
    const view = new DataView(bytes.buffer)
    const sheet = bytes.findIndex((_, at) =>
      [9, 8, 16, 0, 0, 6, 16, 0].every((byte, index) => bytes[at + index] === byte),
    )
    for (let at = sheet; view.getUint16(at, true) !== 0x0a; at += 4 + view.getUint16(at + 2, true))
      if (view.getUint16(at, true) === 0x06) view.setUint16(at, id, true)
    return bytes
  }

  it.each([0x0206, 0x0406])('is read like any other: %i', async (id) => {
    const [plain, other] = await Promise.all([readFile(sample, 'a.xls'), readFile(withFormulas(id), 'a.xls')])
    expect(withFormulas(id)).not.toEqual(sample)
    expect(other.ok && other.value.grids.map(({ rows }) => rows)).toEqual(
      plain.ok && plain.value.grids.map(({ rows }) => rows),
    )
  })
})
