import { type Framework, frameworkData, parseFramework } from '@parscore/scoring'
import type { AgencyPart } from './template-options.js'

/** The framework cut to an agency's criteria. */
export function partOf(framework: Framework, part: AgencyPart | null): Framework {
  if (part === null) return framework
  // Codes that the framework does not know, in a hidden sheet that somebody changed, leave nothing to cut to.
  if (!framework.nodes.some(({ code }) => part.codes.has(code))) return framework
  const cut = parseFramework(frameworkData(framework, ({ code }) => part.codes.has(code)))
  if (!cut.ok) throw new Error(`a part of ${framework.id} is no framework: ${JSON.stringify(cut.error)}`)
  return cut.value
}
