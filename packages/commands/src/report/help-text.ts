import { checkHelp, type ExampleTable, type HelpPart, type KnownCheck, type Lang, type Text } from '@parscore/scoring'

/**
 * What a check says of itself, as the terminal shows it.
 *
 * @param kind the kind of document that it is for
 */
export const helpText = (check: KnownCheck, kind: Text, lang: Lang): string =>
  [`${check.id} – ${check.title[lang]} (${kind[lang]})`, ...checkHelp(check).map((part) => partText(part, lang))].join(
    '\n',
  )

function partText(part: HelpPart, lang: Lang): string {
  switch (part.kind) {
    case 'heading':
      return `\n${part.text[lang]}:`
    case 'paragraph':
      return part.text[lang]
    case 'quote':
      return indented(part.text[lang].split('\n'))
    case 'table':
      return tableText(part.table, lang)
  }
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`.trimEnd()).join('\n')

/** The table with its letters above and its row numbers before, the columns as wide as what stands in them. */
function tableText({ letters, rows, notes }: ExampleTable, lang: Lang): string {
  const lines = [['', ...letters], ...rows.map((row, at) => [String(at + 1), ...row.map((cell) => cell[lang])])]
  const widths = ['', ...letters].map((_, col) => Math.max(...lines.map((line) => line[col]?.length ?? 0)))
  const padded = lines.map((line) => line.map((cell, col) => cell.padEnd(widths[col] ?? 0)).join('  '))
  return indented([...padded, ...notes.map((note) => note[lang])])
}
