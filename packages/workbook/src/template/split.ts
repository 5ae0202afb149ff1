import { fold, leavesOf, sameAgency } from '@parscore/scoring'
import { type FilledRow, type Filling, filledLines, type ListName, listNames } from './filling.js'
import { codeColumn } from './list-sheets.js'
import type { FilledTemplate } from './read-template.js'
import { buildTemplate } from './template.js'
import type { AgencyPart } from './template-options.js'

/** The workbook of an agency. */
export interface SplitPart {
  readonly agency: string
  /** Such as `so-noi-vu.xlsx`: letters and digits without diacritics. */
  readonly fileName: string
  readonly codes: readonly string[]
  /** Codes that other agencies have too. */
  readonly shared: readonly string[]
  build(): Promise<Uint8Array>
}

/** Where criteria go that no agency is named for: nothing is left out. */
export const NOBODY = 'Chưa giao đơn vị'
/** Starts the note on a criterion that several agencies have. */
export const SHARED_NOTE = 'Tiêu chí chung: '

/**
 * Splits a template by agency: each gets a workbook with its criteria only. A criterion of two agencies goes to both and is
 * marked; what nobody is named for goes to a workbook of its own.
 */
export function splitTemplate(template: FilledTemplate): SplitPart[] {
  const { agencies } = template
  const codes = new Map<string, string[]>()
  // One agency written in two ways gets one workbook, under the name that stands first.
  const names = new Map<string, string>()
  const nameOf = (agency: string) => {
    const key = sameAgency(agency)
    names.set(key, names.get(key) ?? agency)
    return names.get(key) ?? agency
  }
  for (const { code } of leavesOf(template.identity.framework)) {
    const own = new Set((agencies.get(code) ?? []).map(nameOf))
    for (const agency of own.size > 0 ? own : [NOBODY]) codes.set(agency, [...(codes.get(agency) ?? []), code])
  }
  const taken = new Set<string>()
  return [...codes].map(([agency, own]) => {
    const part = { agency, codes: new Set(own) }
    return {
      agency,
      fileName: fileNameOf(agency, taken),
      codes: own,
      shared: own.filter((code) => (agencies.get(code) ?? []).length > 1),
      build: () => buildPart(template, part),
    }
  })
}

function buildPart({ identity, year, unit, filling, agencies }: FilledTemplate, part: AgencyPart): Promise<Uint8Array> {
  const rows = [...part.codes].map((code) => {
    const row = filling.rows.get(code) ?? { values: new Map(), comments: new Map() }
    return [code, marked(row, agencies.get(code) ?? [])] as const
  })
  const own = (name: ListName) => ownLines(name, filling, part)
  const [evidence = [], annex = [], log = [], outside = []] = listNames.map(own)
  const cut: Filling = { rows: new Map(rows), lists: { evidence, annex, log, outside } }
  return buildTemplate({ framework: identity.whole, year, unit, part, plans: identity.plans, filling: cut })
}

function marked(row: FilledRow, agencies: readonly string[]): FilledRow {
  const values = row.values.has('agency')
    ? row.values
    : new Map([...row.values, ['agency', agencies.join('; ')] as const])
  if (agencies.length < 2) return { ...row, values }
  const note = `${SHARED_NOTE}${agencies.join('; ')}`
  const other = row.comments.get('agency')
  return { values, comments: new Map([...row.comments, ['agency', other === undefined ? note : `${note}\n${other}`]]) }
}

/** Lines about the agency's criteria, and those that name none, which everybody gets. */
function ownLines(name: ListName, filling: Filling, { codes }: AgencyPart) {
  const place = codeColumn(name)
  return filledLines(filling, name).filter((line) => {
    const code = String(line[place] ?? '').trim()
    return codes.has(code) || !filling.rows.has(code)
  })
}

function fileNameOf(agency: string, taken: Set<string>): string {
  const plain =
    fold(agency)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'don-vi'
  let name = plain
  for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`
  taken.add(name)
  return `${name}.xlsx`
}
