import { builtinFrameworks, type Framework, frameworkData, parseFramework } from '@parscore/scoring'
import { z } from 'zod'

const KEY = 'parscore.frameworks'
const listeners = new Set<() => void>()
/** The frameworks that the user loaded; read from the machine's storage when they are first asked for. */
let own: readonly Framework[] | null = null
let known: readonly Framework[] | null = null

/** The storage of the page, where there is one and it is not switched off. */
function storage(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    // To ask for it is refused where storage is switched off.
    return null
  }
}

function stored(): readonly Framework[] {
  const list = z.array(z.unknown()).safeParse(storedData())
  return (list.success ? list.data : []).flatMap((data) => {
    const parsed = parseFramework(data)
    return parsed.ok ? [parsed.value] : []
  })
}

function storedData(): unknown {
  try {
    return JSON.parse(storage()?.getItem(KEY) ?? '[]')
  } catch {
    // Something else lies under our name: no framework was loaded then.
    return []
  }
}

/** The frameworks that the user loaded. */
export function ownFrameworks(): readonly Framework[] {
  own ??= stored()
  return own
}

/** Every framework that has criteria, the user's own after ours; the same list until one is loaded or taken away. */
export function knownFrameworks(): readonly Framework[] {
  if (known) return known
  const mine = ownFrameworks()
  const ids = new Set(mine.map(({ id }) => id))
  known = [...builtinFrameworks().filter(({ id }) => !ids.has(id)), ...mine].filter(({ nodes }) => nodes.length > 0)
  return known
}

/** The frameworks of which the sources know no criteria, those left out that the user loaded. */
export function withoutCriteria(): readonly Framework[] {
  const mine = new Set(ownFrameworks().map(({ id }) => id))
  return builtinFrameworks().filter((framework) => !hasCriteria(framework) && !mine.has(framework.id))
}

/** Whether points can be given by a framework: of some only the fields are known by name. */
export const canScore = ({ nodes }: Framework): boolean =>
  nodes.some(({ rule, maximum }) => rule !== undefined || maximum !== null)

/** Whether a framework has criteria that are scored: of some only the fields and their maxima are known. */
export const hasCriteria = ({ nodes }: Framework): boolean =>
  nodes.some(({ rule, children }) => children.length === 0 && rule !== undefined)

/** Adds a framework in place of one of the same id, and keeps it on this machine. */
export function addFramework(framework: Framework): void {
  change([...ownFrameworks().filter(({ id }) => id !== framework.id), framework])
}

/** Takes a framework that the user loaded away. */
export function removeFramework(id: string): void {
  change(ownFrameworks().filter((framework) => framework.id !== id))
}

function change(next: readonly Framework[]): void {
  own = next
  known = null
  try {
    storage()?.setItem(KEY, JSON.stringify(next.map((framework) => frameworkData(framework))))
  } catch {
    // The storage is full: the frameworks stay for as long as the page is open.
  }
  for (const listener of listeners) listener()
}

/** Calls back when a framework is loaded or taken away. */
export function subscribeFrameworks(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
