import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileParameter, InputFile } from '@parscore/commands'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { glob } from 'tinyglobby'
import { diskFile } from './disk-file.js'
import { folderFiles, isOf } from './folder-files.js'

const EMPTY_FOLDER: Text = {
  vi: 'Thư mục «{path}» không có tệp nào để kiểm tra; thư mục con: "{below}".',
  en: 'The folder “{path}” has no file to check; for the folders below it: "{below}".',
}
const NO_MATCH: Text = { vi: 'Không có tệp nào khớp «{path}».', en: 'No file matches “{path}”.' }
/** What tells a pattern from a path. */
const PATTERN = /[*?[\]{}]/

/**
 * The files that a person named: one by one, as folders, or by patterns, which some terminals leave to the program.
 *
 * @param paths as they were typed; `-` is standard input
 */
export async function namedFiles(
  paths: readonly string[],
  parameter: Pick<FileParameter, 'endings' | 'from'>,
  outputs: readonly string[],
): Promise<Result<readonly InputFile[], Text>> {
  const files: InputFile[] = []
  for (const path of paths) {
    const own = await filesAt(path, parameter, outputs)
    if (!own.ok) return own
    files.push(...own.value)
  }
  return ok(files)
}

async function filesAt(
  path: string,
  parameter: Pick<FileParameter, 'endings' | 'from'>,
  outputs: readonly string[],
): Promise<Result<readonly InputFile[], Text>> {
  const info = await stat(path).catch(() => null)
  if (info?.isDirectory()) {
    const folder = await folderFiles(path, { ...parameter, from: 'folder' }, outputs)
    if (!folder.ok || folder.value.files.length > 0) return folder.ok ? ok(folder.value.files) : folder
    return fail(sentence(EMPTY_FOLDER, { path, below: join(path, '**') }))
  }
  if (info || !PATTERN.test(path)) return ok([await diskFile(path)])
  const found = await glob(path.replaceAll('\\', '/'), { onlyFiles: true, ignore: ['**/node_modules/**'] })
  const wanted = found.filter((each) => isOf(each.split('/').at(-1) ?? '', parameter.endings)).sort()
  if (wanted.length === 0) return fail(sentence(NO_MATCH, { path }))
  return ok(await Promise.all(wanted.map((each) => diskFile(each, 'found'))))
}
