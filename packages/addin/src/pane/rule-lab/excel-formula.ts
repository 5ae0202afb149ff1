import type { Lang } from '@parscore/scoring'

const NUMBER = /^(\d+)(?:[.,](\d+))?(%?)$/

/** A text as Excel writes it in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** What was typed as Excel writes it in a formula: numbers bare, with the decimal sign of the language, all else quoted. */
export function literal(typed: string, lang: Lang): string {
  const [, whole, part, percent = ''] = NUMBER.exec(typed.trim()) ?? []
  if (whole === undefined) return quoted(typed)
  return `${whole}${part === undefined ? '' : `${lang === 'vi' ? ',' : '.'}${part}`}${percent}`
}

/**
 * A formula as it is typed in Excel; where the comma is the decimal sign, arguments stand apart by a semicolon.
 *
 * @example excelFormula('THRESHOLD100', ['96%', '0,5'], 'vi') // '=PAR.THRESHOLD100(96%; 0,5)'
 */
export const excelFormula = (name: string, written: readonly string[], lang: Lang): string =>
  `=PAR.${name}(${written.join(lang === 'vi' ? '; ' : ', ')})`
