import { parentPort } from 'node:worker_threads'
import { type CommandContext, todayInVietnam } from '@parscore/commands'
import { z } from 'zod'
import { tryFile } from './try-file.js'

const job = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })

const context: CommandContext = {
  lang: 'vi',
  today: todayInVietnam(new Date()),
  signal: new AbortController().signal,
  progress: () => undefined,
  trace: () => undefined,
}

parentPort?.on('message', async (message) => {
  const { name, bytes } = job.parse(message)
  try {
    parentPort?.postMessage(await tryFile(name, bytes, context))
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    parentPort?.postMessage({ outcome: `thrown: ${stack.split('\n').slice(0, 4).join(' | ')}`, copy: null })
  }
})
