#!/usr/bin/env node
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  console.error('parscore chưa được biên dịch; hãy chạy: npm run build / parscore is not built yet; run: npm run build')
  process.exit(2)
}
const { run } = await import('../dist/cli.js')
const { processTerminal } = await import('../dist/terminal.js')

process.stdout.on('error', (error) => {
  // The reader went away (`parscore … | head`): nothing more to say.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await run(process.argv.slice(2), processTerminal)
} catch (error) {
  // A mistake of ours: one sentence, and the stack only for those who ask.
  console.error('parscore gặp lỗi bất ngờ; hãy gửi tệp cho nhóm phát triển. / parscore met an unexpected error.')
  if (process.env.PARSCORE_DEBUG) console.error(error)
  process.exitCode = 2
}
