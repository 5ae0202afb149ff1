import { maxCells } from './limits.js'
import { TooLarge } from './too-large.js'

/** Counts the filled cells of a file, over all its sheets. */
export class CellBudget {
  #left = maxCells

  /** @throws {TooLarge} at the first cell beyond the limit */
  take(): void {
    this.#left -= 1
    if (this.#left < 0) throw new TooLarge(null)
  }
}
