import { clip, type Lang } from '@parscore/scoring'
import type { Part, PartRow, TablePart } from '../declaration/part.js'
import { checkedParts } from './checked-text.js'
import { wrap } from './lines.js'

/** Letters of a column of words, and of figures, that a terminal shows. */
const WIDTHS = { left: 60, right: 24 } as const
const GAP = '  '

/** The lines of a part as a terminal shows them: tables in columns, long sentences broken. */
export function partLines(part: Part, lang: Lang): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return ['', part.text]
    case 'paragraph':
      return wrap(part.text, '')
    case 'list':
      return part.items.flatMap((item) => wrap(`  – ${item}`, '    '))
    case 'table':
      return tableLines(part)
    case 'text':
      return part.lines
    case 'note':
      return [part.text]
    case 'checked':
      return checkedParts(part, lang).flatMap((each) => partLines(each, lang))
  }
}

/** The table in columns as wide as what stands in them, with a line below its header and above its sums. */
function tableLines({ columns, rows, sums }: TablePart): string[] {
  const shown = (row: PartRow) => columns.map(({ align }, col) => clip(row.cells[col] ?? '', WIDTHS[align]))
  const header = columns.map(({ title, align }) => clip(title, WIDTHS[align]))
  const hasHeader = header.some((title) => title !== '')
  const all = [header, ...[...rows, ...sums].map(shown)]
  const widths = columns.map((_, col) => Math.max(...all.map((cells) => cells[col]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `${GAP}${cells
      .map((cell, col) =>
        columns[col]?.align === 'right' ? cell.padStart(widths[col] ?? 0) : cell.padEnd(widths[col] ?? 0),
      )
      .join(GAP)}`.trimEnd()
  const rule = `${GAP}${'─'.repeat(widths.reduce((total, width) => total + width + GAP.length, -GAP.length))}`
  const lines = (row: PartRow) => [line(shown(row)), ...(row.note ? wrap(`      ${row.note}`, '      ') : [])]
  return [
    ...(hasHeader ? [line(header), rule] : []),
    ...rows.flatMap(lines),
    ...(sums.length > 0 ? [rule, ...sums.flatMap(lines)] : []),
  ]
}
