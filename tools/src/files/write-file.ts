import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { link, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { whyNotWritten } from './why-not-written.js'

const EXISTS: Text = {
  vi: '«{path}» đã có; chọn tên khác, hoặc thêm --force để ghi đè.',
  en: '“{path}” exists; choose another name, or add --force to write over it.',
}
const IS_INPUT: Text = {
  vi: '«{path}» là tệp đầu vào; không ghi đè lên tệp gốc, hãy chọn tên khác.',
  en: '“{path}” is the input, which is never written over; choose another name.',
}
const NOT_ORDINARY: Text = {
  vi: '«{path}» không phải là tệp thường; hãy chọn tên khác.',
  en: '“{path}” is no ordinary file; choose another name.',
}
const READ_BACK: Text = {
  vi: '«{path}»: đọc lại không giống những gì đã ghi (đĩa hoặc mạng có lỗi); chưa ghi gì.',
  en: '“{path}”: what was read back is not what was written (the disk or the network fails); nothing was written.',
}

/** How a file is written. */
export interface Writing {
  /** `keep`: a file that exists is not written over. */
  readonly existing: 'keep' | 'replace'
  /** Files that were read; none of them is ever written over, under whatever name. */
  readonly inputs: readonly string[]
}

/**
 * Writes a file whole or not at all: under a name beside it first, read back, then given its name. Links are followed and stay.
 * Of two that write one new file the second is refused.
 *
 * @returns why it was not written; nothing is left behind
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array | string,
  { existing, inputs }: Writing,
): Promise<Result<null, Text>> {
  const refused = refusal(path, existing, inputs)
  if (refused) return fail(refused)
  try {
    return (await writeWhole(targetOf(path), bytes, existing)) ? ok(null) : fail(sentence(READ_BACK, { path }))
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return fail(exists ? sentence(EXISTS, { path }) : whyNotWritten(path, error))
  }
}

/** Why a file must not be written, before anything is tried; `null` where it may be. */
export function refusal(path: string, existing: Writing['existing'], inputs: readonly string[]): Text | null {
  if (inputs.some((input) => input !== '-' && isSameFile(input, path))) return sentence(IS_INPUT, { path })
  if (!existsSync(path)) return null
  if (!statSync(path).isFile()) return sentence(NOT_ORDINARY, { path })
  return existing === 'keep' ? sentence(EXISTS, { path }) : null
}

/**
 * Writes a file whole or not at all.
 *
 * @returns whether what was read back is what was written; where not, nothing is left
 * @throws what the file system throws; nothing is left behind
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  existing: Writing['existing'] = 'replace',
): Promise<boolean> {
  const folder = dirname(path)
  await sweep(folder)
  const beside = join(folder, `${MARK}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
  try {
    await writeThrough(beside, bytes)
    if (!(await readFile(beside)).equals(Buffer.from(bytes))) return false
    if (existing === 'replace') await rename(beside, path)
    else await nameNew(beside, path)
    return true
  } finally {
    await rm(beside, { force: true })
  }
}

async function writeThrough(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives a file a name that must not be there yet: a second link to it; where a disk has none, the name is taken first. */
async function nameNew(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
    await (await open(path, 'wx')).close()
    await rename(beside, path)
  }
}

/** Starts the names of files that are being written on this machine: short, so that every name that the disk takes can be written. */
const MARK = `.parscore-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}`
const UNFINISHED = new RegExp(`^\\${MARK}-(\\d+)-[0-9a-f]+\\.tmp$`)

/** Takes away what a process of this machine left that was ended while it wrote. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(UNFINISHED.exec(name)?.[1] ?? process.pid)
    if (pid !== process.pid && !isRunning(pid)) await rm(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The file that a path leads to, links followed; also where it is not there yet. */
function targetOf(path: string): string {
  let target = resolve(path)
  for (let step = 0; step < MOST_LINKS && isLink(target); step += 1)
    target = resolve(dirname(target), readlinkSync(target))
  return target
}
/** As many links as Linux follows. */
const MOST_LINKS = 40

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** Whether two paths are one file: links followed, and hard links as well. */
export function isSameFile(a: string, b: string): boolean {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : targetOf(path))
  if (real(a) === real(b)) return true
  if (!existsSync(a) || !existsSync(b)) return false
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })]
  return one.ino === other.ino && one.dev === other.dev && one.ino !== 0n
}
