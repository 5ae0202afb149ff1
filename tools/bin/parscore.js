#!/usr/bin/env node
const loaded = await Promise.all([import('../dist/cli.js'), import('../dist/terminal.js')]).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('parscore chưa được biên dịch; hãy chạy: npm run build / parscore is not built yet; run: npm run build')
  if (process.env.PARSCORE_DEBUG) console.error(error)
  process.exit(2)
})
const [{ run }, { processTerminal }] = loaded

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

// Ctrl+C once ends between two files, with a sentence; twice ends at once.
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

try {
  const code = await run(process.argv.slice(2), processTerminal, stop.signal)
  process.exitCode = isUnheard ? 2 : code
} catch (error) {
  // A mistake of ours: one sentence, and the stack only for those who ask.
  console.error('parscore gặp lỗi bất ngờ; hãy gửi tệp cho nhóm phát triển. / parscore met an unexpected error.')
  if (process.env.PARSCORE_DEBUG) console.error(error)
  process.exitCode = 2
}
