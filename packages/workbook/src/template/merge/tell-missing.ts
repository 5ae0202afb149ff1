import { leavesOf } from '@parscore/scoring'
import type { MergeFiles } from './merge-files.js'
import type { MergeNotes } from './merge-note.js'

/** Tells which criteria no file has, by the agency that would have sent them. */
export function tellMissing({ framework, parts, base }: MergeFiles, notes: MergeNotes): void {
  const covered = new Set(
    parts.flatMap(({ template }) => leavesOf(template.identity.framework).map(({ code }) => code)),
  )
  const agencies = base?.agencies ?? null
  const missing = new Map<string, string[]>()
  for (const { code, agencies: named } of leavesOf(framework)) {
    if (covered.has(code)) continue
    const agency = agencies?.get(code)?.[0] ?? named[0] ?? 'đơn vị chưa rõ'
    missing.set(agency, [...(missing.get(agency) ?? []), code])
  }
  for (const [agency, codes] of missing) notes.tell('missing', { agency, n: codes.length, codes: codes.join(', ') })
}
