import type { Framework, FrameworkNode } from '../framework/framework.js'
import { outline } from '../reading/outline.js'
import type { OutlineEntry } from '../reading/outline-entry.js'
import { besideOf } from '../reading/row-words.js'
import { settleScopes } from '../reading/total-scopes.js'
import { fold, foldedLikeness } from '../values/fold.js'
import { textOf } from './cell-at.js'
import type { Draft } from './draft.js'
import type { Grid } from './grid.js'
import { groupsAmong, groupsOf } from './groups.js'
import { type Layout, type ScannedRow, scan } from './scan.js'
import type { CodeRepair, RowKind, ScoreRow, ScoreSheet } from './score-sheet.js'

/** Which node of a framework each row is, by the address of its code, where a sheet numbers its rows in another way. */
export type NodesOfRows = ReadonlyMap<string, FrameworkNode>

/**
 * Makes a score sheet of a grid whose table has been found: reads codes, titles and points, builds the tree,
 * tells totals from rows. Never throws on what a person typed.
 *
 * @param grid the cells
 * @param layout where the table stands
 * @param framework the framework to match codes with, or `null`
 * @param entries the rows in their tree, where that is known already
 * @param nodes the nodes of the rows where the sheet numbers them in a way of its own; else codes decide
 */
export function assemble(
  grid: Grid,
  layout: Layout,
  framework: Framework | null,
  entries: readonly OutlineEntry[] = outlineOf(grid, layout),
  nodes: NodesOfRows | null = null,
): ScoreSheet {
  const maximum = maximumPlace(layout)
  const builder = new Builder(framework, nodes)
  for (const entry of entries) builder.add(entry)
  const { drafts, repairs, grandTotals } = builder
  settleScopes(drafts, maximum, layout.columns)
  markGroups(drafts, framework)
  const { columns, wordColumns, inputColumns, firstRow } = layout
  const lastRow = drafts.at(-1)?.codeCell.row ?? firstRow
  return {
    name: grid.name,
    framework,
    columns,
    wordColumns,
    inputColumns,
    dateSystem: grid.dateSystem,
    rows: drafts satisfies readonly ScoreRow[],
    codeRepairs: repairs satisfies readonly CodeRepair[],
    merges: grid.merges.filter((block) => block.lastRow >= firstRow && block.firstRow <= lastRow),
    hiddenRows: grid.hiddenRows,
    typed: grid.typed,
    sumsPassOverTexts: grid.sumsPassOverTexts === true,
    readRows: grid.cutOff ? grid.rows.length : null,
    ...(drafts.some(({ kind }) => kind === 'rank') ? { below: linesBelow(grid, layout, lastRow) } : {}),
    ...(grandTotals.length > 0 ? { grandTotals: grandTotals satisfies readonly ScoreRow[] } : {}),
  }
}

/** Rows below a table that are looked at for what they say of it. */
const BELOW = 30

const linesBelow = (grid: Grid, { endRow }: Layout, lastRow: number): string[] =>
  grid.rows
    .slice(lastRow + 1, Math.min(endRow ?? grid.rows.length, lastRow + 1 + BELOW))
    .map((values) =>
      values
        .map(textOf)
        .filter((text) => text !== '')
        .join(' '),
    )
    .filter((line) => line !== '')

const outlineOf = (grid: Grid, layout: Layout) => outline(scan(grid, layout), maximumPlace(layout), layout.codes)

/** Place of the column of maxima among the cells of a row, or −1. */
export const maximumPlace = ({ columns }: Layout): number => columns.findIndex(({ role }) => role === 'maximum')

/** A sheet of a framework has the groups of that: it may hold a part of the tree only. */
function markGroups(drafts: readonly Draft[], framework: Framework | null): void {
  const roots = drafts.filter(({ kind, parent }) => kind === 'node' && parent === null)
  const known = framework ? groupsOf(framework) : null
  const groups = known ? roots.filter(({ node }) => node !== null && known.includes(node)) : groupsAmong(roots)
  for (const group of groups) group.isGroup = true
}

class Builder {
  readonly drafts: Draft[] = []
  readonly repairs: CodeRepair[] = []
  readonly grandTotals: Draft[] = []
  private readonly placed = new Map<OutlineEntry, Draft>()
  private readonly byCode = new Map<string, Draft>()
  private lastNode: Draft | null = null

  constructor(
    private readonly framework: Framework | null,
    private readonly nodes: NodesOfRows | null,
  ) {}

  add(entry: OutlineEntry): void {
    switch (entry.kind) {
      case 'continuation':
        this.continueTitle(entry.row)
        break
      case 'note':
        if (entry.isOfTables) this.grandTotals.push(this.draft(entry, 'total', 'total'))
        break
      case 'option':
        break
      case 'node':
        this.node(entry)
        break
      case 'stray':
        this.stray(entry)
        break
      default:
        this.push(entry, entry.kind, entry.kind === 'duplicate' ? entry.code : entry.kind)
    }
  }

  /** A title that runs on over the next row, as at a page break of a scan («… cơ chế một» / «cửa liên thông»). */
  private continueTitle({ title }: ScannedRow): void {
    if (!this.lastNode) return
    this.lastNode.title += ` ${title}`
    this.lastNode.folded = fold(this.lastNode.title)
  }

  private node(entry: OutlineEntry): void {
    const draft = this.push(entry, 'node', entry.code)
    const parent = entry.parent ? (this.placed.get(entry.parent) ?? null) : null
    const node = this.nodes ? this.nodes.get(entry.row.codeCell.address) : this.framework?.byCode.get(entry.code)
    this.link(draft, parent, node ?? null)
    this.placed.set(entry, draft)
    this.noteRepair(draft, entry)
  }

  private link(draft: Draft, parent: Draft | null, node: FrameworkNode | null): void {
    draft.parent = parent
    parent?.children.push(draft)
    draft.node = node
    const named = node && node.kind !== 'points' ? node.kind : null
    draft.beside = node ? named : (parent?.beside ?? besideOf(draft.title, draft.folded))
    this.byCode.set(draft.code, draft)
    this.lastNode = draft
  }

  /** A row without a code whose title the framework knows has the code of that. */
  private stray(entry: OutlineEntry): void {
    const node = entry.row.token.style === 'none' ? this.nodeByTitle(entry.row.folded) : undefined
    const draft = this.push(entry, node ? 'node' : 'stray', node?.code ?? entry.code)
    if (node) this.link(draft, node.parent ? (this.byCode.get(node.parent.code) ?? null) : null, node)
  }

  private nodeByTitle(folded: string): FrameworkNode | undefined {
    const candidates = this.framework?.nodes.filter((node) => !this.byCode.has(node.code)) ?? []
    return candidates.find((node) => foldedLikeness(node.folded, folded) >= 0.9)
  }

  /** Remembers a code that the cell does not hold as it is: 1.1 for 1.10, a date for 1.2, l.2 for 1.2. */
  private noteRepair(row: Draft, { row: { token } }: OutlineEntry): void {
    if (token.style !== 'dotted') return
    const whole = row.code === token.code || row.code.endsWith(`.${token.code}`)
    if (token.mended) this.repairs.push({ row, stored: 'typo', code: row.code })
    else if (token.stored === 'date' || (token.stored === 'number' && !whole)) {
      this.repairs.push({ row, stored: token.stored, code: row.code })
    }
  }

  private push(entry: OutlineEntry, kind: RowKind, code: string): Draft {
    const draft = this.draft(entry, kind, code)
    this.drafts.push(draft)
    return draft
  }

  private draft({ row, assigned, repeats }: OutlineEntry, kind: RowKind, code: string): Draft {
    const { codeCell, title, folded, titleCell, cells, words, inputs } = row
    const position = this.drafts.length
    const tree = { node: null, parent: null, children: [], beside: null, scope: null, addends: null, isGroup: false }
    return {
      position,
      kind,
      code,
      assigned,
      ...(repeats === undefined ? {} : { repeats }),
      codeCell,
      title,
      folded,
      titleCell,
      cells,
      words,
      inputs,
      ...tree,
    }
  }
}
