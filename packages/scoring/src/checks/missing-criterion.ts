import type { FrameworkNode } from '../framework/framework.js'
import type { ScoreRow } from '../sheet/score-sheet.js'
import type { Check } from './check.js'

/**
 * A criterion of the framework without a row. Where the sheet shows only fields, only fields are missed: children are
 * asked for only below a parent that has some.
 */
export const missingCriterion: Check = {
  id: 'missing-criterion',
  severity: 'error',
  title: { vi: 'Thiếu tiêu chí', en: 'Missing criterion' },
  help: {
    vi: 'Bộ tiêu chí có tiêu chí này nhưng bảng không có dòng nào; điểm của nó sẽ mất. Chèn lại dòng bị xóa.',
    en: 'The framework has this criterion but the sheet has no row for it, so its points are lost. Put the row back.',
  },
  examples: {
    wrong: {
      framework: 'par-2018',
      columns: ['maximum'],
      rows: [
        ['1.1', 'Kế hoạch CCHC', 1.25],
        ['1.1.1', 'Ban hành kế hoạch CCHC', 0.25],
      ],
    },
    right: {
      framework: 'par-2018',
      columns: ['maximum'],
      rows: [
        ['1.1', 'Kế hoạch CCHC', 1.25],
        ['1.1.1', 'Ban hành kế hoạch CCHC', 0.25],
        ['1.1.2', 'Mức độ hoàn thành kế hoạch CCHC', 1],
      ],
    },
  },
  run(sheet) {
    if (!sheet.framework) return []
    const present = new Map<FrameworkNode, ScoreRow>()
    for (const row of sheet.rows) if (row.kind === 'node' && row.node) present.set(row.node, row)
    const isPresent = (node: FrameworkNode) => present.has(node)
    const askedFor = (nodes: readonly FrameworkNode[], share: number) => {
      const there = nodes.filter(isPresent).length
      // A node that the source itself leaves out or does not number cannot be asked for by its code.
      const missing = nodes.filter((node) => !isPresent(node) && !node.missing && !node.assigned)
      return there > 0 && there >= nodes.length * share
        ? missing.map((node) => ({ node, beside: nodes.filter(isPresent) }))
        : []
    }
    const below = sheet.framework.nodes.filter(isPresent).flatMap((node) => askedFor(node.children, 0))
    return [...askedFor(sheet.framework.roots, 0.5), ...below].flatMap(({ node, beside }) => {
      const row = (node.parent && present.get(node.parent)) ?? (beside[0] && present.get(beside[0]))
      if (!row) return []
      return [
        {
          cell: row.codeCell,
          row: node.parent ? row : null,
          column: null,
          found: null,
          expected: node.code,
          sentence: {
            vi: 'Thiếu dòng {code} «{title}» ({maximum} điểm tối đa).',
            en: 'The row {code} “{title}” (maximum {maximum}) is missing.',
          },
          words: { code: node.code, title: node.title, maximum: node.maximum ?? { vi: 'chưa rõ', en: 'not known' } },
        },
      ]
    })
  },
}
