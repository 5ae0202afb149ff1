import { expectedFindings } from './expected-findings.js'
import { frameworkOfSheet } from './framework-of-sheet.js'
import { dimensions, type LayoutChoice, layoutChoice } from './layout-choice.js'
import { logicalSheet } from './logical-sheet.js'
import { type Planted, type PlantedKind, plantError, plantedKinds } from './planted.js'
import { Random } from './random.js'
import { foundIn } from './told-findings.js'
import { writeLayout } from './write-layout.js'

/** What came of planting errors in one layout. */
export interface PlantedRun {
  readonly planted: number
  /** Errors that were found with nothing else beside them. */
  readonly found: number
  /** Sheets without an error in which something was found. */
  readonly falsely: number
  /** What went wrong, in a line each. */
  readonly wrong: readonly string[]
}

/** How many fields a layout shows. */
const SHOWN: Readonly<Record<LayoutChoice['fields'], number>> = { all: Number.POSITIVE_INFINITY, some: 2 }

/** Layouts with units as columns. */
const WITH_UNITS = 3

/**
 * Layouts of which each numbering has one, and the last three have units as columns.
 *
 * Where neither code nor indentation tells the tree the sums are all that does, and a wrong one may leave several: that numbering is tried on clean
 * sheets only (layouts.test.ts).
 *
 * @param from chooses the layouts: another number, other layouts
 */
export function plantedLayouts(from: number): { readonly choice: LayoutChoice; readonly units: number }[] {
  const numberings = dimensions.numbering.filter((numbering) => numbering !== 'none')
  return Array.from({ length: numberings.length + WITH_UNITS }, (_, at) => {
    const choice = layoutChoice(new Random(900 + from + at))
    return {
      choice: { ...choice, numbering: numberings[at % numberings.length] ?? 'dotted' },
      units: at >= numberings.length ? 3 : 0,
    }
  })
}

/**
 * Puts errors of every kind, one at a time, into sheets of one layout, and compares what is found with what the numbers of the sheet say.
 *
 * @param errors how many are planted, each in a sheet of its own
 * @param from chooses the sheets: another number, other sheets
 */
export function plantedRun(layout: LayoutChoice, units: number, errors: number, from: number): PlantedRun {
  const wrong: string[] = []
  let falsely = 0
  let found = 0
  for (let at = 0; at < errors; at += 1) {
    const { clean, planted, choice } = plantedSheet(layout, units, at, from)
    const framework = frameworkOfSheet({ ...clean, fields: clean.fields.slice(0, SHOWN[choice.fields]) })
    const onClean = foundIn(writeLayout(clean, choice), framework)
    if (onClean.length > 0) {
      falsely += 1
      wrong.push(`${at} nothing planted: ${onClean.join('; ')}`)
    }
    const expected = expectedFindings(planted.sheet, clean, choice)
    const told = foundIn(writeLayout(planted.sheet, choice), framework)
    const isFound = expected.length > 0 && told.join() === expected.join()
    if (isFound) found += 1
    else wrong.push(`${at} ${planted.what}: ${differences(told, expected)}`)
  }
  return { planted: errors, found, falsely, wrong }
}

/** The sheet of a number with one error; the layout has the row in which it stands. */
function plantedSheet(layout: LayoutChoice, units: number, at: number, from: number) {
  const kind: PlantedKind = plantedKinds[at % plantedKinds.length] ?? 'sum'
  const choice = { ...layout, totals: totalsFor(kind, layout) }
  for (let seed = (from + at) * 101; ; seed += 1) {
    const random = new Random(seed)
    const clean = logicalSheet(random, units, 2)
    const planted: Planted | null = plantError(clean, kind, SHOWN[layout.fields], random)
    if (planted && expectedFindings(planted.sheet, clean, choice).length > 0) return { clean, planted, choice }
  }
}

function totalsFor(kind: PlantedKind, { totals }: LayoutChoice): LayoutChoice['totals'] {
  if (kind === 'index') return 'with-index'
  return totals === 'none' && (kind === 'total' || kind === 'total-of-maxima') ? 'below' : totals
}

function differences(told: readonly string[], expected: readonly string[]): string {
  const missed = expected.filter((each) => !told.includes(each)).map((each) => `not found: ${each}`)
  const more = told.filter((each) => !expected.includes(each)).map((each) => `besides: ${each}`)
  return [...missed, ...more].join('; ')
}
