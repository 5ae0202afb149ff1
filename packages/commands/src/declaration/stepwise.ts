import { sentence, type Text } from '@parscore/scoring'
import type { CommandContext } from './context.js'

/** Fewer than these are done before anybody reads how far they are. */
const FEW = 1

/**
 * Does the same with each of some things, telling how far it is and stopping where the person asks for it.
 *
 * @param said sentence with `{n}`, `{all}` and `{file}`
 * @param nameOf what an item is called in it
 * @throws where the person stopped it
 */
export async function stepwise<T, R>(
  items: readonly T[],
  said: Text,
  nameOf: (item: T) => string,
  { progress, signal }: CommandContext,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (const [done, item] of items.entries()) {
    signal.throwIfAborted()
    if (items.length > FEW) {
      progress({
        done,
        all: items.length,
        text: sentence(said, { n: done + 1, all: items.length, file: nameOf(item) }),
      })
      // A page paints, and hears a click, only between two turns.
      await new Promise((resolve) => setTimeout(resolve))
    }
    results.push(await work(item))
  }
  return results
}
