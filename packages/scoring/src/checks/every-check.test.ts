import { describe, expect, it } from 'vitest'
import { annexChecks } from '../documents/annex/index.js'
import { lossTableChecks } from '../documents/loss-table/index.js'
import { planChecks } from '../documents/reform-plan/index.js'
import { unitListChecks } from '../documents/unit-list/index.js'
import type { CellValue } from '../sheet/grid.js'
import { cellAddress, placeOf } from '../sheet/grid.js'
import { annexOf } from '../testing/example-annex.js'
import { exampleLossTable } from '../testing/example-loss-table.js'
import { planOf } from '../testing/example-plan.js'
import { unitListOf } from '../testing/example-unit-list.js'
import type { Check, ExpectedFinding, TableExample } from './check.js'
import type { Finding } from './finding.js'
import { checks, exampleSheet, runChecks, type SheetExample } from './index.js'

/** A check of some kind of document, with what to do with its examples. */
interface Tried {
  readonly check: Omit<Check<never, never>, 'run' | 'examples'>
  readonly expected: readonly ExpectedFinding[]
  wrong(): readonly Finding[]
  right(): readonly Finding[]
  mended(edits: Readonly<Record<string, string | number>>): readonly Finding[]
}

function tried<Document, Content>(
  all: readonly Check<Document, Content>[],
  open: (content: Content) => Document,
  write: (content: Content, edits: Readonly<Record<string, string | number>>) => Content,
): Tried[] {
  return all.flatMap((check) => {
    const { examples } = check
    if (!examples) return []
    const found = (content: Content) => runChecks(open(content), [check])
    return [
      {
        check,
        expected: examples.findings,
        wrong: () => found(examples.wrong),
        right: () => found(examples.right),
        mended: (edits) => found(write(examples.wrong, edits)),
      },
    ]
  })
}

type Rows = readonly (readonly CellValue[])[]

/** Rows with other values in some cells; the first is row `start` of the sheet, counted from 0. */
const withValues = (rows: Rows, start: number, edits: Readonly<Record<string, string | number>>): Rows =>
  Object.entries(edits).reduce<Rows>((now, [cell, value]) => {
    const place = placeOf(cell)
    return now.map((row, at) => (at + start === place?.row ? row.with(place.col, value) : row))
  }, rows)

const inTable = (rows: TableExample, edits: Readonly<Record<string, string | number>>) => withValues(rows, 0, edits)
const inScores = (example: SheetExample, edits: Readonly<Record<string, string | number>>): SheetExample => ({
  ...example,
  rows: withValues(example.rows, 1, edits),
})

const all: readonly Tried[] = [
  ...tried(checks, exampleSheet, inScores),
  ...tried(annexChecks, annexOf, inTable),
  ...tried(planChecks, planOf, inTable),
  ...tried(lossTableChecks, exampleLossTable, inTable),
  ...tried(unitListChecks, unitListOf, inTable),
]

/** A finding as an example states it. */
function stated({ cell, found, expected, message, fix }: Finding): ExpectedFinding {
  const edits = fix && Object.fromEntries(fix.edits.map((edit) => [edit.cell, edit.value]))
  return { cell: cellAddress(cell), found, expected, ...message, ...(edits ? { fix: edits } : {}) }
}

it('has no two checks of one name', () => {
  const ids = all.map(({ check }) => check.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

describe.each(all.map((each) => [each.check.id, each] as const))(
  '%s',
  (id, { check, expected, wrong, right, mended }) => {
    it('finds in its wrong example exactly what it says that it finds', () => {
      expect(expected.length).toBeGreaterThan(0)
      expect(wrong().map(stated)).toEqual(expected)
      expect(wrong().every((finding) => finding.check === id)).toBe(true)
    })
    it('finds nothing in its right example', () => {
      expect(right()).toEqual([])
    })
    it('knows a repair if it says so, and the mended example has nothing to find', () => {
      const edits = Object.assign({}, ...expected.map(({ fix }) => fix))
      expect(Object.keys(edits).length > 0).toBe(check.repair === 'certain')
      if (check.repair === 'certain') expect(mended(edits)).toEqual([])
    })
    it('names its numbers where it compares two', () => {
      const compares = wrong().some(({ expected: number }) => typeof number === 'number')
      expect(compares && check.figures === null).toBe(false)
    })
    it('is explained in both languages', () => {
      for (const text of [check.title, check.help]) expect(text.vi && text.en && text.vi !== text.en).toBeTruthy()
    })
  },
)

describe.each(checks.flatMap((check) => (check.examples ? [[check.id, check, check.examples.wrong] as const] : [])))(
  '%s in a score sheet',
  (_id, check, wrong) => {
    const found = () => {
      const sheet = exampleSheet(wrong)
      return { sheet, findings: runChecks(sheet, [check]) }
    }
    it('is told under the header over its cell, where that is a column of figures or words', () => {
      const { sheet, findings } = found()
      const places = [...sheet.columns, ...sheet.wordColumns]
      const headers = findings.map(({ cell }) => {
        const place = placeOf(cellAddress(cell))
        return places.find(({ col }) => col === place?.col)?.name ?? null
      })
      expect(findings.map(({ column }) => column)).toEqual(headers)
    })
    it('is as far apart as the two numbers that it compares', () => {
      for (const { found: stands, expected, difference } of found().findings) {
        if (difference === null || typeof stands !== 'number' || typeof expected !== 'number') continue
        expect(difference).toBeCloseTo(stands - expected, 9)
      }
    })
  },
)
