import { describe, expect, it } from 'vitest'
import { plantedLayouts, plantedRun } from '../testing/layouts/planted-run.js'

/** Errors that are planted in each layout; `npm run layouts` plants 400. */
const PLANTED = Number(process.env.PLANTED ?? 12)

describe('errors of every kind, planted one at a time', { timeout: 1_800_000 }, () => {
  const from = Number(process.env.LAYOUTS_FROM ?? 1)
  it.each(plantedLayouts(from).map((layout, at) => [at + 1, layout] as const))(
    `are all found in layout %i, and nothing on clean sheets: ${PLANTED} of ${PLANTED}`,
    (_, { choice, units }) => {
      const { found, falsely, wrong } = plantedRun(choice, units, PLANTED, from)
      expect(wrong, Object.values(choice).join(' ')).toEqual([])
      expect([found, falsely]).toEqual([PLANTED, 0])
    },
  )
})
