import { unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { expect, it } from 'vitest'
import { readFile } from '../read-file.js'

const SHEET = 'xl/worksheets/_rels/sheet1.xml.rels'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'
const NOTES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

/** The notes of a sheet with conversations of these cells, and with the notes that Excel keeps beside some of them. */
async function notesOf(
  threads: readonly (readonly [cell: string, said: string])[],
  notes: Record<string, string> = {},
) {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [['x', 1]] }] }))
  const put = (path: string, text: string) => {
    parts[path] = new TextEncoder().encode(text)
  }
  put(
    SHEET,
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="t" Type="${THREADS}" Target="../threads.xml"/><Relationship Id="n" Type="${NOTES}" Target="../notes.xml"/></Relationships>`,
  )
  const said = threads.map(([cell, text]) => `<threadedComment ref="${cell}"><text>${text}</text></threadedComment>`)
  put('xl/threads.xml', `<ThreadedComments>${said.join('')}</ThreadedComments>`)
  const kept = Object.entries(notes).map(
    ([cell, text]) => `<comment ref="${cell}"><text><t>${text}</t></text></comment>`,
  )
  put('xl/notes.xml', `<comments><commentList>${kept.join('')}</commentList></comments>`)
  const file = await readFile(zipSync(parts), 'x.xlsx')
  if (!file.ok) throw new Error(file.error.message.en)
  return Object.fromEntries(file.value.grids[0]?.comments ?? [])
}

it('reads a conversation and its answers as the note of its cell', async () =>
  expect(
    await notesOf([
      ['B1', 'Số này lấy ở đâu?'],
      ['B1', 'Công văn 5'],
      ['A1', 'Đã xem'],
    ]),
  ).toEqual({ B1: 'Số này lấy ở đâu?\nCông văn 5', A1: 'Đã xem' }))

it('leaves the note that Excel keeps beside a conversation, which has the same words', async () =>
  expect(await notesOf([['B1', 'Số này?']], { B1: '[Threaded comment] Số này?' })).toEqual({
    B1: '[Threaded comment] Số này?',
  }))
