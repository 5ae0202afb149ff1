import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumFour } from './sum-four.js'

it('four weighted sums of each unit are those that one gets one by one', () => {
  const size = fc.integer({ min: 1, max: 6 })
  const figures = (length: number) =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
  const input = fc
    .tuple(size, size)
    .chain(([units, nodes]) =>
      fc.tuple(fc.constant(units), fc.constant(nodes), figures(units * nodes), figures(nodes * 4)),
    )
  fc.assert(
    fc.property(input, ([units, nodes, values, weights]) => {
      const sums = new Float64Array(units * 4)
      sumFour(Float64Array.from(values), Float64Array.from(weights), sums)
      const expected = Array.from({ length: units * 4 }, (_, at) => {
        const [unit, set] = [Math.floor(at / 4), at % 4]
        return Array.from({ length: nodes }).reduce<number>(
          (total, __, node) => total + (values[unit * nodes + node] ?? 0) * (weights[node * 4 + set] ?? 0),
          0,
        )
      })
      expect([...sums]).toEqual(expected)
    }),
  )
})
