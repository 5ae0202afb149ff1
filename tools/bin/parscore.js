#!/usr/bin/env node
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  console.error('parscore chưa được biên dịch; hãy chạy: npm run build / parscore is not built yet; run: npm run build')
  process.exit(2)
}
const { run } = await import('../dist/cli.js')
const { processTerminal } = await import('../dist/terminal.js')

let isUnheard = false
process.stdout.on('error', (error) => {
  // The reader went away (`parscore … | head`): nothing more to say, but files are still written and the exit code is true.
  if (error.code === 'EPIPE' || isUnheard) return
  isUnheard = true
  process.exitCode = 2
  console.error(
    `Không ghi được kết quả ra màn hình hoặc tệp (${error.code}). / The output could not be written (${error.code}).`,
  )
})
process.stderr.on('error', () => {})

try {
  const code = await run(process.argv.slice(2), processTerminal)
  process.exitCode = isUnheard ? 2 : code
} catch (error) {
  // A mistake of ours: one sentence, and the stack only for those who ask.
  console.error('parscore gặp lỗi bất ngờ; hãy gửi tệp cho nhóm phát triển. / parscore met an unexpected error.')
  if (process.env.PARSCORE_DEBUG) console.error(error)
  process.exitCode = 2
}
