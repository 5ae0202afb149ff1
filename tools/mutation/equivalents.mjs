// Survivors that no test can kill, for the changed code does the same; each with its reason. They are counted on their own.
// Written as a run writes them: `was → becomes`. A run of the folder says which of them are no survivors any more.
import { changeOf } from './summary.mjs'

/** @type {readonly { why: string, mutants: Record<string, readonly string[]> }[]} */
export const equivalents = [
  {
    why: 'A place in a row or in the columns of a sheet was found in them: `?.` and `!cell` are for the type checker, which cannot know it.',
    mutants: {
      'packages/scoring/src/checks/above-maximum.ts': [
        '!cell || !column → !cell && !column',
        '!cell || !column → false',
      ],
      'packages/scoring/src/checks/across-mismatch.ts': [
        'sheet.columns[part]?.name → sheet.columns[part].name',
        'sheet.columns[place]?.unit → sheet.columns[place].unit',
        'sheet.columns[total]?.unit → sheet.columns[total].unit',
      ],
      'packages/scoring/src/checks/change-columns.ts': [
        'sheet.columns[after]?.unit → sheet.columns[after].unit',
        'sheet.columns[before]?.unit → sheet.columns[before].unit',
      ],
      'packages/scoring/src/checks/empty-points.ts': [
        '!cell → false',
        'sheet.columns[index]?.role → sheet.columns[index].role',
        'sheet.columns[index]?.year → sheet.columns[index].year',
      ],
      'packages/scoring/src/checks/formula-not-calculated.ts': ['row.cells[index]?.points → row.cells[index].points'],
      'packages/scoring/src/checks/formula-overwritten.ts': [
        '!cell → false',
        'row.cells[index]?.formula → row.cells[index].formula',
        'row.cells[index]?.points → row.cells[index].points',
        'sheet.columns[index]?.role → sheet.columns[index].role',
      ],
      'packages/scoring/src/checks/index-mismatch.ts': ['!cell → false'],
      'packages/scoring/src/checks/merged-cells.ts': ['!cell → false'],
      'packages/scoring/src/checks/mixed-separators.ts': ['!cell → false'],
      'packages/scoring/src/checks/not-attainable.ts': [
        '!cell || !column → !cell && !column',
        '!cell || !column → false',
      ],
      'packages/scoring/src/checks/number-as-text.ts': [
        '!cell → false',
        'row.cells[index]?.points → row.cells[index].points',
      ],
      'packages/scoring/src/checks/summary-mismatch.ts': ['!cell → false'],
      'packages/scoring/src/checks/sums.ts': [
        'row.cells[place]?.points → row.cells[place].points',
        'sheet.columns[column]?.role → sheet.columns[column].role',
      ],
    },
  },
  {
    why: 'Sums of decimals differ by nothing or by far more: no gap is exactly as small as the bound.',
    mutants: {
      'packages/scoring/src/checks/rule-mismatch.ts': [
        'Math.abs(value - scored.points) < NOTHING → Math.abs(value - scored.points) <= NOTHING',
      ],
      'packages/scoring/src/checks/sums.ts': [
        'Math.abs(whole.value - rough) < NOTHING → Math.abs(whole.value - rough) <= NOTHING',
      ],
    },
  },
  {
    why: 'What is asked behind it gives the same for what it turns away; it spares the asking.',
    mutants: {
      'packages/scoring/src/checks/change-columns.ts': ['change < 0 → false'],
    },
  },
]

const named = new Map()
for (const [file, changes] of equivalents.flatMap(({ mutants }) => Object.entries(mutants)))
  named.set(file, new Set([...(named.get(file) ?? []), ...changes]))

/** Whether a mutant that survived is named here. */
export const isEquivalent = (mutant) => named.get(mutant.file)?.has(changeOf(mutant)) ?? false

/** The changes of a folder that are named here and that no survivor of its whole run is: they are to be taken off. */
export function unknownEquivalents(folder, outcome) {
  const survivors = new Set(
    outcome.filter(({ status }) => status === 'equivalent').map((mutant) => `${mutant.file}: ${changeOf(mutant)}`),
  )
  return [...named]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .flatMap(([file, changes]) => [...changes].map((change) => `${file}: ${change}`))
    .filter((each) => !survivors.has(each))
}
