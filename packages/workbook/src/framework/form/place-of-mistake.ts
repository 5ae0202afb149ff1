import type { Grid } from '@parscore/scoring'
import { ABOUT_ROWS, NODE_COLUMNS, type NodeColumn } from '../columns.js'
import { columnOfParameter } from '../rule-columns.js'
import { aboutAddress } from './about-sheet.js'
import { addressIn, type NodesTable, textIn } from './nodes-table.js'

/** A node of the form with the row that it stands in. */
export interface NodeDraft {
  readonly data: Record<string, unknown>
  readonly children: NodeDraft[]
  readonly row: number
}

/** A form as it was read. */
export interface ReadForm {
  readonly table: NodesTable
  readonly about: Grid
  readonly roots: readonly NodeDraft[]
  readonly byCode: ReadonlyMap<string, NodeDraft>
}

/** Where a mistake in the data stands: a path such as `nodes[0].children[1].rule.floor`, or the code of a node. */
export function placeOfMistake(
  path: string,
  { table, about, roots, byCode }: ReadForm,
): { readonly cell: string; readonly header: string | null } {
  const own = byCode.get(path)
  if (own) return { cell: addressIn(table, own.row, 'maximum'), header: null }
  let draft: NodeDraft | undefined
  let rest = path
  for (let step = /^(?:nodes|children)\[(\d+)\]\.?/.exec(rest); step; step = /^children\[(\d+)\]\.?/.exec(rest)) {
    draft = (draft?.children ?? roots)[Number(step[1])]
    rest = rest.slice(step[0].length)
  }
  if (draft) {
    const column = columnOfPath(rest, draft.data.rule) ?? (textIn(table, draft.row, 'more') === null ? 'code' : 'more')
    return { cell: addressIn(table, draft.row, column), header: headerOf(NODE_COLUMNS, column) }
  }
  const key = path.split(/[.[]/)[0] ?? ''
  const row = key === 'title' ? 'titleVi' : ABOUT_ROWS.some(([name]) => name === key) ? key : 'more'
  return { cell: aboutAddress(about, row), header: headerOf(ABOUT_ROWS, row) }
}

const headerOf = (headers: readonly (readonly [key: string, header: string, ...rest: unknown[]])[], key: string) =>
  headers.find(([name]) => name === key)?.[1] ?? null

/** The column that a path inside a node is about; `null` where it is none of those that have one of their own. */
function columnOfPath(path: string, rule: unknown): NodeColumn | null {
  const [first = '', second = ''] = path.split(/[.[]/)
  if (first === 'rule') return columnOfParameter(kindOf(rule), second)
  if (first === 'basis') return NODE_COLUMNS.find(([key]) => key === second)?.[0] ?? 'status'
  if (first === 'title') return second === 'en' ? 'titleEn' : 'titleVi'
  return NODE_COLUMNS.find(([key]) => key === first)?.[0] ?? null
}

const kindOf = (rule: unknown): string =>
  typeof rule === 'object' && rule !== null ? String(Reflect.get(rule, 'kind')) : ''
