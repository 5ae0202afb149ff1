import { builtinFrameworkData } from './builtin.generated.js'
import { type Framework, parseFramework } from './framework.js'
import { indexData } from './indices.generated.js'

const cache = new Map<string, Framework>()

/** The ids of the frameworks that come with parscore, oldest first. */
export const frameworkIds: readonly string[] = Object.keys(builtinFrameworkData)

/**
 * A framework that comes with parscore.
 *
 * @param id such as `par-2018`
 * @returns the framework, or `undefined` where there is none of that id
 * @example builtinFramework('par-2018')?.total // 100
 */
export function builtinFramework(id: string): Framework | undefined {
  return Object.hasOwn(builtinFrameworkData, id) ? known(id, builtinFrameworkData[id]) : undefined
}

/**
 * The indices that others publish and that stand beside the PAR INDEX: SIPAS, PAPI, PCI. They have no rules and are no frameworks to
 * score by.
 */
export function publishedIndices(): readonly Framework[] {
  return Object.entries(indexData).map(([id, data]) => known(id, data))
}

/**
 * The design of a published index in a year: PAPI has one of six dimensions up to 2017 and one of eight from 2018 on.
 *
 * @param index such as `papi`
 * @example publishedIndexOf('papi', 2018)?.total // 80
 */
export const publishedIndexOf = (index: string, year: number): Framework | undefined =>
  publishedIndices().find(({ id, years }) => id.startsWith(index) && years.includes(year))

function known(id: string, data: unknown): Framework {
  const cached = cache.get(id)
  if (cached) return cached
  const parsed = parseFramework(data)
  if (!parsed.ok)
    throw new Error(`framework ${id}: ${parsed.error.map((m) => `${m.path}: ${m.message.en}`).join('; ')}`)
  cache.set(id, parsed.value)
  return parsed.value
}

/** All frameworks that come with parscore, oldest first. */
export function builtinFrameworks(): readonly Framework[] {
  return frameworkIds.flatMap((id) => builtinFramework(id) ?? [])
}
