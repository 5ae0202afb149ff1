import { inspect } from 'node:util'

/**
 * What stops a cell: one sentence for who reads the notebook, without the lines of our code below it. With PARSCORE_DEBUG set they
 * are shown, with what was thrown first.
 */
export class Stop extends Error {
  [inspect.custom](): string {
    if (!process.env.PARSCORE_DEBUG) return this.message
    const cause = this.cause === undefined ? '' : `\n${inspect(this.cause)}`
    return `${this.stack ?? this.message}${cause}`
  }
}
