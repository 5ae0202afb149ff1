import { builtinFramework } from '../framework/builtin.js'
import { assemble } from '../sheet/assemble.js'
import { type Column, type ColumnRole, inputRoles, isInput, pointRoles } from '../sheet/column.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import type { SheetExample } from './sheet-check.js'

const ROLES: readonly ColumnRole[] = [
  ...pointRoles,
  ...inputRoles,
  'maximum',
  'change',
  'percent',
  'lost',
  'weight',
  'agency',
  'evidence',
  'explanation',
]
const WORD_ROLES: readonly ColumnRole[] = ['agency', 'evidence', 'explanation', 'percent', 'lost', 'weight']

/**
 * The sheet of an example: row 1 is the header, column A the code, B the title, the others as the example names them.
 *
 * @throws where the example names a column or framework that there is not: a mistake of ours
 */
export function exampleSheet({
  columns,
  rows,
  formulas,
  merges,
  hiddenRows,
  framework,
  readRows,
  sumsPassOverTexts,
}: SheetExample): ScoreSheet {
  const known = framework === undefined ? null : builtinFramework(framework)
  if (known === undefined) throw new Error(`example with an unknown framework: ${framework}`)
  const grid = {
    name: 'Bảng chấm',
    rows: [['Stt', 'Tiêu chí', ...columns], ...rows],
    formulas: new Map(Object.entries(formulas ?? {})),
    merges: merges ?? [],
    hiddenRows: new Set(hiddenRows ?? []),
    typed: true,
    dateSystem: '1900' as const,
    cutOff: readRows !== undefined,
    ...(sumsPassOverTexts ? { sumsPassOverTexts } : {}),
  }
  const all = columns.map(exampleColumn)
  const layout = {
    firstRow: 1,
    codeCol: 0,
    titleCol: 1,
    columns: all.filter((column) => !isInput(column) && !WORD_ROLES.includes(column.role)),
    wordColumns: all.filter((column) => WORD_ROLES.includes(column.role)),
    inputColumns: all.filter(isInput),
  }
  return assemble(grid, layout, known)
}

function exampleColumn(name: string, index: number): Column {
  const [word, year] = name.split(' ')
  const role = ROLES.find((each) => each === word)
  if (!role) throw new Error(`example with an unknown column: ${name}`)
  return { role, name, year: year === undefined ? null : Number(year), col: index + 2, unit: null, framework: null }
}
