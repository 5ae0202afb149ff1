import type { Step } from '@parscore/commands'
import type { Result, Text } from '@parscore/scoring'
import { type AskedCommand, runCommand, type ShownOutcome } from './run-command.js'
import { startWorker } from './start-worker.js'
import type { FromWorker, ToWorker } from './worker-messages.js'

/** A worker that is busy does not hear that it is to stop: after so long it is ended. */
const PATIENCE_MS = 1000

/** The reason of an error that says no more than that the person wanted it. */
export const STOPPED = 'parscore:stopped'

/** Runs commands in a worker that is kept for the next; where there is none, in the page itself. */
export class CommandRunner {
  private worker: Promise<Worker | null> | null = null

  async run(
    asked: AskedCommand,
    signal: AbortSignal,
    progress: (step: Step) => void,
  ): Promise<Result<ShownOutcome, Text>> {
    this.worker ??= readyWorker()
    // A worker that is still being made is stopped by not being asked.
    const worker = await Promise.race([this.worker, aborted(signal)])
    if (!worker) return runCommand(asked, signal, progress)
    try {
      return await answerOf(worker, asked, signal, progress)
    } catch (error) {
      // What was ended, or failed in a way that nobody foresaw, is not asked again.
      this.end()
      throw error
    }
  }

  end(): void {
    void this.worker?.then((worker) => worker?.terminate())
    this.worker = null
  }
}

/** Fails once a signal tells to stop. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new Error(STOPPED))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })

/** A worker that said it is ready; `null` where none can be had. */
function readyWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = startWorker()
      worker.addEventListener('error', () => resolve(null), { once: true })
      worker.addEventListener('message', () => resolve(worker), { once: true })
    } catch {
      // A page opened from a folder may have no worker: the commands then run in the page itself.
      resolve(null)
    }
  })
}

function answerOf(
  worker: Worker,
  asked: AskedCommand,
  signal: AbortSignal,
  progress: (step: Step) => void,
): Promise<Result<ShownOutcome, Text>> {
  const say = (message: ToWorker) => worker.postMessage(message)
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined
    const settled = (settle: () => void) => {
      clearTimeout(patience)
      worker.removeEventListener('message', hear)
      signal.removeEventListener('abort', stop)
      settle()
    }
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') progress(data.step)
      if (data.kind === 'done') settled(() => resolve(data.outcome))
      if (data.kind === 'failed') settled(() => reject(new Error(data.reason)))
    }
    const stop = () => {
      say({ kind: 'stop' })
      patience = setTimeout(() => settled(() => reject(new Error(STOPPED))), PATIENCE_MS)
    }
    worker.addEventListener('message', hear)
    signal.addEventListener('abort', stop)
    say({ kind: 'run', asked })
  })
}
