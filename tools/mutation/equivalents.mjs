// Survivors that no test can kill, for the changed code does the same; each with its reason. They are counted on their own.
// Written as a run writes them: `was → becomes`. A run of the folder says which of them are no survivors any more.
import { changeOf } from './summary.mjs'

/** @type {readonly { why: string, mutants: Record<string, readonly string[]> }[]} */
export const equivalents = []

const named = new Map()
for (const [file, changes] of equivalents.flatMap(({ mutants }) => Object.entries(mutants)))
  named.set(file, new Set([...(named.get(file) ?? []), ...changes]))

/** Whether a mutant that survived is named here. */
export const isEquivalent = (mutant) => named.get(mutant.file)?.has(changeOf(mutant)) ?? false

/** The changes of a folder that are named here and that no survivor of its whole run is: they are to be taken off. */
export function unknownEquivalents(folder, outcome) {
  const survivors = new Set(
    outcome.filter(({ status }) => status === 'equivalent').map((mutant) => `${mutant.file}: ${changeOf(mutant)}`),
  )
  return [...named]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .flatMap(([file, changes]) => [...changes].map((change) => `${file}: ${change}`))
    .filter((each) => !survivors.has(each))
}
