import type { Text } from '@parscore/scoring'

/** A file whose bytes contradict its own format, with what is wrong in words for the person who sent it. */
export class Damaged extends Error {
  constructor(
    readonly reason: Text,
    options?: ErrorOptions,
  ) {
    super(reason.en, options)
    this.name = 'Damaged'
  }
}
