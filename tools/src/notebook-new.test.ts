import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NAME = 'thu-so-tay-moi'
const path = `${root}notebooks/${NAME}.ipynb`
const run = (...asked: string[]) =>
  promisify(execFile)(process.execPath, [`${root}tools/scripts/notebook-new.mjs`, ...asked], { cwd: root })

describe('a notebook of one’s own', () => {
  afterEach(() => rmSync(path, { force: true }))
  it('opens a file that is no score sheet too, and is not written over', async () => {
    await run(NAME, 'templates/samples/daknong-2021-thong-ke.xlsx')
    const book: { cells: { source: string[] }[] } = JSON.parse(readFileSync(path, 'utf8'))
    const text = book.cells.map(({ source }) => source.join('')).join('\n')
    for (const words of ['../templates/samples/daknong-2021-thong-ke.xlsx', 'contents()', 'showFindings()', 'charts()'])
      expect(text).toContain(words)
    await expect(run(NAME)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('đã có') })
  })
  it('is refused with the sentence of a file that cannot be checked', async () => {
    await expect(run(NAME, 'templates/samples/README.md')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('không có bảng chấm điểm'),
    })
    await expect(run(NAME, 'khong-co.xlsx')).rejects.toMatchObject({
      code: 2,
      stderr: 'Không có tệp «khong-co.xlsx».\n',
    })
  })
})
