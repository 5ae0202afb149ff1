import type { Finding, ProvenCause } from '../checks/finding.js'

/** A cause with what it explains. */
export interface CauseWithSymptoms {
  readonly cause: ProvenCause
  readonly symptoms: readonly Finding[]
}

/** The causes of some findings in their order, each once: they are told before their symptoms. */
export function causesOf(findings: readonly Finding[]): CauseWithSymptoms[] {
  const causes = [...new Set(findings.flatMap(({ cause }) => cause ?? []))]
  return causes.map((cause) => ({ cause, symptoms: findings.filter((finding) => finding.cause === cause) }))
}
