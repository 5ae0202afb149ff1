import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { maxFileBytes } from '@parscore/workbook'

/** A file as it was given: its bytes and the name to call it by. */
export interface Input {
  readonly bytes: Uint8Array
  readonly name: string
}

const NOT_FOUND: Text = { vi: 'Không tìm thấy tệp.', en: 'There is no such file.' }
const FOLDER: Text = { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' }
const TOO_LARGE: Text = { vi: 'Tệp quá lớn (trên {n} MB).', en: 'The file is too large (over {n} MB).' }
const UNREADABLE: Text = {
  vi: 'Không đọc được tệp: kiểm tra quyền truy cập.',
  en: 'The file cannot be read: check its permissions.',
}

/** Reads a file, or standard input for `-`. */
export async function readInput(path: string): Promise<Result<Input, Text>> {
  if (path === '-') return readStandardInput()
  try {
    const info = await stat(path)
    if (info.isDirectory()) return fail(FOLDER)
    if (info.size > maxFileBytes) return fail(tooLarge())
    return ok({ bytes: await readFile(path), name: basename(path) })
  } catch (error) {
    return fail(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? NOT_FOUND : UNREADABLE)
  }
}

async function readStandardInput(): Promise<Result<Input, Text>> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > maxFileBytes) return fail(tooLarge())
    pieces.push(bytes)
  }
  return ok({ bytes: Buffer.concat(pieces), name: 'stdin' })
}

const tooLarge = () => sentence(TOO_LARGE, { n: maxFileBytes / 1024 / 1024 })
