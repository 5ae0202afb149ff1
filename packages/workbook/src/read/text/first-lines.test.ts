import { expect, it } from 'vitest'
import { maxColumns, maxRows, maxTextLines } from '../limits.js'
import { readFile } from '../read-file.js'
import { decodeText } from './decode-text.js'
import { delimitedRows } from './delimited.js'
import { firstLines } from './first-lines.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** UTF-16 with its mark, low byte first, as Excel saves “Unicode text”. */
const utf16 = (text: string) =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))

it('keeps whole letters of the first lines, whatever the code and the end of a line', () => {
  expect(new TextDecoder().decode(firstLines(utf8('điểm\nđạt\nhết'), 2, 1))).toBe('điểm\nđạt\n')
  expect(new TextDecoder().decode(firstLines(utf8('điểm\rđạt\rhết'), 1, 1))).toBe('điểm\r')
  expect(new TextDecoder('utf-16le').decode(firstLines(utf16('ạ\nộ\nhết'), 2, 2))).toBe('ạ\nộ\n')
  expect(firstLines(utf8('một dòng'), 1, 1)).toEqual(utf8('một dòng'))
})

it.each([
  ['UTF-8', utf8],
  ['UTF-16', utf16],
])('lines that no table and no report has are not decoded: %s', (_, written) => {
  const read = decodeText(written('ô\n'.repeat(maxTextLines + 1000)))
  expect(read?.text.length).toBe(2 * maxTextLines)
})

it('a table of more rows than are read is cut off and says so', async () => {
  const read = await readFile(utf8(`Mã;Điểm;Ghi chú\n${'1;2;đủ\n'.repeat(maxTextLines)}`), 'dài.csv')
  const [grid] = read.ok ? read.value.grids : []
  expect([grid?.rows.length, grid?.cutOff]).toEqual([maxRows, true])
})

it('of a row of a million cells those that are read stay, and that there were more is said', async () => {
  const [row] = delimitedRows('5;'.repeat(1_000_000), ';')
  expect(row?.length).toBe(maxColumns + 1)
  expect([...delimitedRows(`a${';'.repeat(maxColumns + 9)}\nb`, ';')].map((cells) => cells.length)).toEqual([
    maxColumns,
    1,
  ])
  const read = await readFile(utf8('5;'.repeat(1_000_000)), 'rộng.csv')
  expect(read.ok && read.value.notes.length).toBe(1)
})
