import { fold } from '@parscore/scoring'

/** What the lines around a printed table say of it. */
export interface AboutDocument {
  readonly title: string | null
  /** Such as `1880/QĐ-UBND`. */
  readonly decision: string | null
  /** ISO. */
  readonly date: string | null
  /** The year that the title names. */
  readonly year: number | null
}

const DECISION = /(\d{1,5}\s?\/(?:\s?\d{4}\s?\/)?\s?QĐ\s?-\s?[\p{Lu}]+)/u
const DATE = /ngày\s+(\d{1,2})\s*(?:tháng|\/|-)\s*(\d{1,2})\s*(?:năm|\/|-)\s*(20\d\d)/iu
const YEAR = /năm\s+(20\d\d)/giu
const TITLE = /tieu chi|chi so|bang (?:cham )?diem|thang diem|cham diem/
const LONGEST_TITLE = 250

/**
 * Reads what the lines above a table say: its title, its decision with the day, its year.
 *
 * @param lines the lines of the document, or of the sheet above the table
 */
export function aboutDocument(lines: readonly string[]): AboutDocument {
  const clean = lines.map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  const title =
    clean.find((line) => line.length < LONGEST_TITLE && TITLE.test(fold(line)) && !DECISION.test(line)) ?? null
  const from = clean.findIndex((line) => DECISION.test(line))
  const decision = DECISION.exec(clean[from] ?? '')?.[1]?.replace(/\s/g, '') ?? null
  const [, day, month, year] = DATE.exec([clean[from], clean[from + 1]].join(' ')) ?? []
  const years = [...(title ?? '').matchAll(YEAR)].flatMap((match) => match[1] ?? [])
  const named = years.at(-1)
  return {
    title,
    decision,
    date: day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
    year: named === undefined ? null : Number(named),
  }
}

/** An id made of a name: small letters, digits, dashes. @example idOf('Bộ tiêu chí sở 2026.docx') // 'bo-tieu-chi-so-2026' */
export const idOf = (name: string): string =>
  fold(name.replace(/\.[^.]+$/, '').replace(/,\s*bảng \d+$/u, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'bo-tieu-chi'
