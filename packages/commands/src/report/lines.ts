import { clip } from '@parscore/scoring'

/** Letters of a title that are shown. */
export const TITLE_WIDTH = 44
/** Letters of a figure or of the name of a column that are shown. */
const FIGURE_WIDTH = 24
const LINE_WIDTH = 100

/** Breaks a line at spaces so that no line is longer than the page. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > LINE_WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Rows as columns of text, ruled off below the first `ruleAfter` rows and the first `secondRule`. */
export function table(rows: readonly (readonly string[])[], ruleAfter: number, secondRule: number): string[] {
  const widths = (rows[0] ?? []).map((_, col) =>
    Math.max(...rows.map((row) => clip(row[col] ?? '', col === 0 ? TITLE_WIDTH : FIGURE_WIDTH).length)),
  )
  const lines = rows.map((row) =>
    row
      .map((text, col) =>
        col === 0
          ? clip(text, TITLE_WIDTH).padEnd(widths[0] ?? 0)
          : clip(text, FIGURE_WIDTH).padStart(widths[col] ?? 0),
      )
      .join('  '),
  )
  const rule = '─'.repeat(widths.reduce((total, width) => total + width + 2, -2))
  return [
    ...lines.slice(0, ruleAfter),
    rule,
    ...lines.slice(ruleAfter, secondRule),
    rule,
    ...lines.slice(secondRule),
  ].map((line) => `  ${line.trimEnd()}`)
}
