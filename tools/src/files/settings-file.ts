import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SETTINGS_NAME } from '@parscore/commands'

/**
 * The settings of the office that a file belongs to: those in its folder, else those in the nearest folder above.
 *
 * @param path a file, a folder, or `-`, for which the folder counts in which the command runs
 * @returns their path, or `null` where there are none
 */
export function settingsFile(path: string): string | null {
  const start = path === '-' ? resolve('.') : resolve(path)
  let folder = existsSync(start) && statSync(start).isDirectory() ? start : dirname(start)
  for (;;) {
    const candidate = join(folder, SETTINGS_NAME)
    if (existsSync(candidate)) return candidate
    const above = dirname(folder)
    if (above === folder) return null
    folder = above
  }
}
