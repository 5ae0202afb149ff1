import { startWorker } from '../commands/start-worker.js'
import type { FromWorker, ToWorker } from '../commands/worker-messages.js'
import type { ReadFile } from './known-content.js'

/**
 * Reads a large file in a worker of its own, and finds out what of it can be checked, so that the page answers meanwhile and the reading can be given up.
 *
 * @returns `null` where no worker can be had, and then the page has to read it itself
 * @throws where the signal told to stop
 */
export function readInWorker(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ReadFile | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    try {
      worker = startWorker()
    } catch {
      return resolve(null)
    }
    const settled = (settle: () => void) => {
      worker.terminate()
      signal.removeEventListener('abort', stop)
      settle()
    }
    const stop = () => settled(() => reject(signal.reason))
    signal.addEventListener('abort', stop)
    worker.addEventListener('error', () => settled(() => resolve(null)))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') worker.postMessage({ kind: 'read', bytes, name } satisfies ToWorker)
      if (data.kind === 'read') settled(() => resolve(data.read))
      if (data.kind === 'failed') settled(() => resolve(null))
    })
  })
}
