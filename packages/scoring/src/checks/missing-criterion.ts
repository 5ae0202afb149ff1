import type { Framework, FrameworkNode } from '../framework/framework.js'
import { nodeRows, type ScoreRow } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/**
 * A criterion of the framework without a row. Where the sheet shows only fields, only fields are missed: children are
 * asked for only below a parent that has some.
 */
export const missingCriterion: SheetCheck = {
  id: 'missing-criterion',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Thiếu tiêu chí', en: 'Missing criterion' },
  help: {
    vi: 'Bộ tiêu chí có tiêu chí này nhưng bảng không có dòng nào; điểm của nó sẽ mất. Chèn lại dòng bị xóa.',
    en: 'The framework has this criterion but the sheet has no row for it, so its points are lost. Put the row back.',
  },
  figures: null,
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
    findings: [
      {
        cell: 'A2',
        found: null,
        expected: '1.1.2',
        vi: 'Thiếu dòng 1.1.2 «Mức độ hoàn thành kế hoạch CCHC» (1 điểm tối đa).',
        en: 'The row 1.1.2 “Completion of the reform plan” (maximum 1) is missing.',
      },
    ],
  },
  run(sheet) {
    const rows = new Map(nodeRows(sheet).flatMap((row) => (row.node ? [[row.node, row] as const] : [])))
    return missingNodes(sheet.framework, rows).flatMap((node) => {
      const row = rows.get(node.parent ?? node) ?? nodeRows(sheet)[0]
      if (!row) return []
      return [
        {
          cell: row.codeCell,
          ...inSheet(node.parent ? row : null, null),
          code: node.code,
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

type Rows = ReadonlyMap<FrameworkNode, ScoreRow>

function missingNodes(framework: Framework | null, rows: Rows): FrameworkNode[] {
  if (!framework || rows.size === framework.nodes.length) return []
  const { roots, nodes } = framework
  // Names of fields are the same in all offices: where no more is known of a framework, none of them can be missed.
  if (nodes.every(({ maximum }) => maximum === null)) return []
  const fields = roots.filter((node) => rows.has(node)).length * 2 >= roots.length ? absent(roots, rows) : []
  return [...fields, ...[...rows.keys()].flatMap((node) => absent(node.children, rows))]
}

/** Of some siblings those without a row, if others have one. What the source leaves out or does not number is not asked for. */
function absent(siblings: readonly FrameworkNode[], rows: Rows): FrameworkNode[] {
  if (!siblings.some((node) => rows.has(node))) return []
  // Where one code of ours stands in the sheet, the sheet was made with them: a template.
  const hasOurs = siblings.some((node) => node.assigned && rows.has(node))
  return siblings.filter((node) => !rows.has(node) && !node.missing && (!node.assigned || hasOurs))
}
