import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFile } from '@parscore/commands'
import { describe, expect, it } from 'vitest'
import { convert } from '../testing/libreoffice.js'

const sample = fileURLToPath(new URL('../../../templates/samples/hanam-2018.xlsx', import.meta.url))

async function findings(path: string): Promise<string[]> {
  const checked = await checkFile(await readFile(path), 'hanam-2018', null, { trace: () => undefined })
  if (!checked.ok) throw new Error(checked.error.en)
  return checked.value.sheets.flatMap((sheet) =>
    sheet.findings.map(({ check, code, cell, found, expected }) => `${check} ${code} ${cell} ${found} ${expected}`),
  )
}

describe('the sheet saved by LibreOffice', () => {
  it.each(['xlsx', 'ods', 'xls'])('as %s has the same findings in the same cells', async (format) => {
    const folder = await convert([sample], format)
    expect(await findings(join(folder, `hanam-2018.${format}`))).toEqual(await findings(sample))
  })
})
