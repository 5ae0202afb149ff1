import {
  type Annex,
  type CellValue,
  type FedLeaf,
  type Framework,
  fail,
  feedLeaves,
  formatNumber,
  ok,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import { emptyFilling, type FilledColumn, type FilledRow, type Filling } from '@parscore/workbook'

const NO_MAPPING: Text = {
  vi: 'Biểu thống kê này chưa có ánh xạ sang bộ {id}; danh mục chỉ tiêu nêu ánh xạ ở mục «feeds».',
  en: 'This annex has no mapping to {id}; a list of indicators names it under “feeds”.',
}
const RATE: Text = { vi: '{part}/{whole}', en: '{part}/{whole}' }

/**
 * What a statistical annex fills into a template, each input with a note that says where it came from. Where a criterion's rule is not
 * known the figures stand in the note of its points, to be scored by a person.
 */
export function annexFilling(annex: Annex, framework: Framework): Result<Filling, Text> {
  const leaves = feedLeaves(annex, framework)
  if (!leaves) return fail(sentence(NO_MAPPING, { id: framework.id }))
  return ok({ ...emptyFilling, rows: new Map(leaves.map((leaf) => [leaf.code, rowOf(leaf, framework)])) })
}

function rowOf(leaf: FedLeaf, framework: Framework): FilledRow {
  const { numerator, denominator, figure, source } = leaf
  const takesRate = framework.byCode.get(leaf.code)?.rule?.input === 'rate'
  if (!takesRate) return { values: new Map(), comments: new Map([['self', `${shown(leaf)}\n${source.vi}`]]) }
  const inputs: readonly (readonly [FilledColumn, CellValue])[] =
    figure === null
      ? [
          ['numerator', numerator],
          ['denominator', denominator],
        ]
      : [['input1', figure]]
  return { values: new Map(inputs), comments: new Map(inputs.map(([column]) => [column, source.vi])) }
}

/** The figure in words: a fraction, or a share or count as it is. */
function shown({ numerator, denominator, figure }: FedLeaf): string {
  if (figure !== null) return formatNumber(figure, 'vi')
  return sentence(RATE, { part: numerator ?? 0, whole: denominator ?? 0 }).vi
}
