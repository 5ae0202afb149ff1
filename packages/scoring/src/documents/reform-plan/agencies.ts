import { sameAgency } from '../../explain/agency.js'

/** Who carries out an activity. */
export interface PlanAgencies {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
}

const COORDINATING = /[-–]?\s{0,3}phối\s{1,3}hợp[^:;\n]{0,80}:/iu
const LEAD = /[-–]?\s{0,3}(?:cơ quan |đơn vị )?chủ\s{1,3}trì[^:;\n]{0,80}:/iu

/**
 * Who leads and who coordinates, from one cell («- Chủ trì: Sở Nội vụ - Phối hợp: …») or from two.
 *
 * @param coordinating the cell of the coordinating agencies where the plan has one
 * @example planAgencies('- Chủ trì: Sở Nội vụ\n- Phối hợp: Sở Tài chính; UBND cấp huyện', '').lead // ['Sở Nội vụ']
 */
export function planAgencies(cell: string, coordinating: string): PlanAgencies {
  const text = cell.normalize('NFC').replace(/[^\S\n]+/g, ' ')
  const at = COORDINATING.exec(text)
  const [own, others] = at ? [text.slice(0, at.index), text.slice(at.index + at[0].length)] : [text, '']
  return {
    lead: namesIn(own.replace(LEAD, '')),
    coordinating: [
      ...namesIn(others),
      ...namesIn(
        coordinating
          .normalize('NFC')
          .replace(/[^\S\n]+/g, ' ')
          .replace(COORDINATING, ''),
      ),
    ],
  }
}

/** Agencies are parted by semicolons or lines; commas stand inside names («Các sở, ban, ngành»). */
const namesIn = (text: string): string[] =>
  text
    .split(/[;\n]+/)
    .map((name) => name.replace(/\s+/g, ' ').replace(/^[\s–-]+|(?<![\s.,;–-])[\s.,;–-]+$/g, ''))
    .filter((name) => name !== '')

/** The name of an agency without what stands in brackets behind it: «Sở Nội vụ (Thường trực Ban chỉ đạo CCHC)». */
export const agencyName = (written: string): string => written.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim()

/** What is the same for one agency however it is written, whatever is said of it in brackets. */
export const agencyKey = (written: string): string => sameAgency(agencyName(written))
