#!/usr/bin/env node
import { run } from '../dist/cli.js'
import { processTerminal } from '../dist/terminal.js'

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
