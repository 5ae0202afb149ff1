// A file that an office saves in another format is the same file: the samples through LibreOffice have the same findings.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFile } from '@parscore/commands'
import { findingsOf } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { convert } from './testing/libreoffice.js'

const samples = fileURLToPath(new URL('../../templates/samples/', import.meta.url))
const named = (extension: string) => readdirSync(samples).filter((name) => extname(name) === extension)

/** What was found in which cell, what stands there and what should. */
async function findings(path: string): Promise<readonly string[]> {
  const file = await checkFile(readFileSync(path), basename(path), null, { trace: () => undefined })
  if (!file.ok) throw new Error(file.error.vi)
  return findingsOf(file.value).map(
    ({ check, code, cell, found, expected, message }) => `${check} ${code} ${cell} ${found} ${expected}: ${message.vi}`,
  )
}

describe('a sample saved by LibreOffice', () => {
  it.each([
    ['.xlsx', 'xlsx'],
    ['.xlsx', 'ods'],
    ['.xlsx', 'xls'],
    ['.docx', 'docx'],
  ])('%s as %s has the same findings', async (extension, format) => {
    const names = named(extension)
    const out = await convert(
      names.map((name) => join(samples, name)),
      format,
    )
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const own = await findings(join(samples, name))
      expect(own.length, name).toBeGreaterThan(0)
      expect(await findings(join(out, name.replace(extension, `.${format}`))), name).toEqual(own)
    }
  })
})
