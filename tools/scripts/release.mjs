// Gathers what an office needs in one folder: npm run release [-- --base-url https://host/path] [--office-js self] [--out FOLDER]
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { guidePage } from '../../packages/addin/scripts/guide-page.mjs'
import { packageAddin } from '../../packages/addin/scripts/package.mjs'
import { onePage } from '../../packages/addin/scripts/package-page.mjs'
import { CHECKSUMS, writeChecksums } from './release/checksums.mjs'
import { packCommand } from './release/command-package.mjs'
import { PLACEHOLDER, whatINeed } from './release/what-i-need.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}tools/package.json`, 'utf8'))

/** What an office is told first. */
export const START = 'Toi-can-gi.html'
/** The guide for staff, analysts and trainers. */
export const GUIDE = 'Huong-dan.html'

/**
 * @param {{ out: string, baseUrl?: string, officeJs?: 'cdn' | 'self' }} options the address where the add-in will lie; where it is
 * not known yet, one to be replaced
 */
export async function release({ out, baseUrl = PLACEHOLDER, officeJs = 'cdn' }) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'parscore.html'), await onePage())
  await packageAddin({ baseUrl, officeJs, out: join(out, 'phan-bo-tro-excel') })
  cpSync(`${root}templates`, join(out, 'mau'), { recursive: true })
  const command = await packCommand(out)
  writeFileSync(join(out, GUIDE), await guidePage())
  writeFileSync(join(out, START), whatINeed({ version, command, baseUrl, checksums: CHECKSUMS }))
  writeChecksums(out)
  return readdirSync(out)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      'office-js': { type: 'string', default: 'cdn' },
      out: { type: 'string', default: `${root}out/parscore-${version}` },
    },
  })
  const out = resolve(values.out)
  const officeJs = values['office-js']
  if (officeJs !== 'cdn' && officeJs !== 'self') throw new Error('--office-js nhận cdn hoặc self')
  // Only a folder that an earlier run wrote is replaced.
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, START)))
    throw new Error(`Thư mục «${out}» có tệp khác; hãy chọn thư mục trống bằng --out`)
  const given = values['base-url']
  const baseUrl = given === undefined ? undefined : given.endsWith('/') ? given : `${given}/`
  const written = await release({ out, officeJs, ...(baseUrl === undefined ? {} : { baseUrl }) })
  console.log(`Đã ghi ${out}: ${written.join(', ')}. Mở ${START} trước.`)
}
