import {
  type Annex,
  annexFeed,
  type CellValue,
  type FedLeaf,
  type Framework,
  fail,
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
const TYPED: Text = {
  vi: 'Nguồn không nêu cách quy số liệu này thành điểm: người chấm tự nhập điểm.',
  en: 'How these figures become points the sources do not say: the points are typed in.',
}

/** What an annex fills into a template, and a sentence on the years of the two. */
export interface AnnexFilling {
  readonly filling: Filling
  readonly note: Text
}

/**
 * What a statistical annex fills into a template, each input with a note that says where it came from. Where a criterion's rule is not
 * known the figures stand in the note of its points, to be scored by a person.
 */
export function annexFilling(annex: Annex, framework: Framework): Result<AnnexFilling, Text> {
  const feed = annexFeed(annex, framework)
  if (!feed) return fail(sentence(NO_MAPPING, { id: framework.id }))
  const rows = new Map(feed.leaves.map((leaf) => [leaf.code, rowOf(leaf, framework)]))
  return ok({ filling: { ...emptyFilling, rows }, note: feed.note })
}

function rowOf(leaf: FedLeaf, framework: Framework): FilledRow {
  const { numerator, denominator, figure, source, lacks } = leaf
  const takesRate = framework.byCode.get(leaf.code)?.rule?.input === 'rate' && lacks === null
  if (!takesRate) {
    const lines = [...shown(leaf), source.vi, ...(lacks ? [lacks.vi] : []), TYPED.vi]
    return { values: new Map(), comments: new Map([['self', lines.join('\n')]]) }
  }
  const inputs: readonly (readonly [FilledColumn, CellValue])[] =
    figure === null
      ? [
          ['numerator', numerator],
          ['denominator', denominator],
        ]
      : [['input1', figure]]
  return { values: new Map(inputs), comments: new Map(inputs.map(([column]) => [column, source.vi])) }
}

/** The figure in words where there is one: a fraction, or a share or count as it is. */
function shown({ numerator, denominator, figure, lacks }: FedLeaf): string[] {
  if (lacks !== null) return []
  if (figure !== null) return [formatNumber(figure, 'vi')]
  return [sentence(RATE, { part: numerator ?? 0, whole: denominator ?? 0 }).vi]
}
