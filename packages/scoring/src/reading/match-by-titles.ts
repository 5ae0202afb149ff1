import type { Framework, FrameworkNode } from '../framework/framework.js'
import type { NodesOfRows } from '../sheet/assemble.js'
import { maximumColumn, nodeRows, numberIn, rootRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { shortWords } from '../values/abbreviations.js'
import { foldedLikeness } from '../values/fold.js'

/** Titles of one parent's children that share so many words are one; scans and short forms share less than copies. */
const ALIKE = 0.6
/** Fewer rows than this could be of any framework. */
const FEWEST = 4

/** The nodes of a framework that the rows of a sheet are, by titles and maxima. */
export interface TitleMatch {
  readonly framework: Framework
  /** Share of the rows that are nodes, 0 to 1. */
  readonly share: number
  readonly nodes: NodesOfRows
}

/**
 * Finds the nodes of a framework in a sheet that numbers them in another way: row by row by the title, below the node of the row's parent
 * first, and only where the maximum does not speak against it.
 *
 * @returns share 0 for a sheet without maxima or with too few rows to tell
 */
export function matchByTitles(sheet: ScoreSheet, framework: Framework): TitleMatch {
  const rows = nodeRows(sheet)
  const maximum = maximumColumn(sheet)
  if (maximum < 0 || rows.length < FEWEST) return { framework, share: 0, nodes: new Map() }
  const { nodes } = new Matcher(sheet, framework, () => undefined)
  const agreed = rows.reduce((total, row) => {
    const node = nodes.get(row.codeCell.address)
    if (!node) return total
    const own = numberIn(row, maximum)
    return total + (own === null || node.maximum === null || own === node.maximum ? 1 : 0.25)
  }, 0)
  return { framework, share: agreed / rows.length, nodes }
}

/**
 * The nodes of a sheet that has the codes of its framework but does not print all of them: rows with a mark, a letter of the sheet's own or
 * without a code are found by their titles, for where one of them is left out the others' ordinals are wrong.
 *
 * @returns `null` where every row prints its code
 */
export function matchByCodesAndTitles(sheet: ScoreSheet, framework: Framework): NodesOfRows | null {
  const isOwn = ({ assigned, code }: ScoreRow) => assigned || (LETTER.test(code) && !framework.byCode.has(code))
  if (!nodeRows(sheet).some(isOwn)) return null
  return new Matcher(sheet, framework, (row) => (isOwn(row) ? undefined : framework.byCode.get(row.code))).nodes
}

/** A letter below a number, as in 1.1.a for 1.1.1. */
const LETTER = /\d\.[a-zđ]$/

/** A title that is cut short has so many words of the whole. */
const SHORT = 3

/** Whether a title is the beginning of another: «Tác động của CCHC» of «Tác động của CCHC đến người dân, tổ chức …». */
function isShortFor(short: string, long: string): boolean {
  const words = shortWords(short)
  if (words.length < SHORT) return false
  const whole = shortWords(long)
  return words.every((word, at) => whole[at] === word)
}

class Matcher {
  readonly nodes = new Map<string, FrameworkNode>()
  private readonly taken = new Set<FrameworkNode>()
  private readonly byTitle = new Map<string, FrameworkNode[]>()

  /** @param byCode the node of a row whose code is that of the framework */
  constructor(
    private readonly sheet: ScoreSheet,
    private readonly framework: Framework,
    byCode: (row: ScoreRow) => FrameworkNode | undefined,
  ) {
    for (const node of framework.nodes) this.byTitle.set(node.folded, [...(this.byTitle.get(node.folded) ?? []), node])
    const rows = nodeRows(sheet)
    for (const row of rows) this.take(row, byCode(row))
    for (const row of rows) this.take(row, this.nodeOf(row) ?? undefined)
    this.byPlace(rootRows(sheet), framework.roots)
  }

  private take(row: ScoreRow, node: FrameworkNode | undefined): void {
    if (!node || this.nodes.has(row.codeCell.address) || this.taken.has(node)) return
    this.nodes.set(row.codeCell.address, node)
    this.taken.add(node)
  }

  private isFree = (node: FrameworkNode): boolean => !this.taken.has(node)

  private nodeOf(row: ScoreRow): FrameworkNode | undefined {
    if (this.nodes.has(row.codeCell.address)) return undefined
    const above = row.parent ? this.nodes.get(row.parent.codeCell.address) : undefined
    const free = (this.byTitle.get(row.folded) ?? []).filter(this.isFree)
    const exact = free.find((node) => node.parent === (above ?? null)) ?? free[0]
    if (exact) return exact
    const siblings = (above?.children ?? (row.parent ? [] : this.framework.roots)).filter(this.isFree)
    const alike = siblings.find((node) => foldedLikeness(node.folded, row.folded) >= ALIKE)
    if (alike) return alike
    const [short, ...others] = siblings.filter((node) => isShortFor(row.folded, node.folded))
    return others.length === 0 ? short : undefined
  }

  /**
   * Rows that stand where nodes are left over, as many and with their maxima, are these under another title. From the top down, so that
   * children of a row so found are looked for below its node.
   */
  private byPlace(rows: readonly ScoreRow[], nodes: readonly FrameworkNode[]): void {
    let run: ScoreRow[] = []
    let from = 0
    for (const row of [...rows, null]) {
      const node = row && this.nodes.get(row.codeCell.address)
      if (row && !node) {
        run.push(row)
        continue
      }
      const end = node ? nodes.indexOf(node) : nodes.length
      this.fill(run, nodes.slice(from, Math.max(from, end)).filter(this.isFree))
      from = end < 0 ? from : end + 1
      run = []
    }
    for (const row of rows) {
      const node = this.nodes.get(row.codeCell.address)
      if (!node) continue
      for (const child of row.children) this.take(child, this.nodeOf(child))
      this.byPlace(row.children, node.children)
    }
  }

  private fill(run: readonly ScoreRow[], free: readonly FrameworkNode[]): void {
    const maximum = maximumColumn(this.sheet)
    const agrees = (row: ScoreRow, node: FrameworkNode | undefined) => {
      const own = maximum < 0 ? null : numberIn(row, maximum)
      return node !== undefined && (own === null || node.maximum === null ? maximum < 0 : own === node.maximum)
    }
    if (run.length !== free.length || !run.every((row, at) => agrees(row, free[at]))) return
    for (const [at, row] of run.entries()) this.take(row, free[at])
  }
}
