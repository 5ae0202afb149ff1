import { fold } from '@parscore/scoring'

/** Where a header of the template stands in a sheet. */
export interface HeaderPlace {
  /** Counted from 0. */
  readonly col: number
  /** What stands there where it is not the template's own wording, else `null`. */
  readonly renamed: string | null
}

/**
 * Finds the columns of a template in a row of headers: those with their own wording first, then those that were shortened or
 * lengthened, then those that stand where they stood, between the same neighbours. A header that could be two is none.
 *
 * @param expected headers of the template in their order
 * @param found texts of the row by column; empty where there is none
 * @returns a place for each expected header, or `null`
 * @example matchHeaders(['Mã', 'Giải trình'], ['Mã', 'Giải trình của đơn vị'])[1] // { col: 1, renamed: 'Giải trình của đơn vị' }
 */
export function matchHeaders(expected: readonly string[], found: readonly string[]): readonly (HeaderPlace | null)[] {
  const matching = new Matching(expected, found)
  matching.sameWords()
  matching.longerOrShorter()
  matching.betweenNeighbours()
  return matching.places
}

class Matching {
  readonly places: (HeaderPlace | null)[]
  private readonly wanted: readonly string[]
  private readonly there: readonly string[]
  private readonly taken = new Set<number>()

  constructor(
    expected: readonly string[],
    private readonly found: readonly string[],
  ) {
    this.wanted = expected.map(fold)
    this.there = found.map(fold)
    this.places = expected.map(() => null)
  }

  sameWords(): void {
    for (const [index, wanted] of this.wanted.entries()) {
      const col = this.there.findIndex((text, at) => !this.taken.has(at) && isWording(text, wanted))
      if (col >= 0) this.take(index, col, null)
    }
  }

  longerOrShorter(): void {
    for (const index of this.open()) {
      const wanted = this.wanted[index] ?? ''
      const [first, last] = this.gapOf(index)
      const near = this.free(first, last).filter((at) => isVariant(this.there[at] ?? '', wanted))
      const [col] = near
      if (near.length === 1 && col !== undefined) this.take(index, col, this.found[col] ?? '')
    }
  }

  /** As many columns as are missing between two that were found, in the template's order. */
  betweenNeighbours(): void {
    for (const index of this.open()) {
      const gap = this.gapOf(index)
      const [first, last] = gap
      const missing = this.open().filter((other) => sameGap(this.gapOf(other), gap))
      const free = this.free(first, last)
      if (free.length !== missing.length) continue
      for (const [order, other] of missing.entries()) {
        const col = free[order]
        if (col !== undefined) this.take(other, col, this.found[col] ?? '')
      }
    }
  }

  private take(index: number, col: number, renamed: string | null): void {
    this.places[index] = { col, renamed }
    this.taken.add(col)
  }

  private open(): number[] {
    return [...this.places.keys()].filter((index) => this.places[index] === null)
  }

  /** The columns between the nearest headers before and behind that were found, both left out. */
  private gapOf(index: number): readonly [first: number, last: number] {
    const before = this.places.slice(0, index).findLast((place) => place !== null)?.col ?? -1
    const behind = this.places.slice(index + 1).find((place) => place !== null)?.col ?? this.there.length
    return [before + 1, behind - 1]
  }

  private free(first: number, last: number): number[] {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).filter(
      (at) => !this.taken.has(at),
    )
  }
}

const sameGap = (a: readonly [number, number], b: readonly [number, number]) => a[0] === b[0] && a[1] === b[1]

/** The header itself; that of points by the rule has the year behind it. */
const isWording = (text: string, wanted: string) => text === wanted || text.replace(/ nam \d{4}$/, '') === wanted

const isVariant = (text: string, wanted: string): boolean =>
  text !== '' && (` ${text} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${text} `))
