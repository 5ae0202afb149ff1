import { linkSync, lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { whyNotWritten } from './why-not-written.js'
import { writeNew } from './write-file.js'

const folder = () => mkdtempSync(join(tmpdir(), 'parscore-write-'))
const keep = { existing: 'keep', inputs: [] } as const
const replace = { existing: 'replace', inputs: [] } as const

describe('writing a file', () => {
  it('gives it whole, and leaves nothing beside it', async () => {
    const at = folder()
    expect(await writeNew(join(at, 'a.txt'), 'xin chào', keep)).toEqual({ ok: true, value: null })
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe('xin chào')
    expect(readdirSync(at)).toEqual(['a.txt'])
  })
  it('writes over what exists only where that was asked for', async () => {
    const path = join(folder(), 'a.txt')
    writeFileSync(path, 'cũ')
    const refused = await writeNew(path, 'mới', keep)
    expect(refused.ok ? '' : refused.error.vi).toContain('--force')
    expect(readFileSync(path, 'utf8')).toBe('cũ')
    expect((await writeNew(path, 'mới', replace)).ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('mới')
  })
  it('never writes over the input, by whatever name it is called', async () => {
    const at = folder()
    const input = join(at, 'in.txt')
    writeFileSync(input, 'gốc')
    symlinkSync(input, join(at, 'link.txt'))
    linkSync(input, join(at, 'hard.txt'))
    for (const name of ['in.txt', 'link.txt', 'hard.txt', `../${at.split('/').at(-1)}/in.txt`]) {
      const written = await writeNew(join(at, name), 'mới', { existing: 'replace', inputs: [input] })
      expect(written.ok ? '' : written.error.vi, name).toContain('tệp đầu vào')
    }
    expect(readFileSync(input, 'utf8')).toBe('gốc')
  })
  it('goes through a link, which stays one', async () => {
    const at = folder()
    writeFileSync(join(at, 'target.txt'), 'cũ')
    symlinkSync('target.txt', join(at, 'link.txt'))
    expect((await writeNew(join(at, 'link.txt'), 'mới', replace)).ok).toBe(true)
    expect(lstatSync(join(at, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(at, 'target.txt'), 'utf8')).toBe('mới')
  })
  it('refuses the second of two that write one new file', async () => {
    const path = join(folder(), 'a.txt')
    const both = await Promise.all([writeNew(path, '1', keep), writeNew(path, '2', keep)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
  it('takes every name that the disk takes', async () => {
    const path = join(folder(), `${'a'.repeat(251)}.txt`)
    expect((await writeNew(path, 'x', keep)).ok).toBe(true)
  })
  it('refuses what is no ordinary file', async () => {
    const written = await writeNew(folder(), 'x', replace)
    expect(written.ok ? '' : written.error.en).toContain('no ordinary file')
  })
  it.each([
    ['ENOENT', 'thư mục không tồn tại'],
    ['ENOSPC', 'đĩa đã đầy'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['ENAMETOOLONG', 'tên tệp quá dài'],
  ])('says why the system refused: %s', (code, reason) => {
    expect(whyNotWritten('a.xlsx', Object.assign(new Error(code), { code })).vi).toBe(
      `Không ghi được «a.xlsx»: ${reason}.`,
    )
  })
  it('says that a folder is not there, by the system’s own answer', async () => {
    const written = await writeNew(join(folder(), 'không', 'a.txt'), 'x', keep)
    expect(written.ok ? '' : written.error.vi).toContain('thư mục không tồn tại')
  })
})
