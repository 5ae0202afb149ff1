// SHA-256 of every file of a folder, as sha256sum and certutil tell it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const CHECKSUMS = 'SHA256SUMS.txt'

/** Writes `SHA256SUMS.txt` into a folder: `sha256sum -c SHA256SUMS.txt` then finds what was changed on the way. */
export function writeChecksums(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== CHECKSUMS)
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const lines = files.map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}`,
  )
  writeFileSync(join(folder, CHECKSUMS), `${lines.join('\n')}\n`)
}
