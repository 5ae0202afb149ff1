import { known } from '../host/known-content.js'
import { readContent } from '../host/read-content.js'
import { runCommand } from './run-command.js'
import type { FromWorker, ToWorker } from './worker-messages.js'

/** The side of the worker: runs one command after the other, and stops the one that runs. */
export function serveCommands(): void {
  let stopper = new AbortController()
  const tell = (message: FromWorker) => postMessage(message)
  const failed = (error: unknown) =>
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  const read = (bytes: Uint8Array, name: string) =>
    readContent(bytes, name)
      .then((content) => tell({ kind: 'read', read: { content, known: known(content) } }))
      .catch(failed)
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'stop') return stopper.abort()
    if (data.kind === 'read') return void read(data.bytes, data.name)
    stopper = new AbortController()
    runCommand(data.asked, stopper.signal, (step) => tell({ kind: 'progress', step })).then(
      (outcome) => tell({ kind: 'done', outcome }),
      failed,
    )
  })
  tell({ kind: 'ready' })
}
