/** Numbers that look like chance and are the same for one seed, so that a file that was found can be made again. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  isOneIn(many: number): boolean {
    return this.next() * many < 1
  }

  /** One of several; of none `undefined`. */
  among<T>(values: readonly T[]): T | undefined {
    return values[this.below(values.length)]
  }

  /** Does something some times, at least once. */
  times(most: number, change: () => void): void {
    for (let left = 1 + this.below(most); left > 0; left -= 1) change()
  }
}
