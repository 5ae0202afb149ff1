import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { InputFile } from '@parscore/commands'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { maxFileBytes } from '@parscore/workbook'

const NOT_FOUND: Text = { vi: 'Không tìm thấy tệp.', en: 'There is no such file.' }
const FOLDER: Text = { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' }
const TOO_LARGE: Text = { vi: 'Tệp quá lớn (trên {n} MB).', en: 'The file is too large (over {n} MB).' }
const UNREADABLE: Text = {
  vi: 'Không đọc được tệp: kiểm tra quyền truy cập.',
  en: 'The file cannot be read: check its permissions.',
}
/** In the place of a path: standard input. */
const STANDARD_INPUT = '-'

/** A file of the disk, or standard input for `-`; it is read when a command asks for it. */
export async function diskFile(path: string, chosen: InputFile['chosen'] = 'named'): Promise<InputFile> {
  if (path === STANDARD_INPUT) return { name: 'stdin', path, chosen, changed: null, read: readStandardInput }
  const changed = await stat(path).then(
    ({ mtime }) => mtime,
    () => null,
  )
  return { name: basename(path), path, chosen, changed, read: () => readDisk(path) }
}

async function readDisk(path: string): Promise<Result<Uint8Array, Text>> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) return fail(FOLDER)
    if (info.size > maxFileBytes) return fail(tooLarge())
    return ok(await readFile(path))
  } catch (error) {
    return fail(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? NOT_FOUND : UNREADABLE)
  }
}

async function readStandardInput(): Promise<Result<Uint8Array, Text>> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > maxFileBytes) return fail(tooLarge())
    pieces.push(bytes)
  }
  return ok(Buffer.concat(pieces))
}

const tooLarge = () => sentence(TOO_LARGE, { n: maxFileBytes / 1024 / 1024 })
