/**
 * Whether the last row of a table that comes cell by cell is full, kept up with each cell: a table of thousands of cells is not cut
 * into rows anew at every line.
 */
export class RowShape {
  #cells = 0
  /** Cells before the second that stands apart: the width of the first row. */
  #width: number | null = null
  #isUniform = true
  #rows = 0
  #last = 0
  #widest = 0

  /** Takes a cell. @param isApart whether a blank line stands before it */
  add(isApart: boolean): void {
    const begins = isApart || this.#cells === 0
    if (isApart && this.#cells > 0) this.#width ??= this.#cells
    if (this.#width !== null && this.#cells > 0 && this.#cells % this.#width === 0 && !isApart) this.#isUniform = false
    if (begins) {
      this.#rows += 1
      this.#last = 0
    }
    this.#cells += 1
    this.#last += 1
    this.#widest = Math.max(this.#widest, this.#last)
  }

  /** Whether more than one row has begun and the last is as wide as any. */
  get isFull(): boolean {
    const width = this.#width ?? this.#cells
    if (this.#isUniform && this.#cells % width === 0) return this.#cells > width
    return this.#rows > 1 && this.#last === this.#widest
  }
}
