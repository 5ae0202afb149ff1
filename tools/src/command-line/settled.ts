import { dirname, join } from 'node:path'
import { type Command, officeSettings } from '@parscore/commands'
import { fail, frameworkIds, ok, type Result, type Text } from '@parscore/scoring'
import { diskFile } from '../files/disk-file.js'
import { settingsFile } from '../files/settings-file.js'
import type { Typed } from './parse.js'

/** Of all parameters those that an office settles for its sheets. */
const SETTLED = ['framework', 'previous'] as const

/**
 * What the office has settled in `parscore.yaml`, for a command that goes by it; what is typed goes before it.
 *
 * @returns values as if they had been typed, paths from the folder of the settings on; or what is wrong in them
 */
export async function settledBy({ parameters, operands }: Command, typed: Typed): Promise<Result<Typed, Text>> {
  if (!parameters.some(({ name }) => name === 'settings')) return ok({})
  const [first = '-'] = [typed[operands[0] ?? ''] ?? []].flat()
  const named = [typed.settings ?? []].flat()[0]
  const path = named ?? settingsFile(first)
  if (path === null) return ok({})
  const file = await diskFile(path)
  const bytes = await file.read()
  if (!bytes.ok) return fail({ vi: `${path}: ${bytes.error.vi}`, en: `${path}: ${bytes.error.en}` })
  const read = officeSettings(bytes.value, path)
  if (!read.ok) return read
  const values: Record<string, string> = { settings: path }
  for (const name of SETTLED) {
    const value = read.value[name]
    if (value !== undefined) values[name] = frameworkIds.includes(value) ? value : join(dirname(path), value)
  }
  return ok(values)
}
