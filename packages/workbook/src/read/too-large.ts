/** A part of a file that holds more than is let in; `null` where all its cells together are too many. */
export class TooLarge extends Error {
  constructor(readonly part: string | null) {
    super(part === null ? 'too many cells' : `too large: ${part}`)
    this.name = 'TooLarge'
  }
}
