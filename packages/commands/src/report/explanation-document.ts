import { cheapestPlan } from '@parscore/analysis'
import { difference, fail, ok, pointsOf, type Result, sentence, sum, type Text } from '@parscore/scoring'
import {
  lossTableDocument,
  type OfficeTable,
  officeDocx,
  officeXlsx,
  openHead,
  type Targets,
  targetsDocument,
} from '@parscore/workbook'
import type { Explained, Scored } from '../inputs/explained.js'
import { way } from './ways.js'

/** `losses`: the table of causes. `targets`: the annex of a plan to improve. */
export type ExplanationForm = 'losses' | 'targets'

/** What is made, and for whom. */
export interface ExplanationWish {
  /** The name of the document, which says what kind it is. */
  readonly out: string
  readonly form: ExplanationForm
  /** Points to reach, where the annex of targets is made of the fewest criteria that reach them. */
  readonly target: number | null
  /** Who issues it. */
  readonly unit: string
}

const ENDING: Text = {
  vi: '«{out}»: tên tệp phải có đuôi .docx hoặc .xlsx.',
  en: '“{out}”: the name must end in .docx or .xlsx.',
}
const NO_TARGETS: Text = {
  vi: `Bảng không có cột mục tiêu: ${way('target')} để lập mục tiêu từ ít tiêu chí nhất.`,
  en: `The sheet has no column of targets: ${way('target')} for targets of the fewest criteria.`,
}
const OUT_OF_REACH: Text = {
  vi: 'Mục tiêu {target} điểm không đạt được dù lấy lại mọi điểm đã mất.',
  en: 'A target of {target} {target:point|points} is out of reach even if every point lost is won back.',
}
const NEEDS_SHEET: Text = {
  vi: 'Phụ lục mục tiêu cần một bảng chấm điểm.',
  en: 'The annex of targets needs a score sheet.',
}

/** The explanation of lost points, or the annex of targets, in the form of an office: a docx or an xlsx. */
export async function explanationDocument(
  explained: Explained,
  { out, form, target, unit }: ExplanationWish,
): Promise<Result<Uint8Array, Text>> {
  const render = /\.docx$/i.test(out) ? officeDocx : /\.xlsx$/i.test(out) ? officeXlsx : null
  if (!render) return fail(sentence(ENDING, { out }))
  const document = documentOf(explained, form, target, unit)
  return document.ok ? ok(await render(document.value)) : document
}

function documentOf(
  { scored, table, year, older }: Explained,
  form: ExplanationForm,
  target: number | null,
  unit: string,
): Result<OfficeTable, Text> {
  const head = { ...openHead, above: unit.toLocaleUpperCase('vi') }
  if (form === 'losses') return ok(lossTableDocument(table.table, older, head, year))
  if (!scored) return fail(NEEDS_SHEET)
  const targets = targetsOf(scored, target)
  return targets.ok ? ok(targetsDocument(scored.sheet, targets.value, head)) : targets
}

/** The sheet's own targets, or those that the fewest criteria reach. */
function targetsOf(scored: Scored, target: number | null): Result<Targets, Text> {
  const { sheet, column } = scored
  const columns = [...sheet.columns.keys()].filter((place) => sheet.columns[place]?.role === 'target')
  if (target === null) return columns.length > 0 ? ok({ result: column, columns, planned: null }) : fail(NO_TARGETS)
  const planned = plannedPoints(scored, target)
  return planned ? ok({ result: column, columns: [], planned }) : fail(sentence(OUT_OF_REACH, { target }))
}

function plannedPoints({ sheet, column, lost }: Scored, target: number): Map<string, number> | null {
  const winnable = lost.losses.filter((each) => each.cause !== 'contradiction' && each.lost > 0)
  const moves = winnable.map(({ row, lost: gain }) => ({ code: row.code, gain, difficulty: 1 }))
  const missing = Math.max(0, difference(target, lost.total))
  const plan = missing === 0 ? { moves: [] } : cheapestPlan(moves, missing)
  // A sheet that contradicts itself can seem to have more to win than its maximum leaves.
  if (!plan || target > lost.maximum) return null
  const gains = new Map(plan.moves.map(({ code, gain }) => [code, gain]))
  const leaves = sheet.rows.filter((row) => row.kind === 'node' && row.children.length === 0)
  return new Map(
    leaves.flatMap((row) => {
      const points = pointsOf(row, column)
      return points === null ? [] : [[row.code, sum([points, gains.get(row.code) ?? 0])] as const]
    }),
  )
}
