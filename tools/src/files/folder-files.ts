import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileParameter, InputFiles } from '@parscore/commands'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { diskFile } from './disk-file.js'
import { isSameFile } from './write-file.js'

const NO_FOLDER: Text = { vi: 'Không đọc được thư mục «{path}».', en: 'The folder “{path}” cannot be read.' }
const UNREADABLE: Text = { vi: 'Không đọc được «{path}».', en: '“{path}” cannot be read.' }

/**
 * The files of a folder that a command may take, by their names. Those that Excel and LibreOffice keep while one is open, hidden ones,
 * and those that the command writes are none of them.
 *
 * @param path the folder; where the command takes a file as well, that file
 * @param outputs paths that the command writes
 */
export async function folderFiles(
  path: string,
  { endings, from }: Pick<FileParameter, 'endings' | 'from'>,
  outputs: readonly string[],
): Promise<Result<InputFiles, Text>> {
  const kind = await kindOf(path)
  if (kind === 'file' && from === 'folder-or-file') return ok({ path, files: [await diskFile(path)] })
  if (kind === 'none') return fail(sentence(from === 'folder-or-file' ? UNREADABLE : NO_FOLDER, { path }))
  const names = await readdir(path).catch(() => null)
  if (!names) return fail(sentence(NO_FOLDER, { path }))
  const wanted = names
    .filter((name) => isOf(name, endings))
    .map((name) => join(path, name))
    .filter((each) => !outputs.some((output) => isSameFile(each, output)))
    .sort((a, b) => a.localeCompare(b, 'vi'))
  return ok({ path, files: await Promise.all(wanted.map((each) => diskFile(each, 'found'))) })
}

/** Whether a name has one of some endings, and is not that of a hidden or an owner's file. */
export const isOf = (name: string, endings: readonly string[]): boolean =>
  !/^(?:~\$|\.)/.test(name) && endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))

const kindOf = (path: string): Promise<'file' | 'folder' | 'none'> =>
  stat(path).then(
    (info) => (info.isDirectory() ? 'folder' : 'file'),
    () => 'none',
  )
