import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** A csv a sheet, values in full and not as shown. */
export const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/**
 * Converts files with LibreOffice, which recalculates formulas without a result.
 *
 * @param format target of `--convert-to`
 * @returns the folder with the results
 */
export async function convert(files: readonly string[], format: string): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'parscore-lo-'))
  const profile = pathToFileURL(await mkdtemp(join(tmpdir(), 'parscore-profile-'))).href
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format, '--outdir', out, ...files]
  await promisify(execFile)('soffice', args)
  return out
}
