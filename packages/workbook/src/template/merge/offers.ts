import type { CellValue } from '@parscore/scoring'
import type { FilledColumn } from '../filling.js'
import type { MergeFiles } from './merge-files.js'
import type { MergePart } from './merge-part.js'
import { plain } from './merge-value.js'

/** A value with where it came from. */
export interface Offer {
  readonly value: CellValue
  readonly part: MergePart
  readonly at: string
}

/** What the files have for a cell: the agency that the criterion names first, then the others by the names of their files. */
export function offersFor(
  code: string,
  column: FilledColumn,
  { parts, base }: MergeFiles,
  lead: string | undefined,
): readonly Offer[] {
  const offers = parts.flatMap((part) => {
    const value = part.template.filling.rows.get(code)?.values.get(column) ?? null
    const place = part.template.placeOf(code, column)
    return value === null ? [] : [{ value, part, at: `${part.file} ${place?.cell ?? ''}`.trim() }]
  })
  const before = plain(base?.filling.rows.get(code)?.values.get(column) ?? null)
  // What an agency left as it got it gives way to what another one changed.
  const rank = ({ part, value }: Offer) =>
    (base && plain(value) === before ? 2 : 0) + (part.template.identity.part?.agency === lead ? 0 : 1)
  return offers.sort((a, b) => rank(a) - rank(b))
}

/** For each criterion the agency that the first file to have it names first. */
export function leadsOf(parts: readonly MergePart[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>()
  for (const { template } of parts)
    for (const [code, [lead]] of template.agencies) if (lead !== undefined && !leads.has(code)) leads.set(code, lead)
  return leads
}
