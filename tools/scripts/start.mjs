// The main job: checks the sheet of Hà Nam that comes with the project, writes the annotated workbook, then serves the page.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { turbo } from './turbo.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = turbo(['run', 'build', '--output-logs=errors-only', '--log-order=grouped'])
if (built !== 0) process.exit(built)

mkdirSync(`${root}out`, { recursive: true })
const args = [
  'tools/bin/parscore.js',
  'check',
  'templates/samples/hanam-2018.xlsx',
  '--fix',
  'out/hanam-2018-da-kiem-tra.xlsx',
]
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
// The sheet has errors, so the check exits with 1: that is the result, not a failure of this script.
if (status !== 0 && status !== 1) process.exit(status ?? 2)

const { serve } = await import('../../packages/addin/scripts/serve.mjs')
const { address } = await serve()
console.log(`
Mở ${address} trong trình duyệt, rồi bấm «Mở bảng mẫu Hà Nam 2018» hoặc thả tệp của mình vào. Ctrl+C để dừng.
Open ${address} in a browser, then the Hà Nam sheet or a file of your own. Ctrl+C ends.`)
