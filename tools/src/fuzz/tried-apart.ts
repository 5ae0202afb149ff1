import { Worker } from 'node:worker_threads'
import type { Tried } from './try-file.js'

/** Of a file whatever it is: longer is a hang, more memory a crash. */
const MOST_MS = 5000
const MOST_MEGABYTES = 1000
/** A loaded machine is given time before a hang is told. */
const PATIENCE = Number(process.env.PATIENCE ?? 4)

const NO_ANSWER = /^no answer/

/** Tries files in a thread of their own, which is started anew after a crash. */
export class TriedApart {
  #worker: Worker | null = null

  /** What gave no answer is tried once more: on a loaded machine a thread may take long to begin. */
  async try(name: string, bytes: Uint8Array): Promise<Tried> {
    const tried = await this.#try(name, bytes)
    return NO_ANSWER.test(tried.outcome) ? this.#try(name, bytes) : tried
  }

  async #try(name: string, bytes: Uint8Array): Promise<Tried> {
    const worker = this.#worker ?? started()
    this.#worker = worker
    const tried = await new Promise<Tried>((answer) => {
      const end = (outcome: string) => answer({ outcome, copy: null })
      const timer = setTimeout(() => end(`no answer after ${(MOST_MS * PATIENCE) / 1000} s`), MOST_MS * PATIENCE)
      worker.removeAllListeners()
      worker.once('message', (message: Tried) => {
        clearTimeout(timer)
        answer(message)
      })
      worker.once('error', (error) => {
        clearTimeout(timer)
        end(`the thread ended: ${String(error)}`)
      })
      worker.postMessage({ name, bytes })
    })
    if (/^(?:no answer|the thread ended)/.test(tried.outcome)) await this.end()
    return tried
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    worker?.removeAllListeners()
    await worker?.terminate()
  }
}

const started = (): Worker =>
  new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
