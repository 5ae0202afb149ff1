import { randomBytes } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'

/**
 * Writes a file whole or not at all: to a name beside it first, then renamed.
 *
 * @throws what the file system throws; nothing is left behind
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Says that a file could not be written. */
export const notWritten = (path: string): Text =>
  sentence(
    {
      vi: 'Không ghi được «{path}»: kiểm tra thư mục và quyền ghi.',
      en: 'Could not write “{path}”: check the folder and its permissions.',
    },
    { path },
  )

const EXISTS: Text = {
  vi: '«{path}» đã có; chọn tên khác, hoặc thêm --force để ghi đè.',
  en: '“{path}” exists; choose another name, or add --force to write over it.',
}

/**
 * Writes a new file; one that exists is written over only where that was asked for.
 *
 * @returns why it was not written
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array | string,
  existing: 'keep' | 'replace',
): Promise<Result<null, Text>> {
  if (existing === 'keep' && existsSync(path)) return fail(sentence(EXISTS, { path }))
  try {
    await writeWhole(path, bytes)
    return ok(null)
  } catch {
    return fail(notWritten(path))
  }
}

/** Whether two paths are one file, links followed. */
export function isSameFile(a: string, b: string): boolean {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path))
  return real(a) === real(b)
}
