import { exampleSheet } from '@parscore/scoring/testing'
import { expect, it } from 'vitest'
import { selfBias } from './self-bias.js'

it('a self-assessment is compared by field, with the 3 % rule', () => {
  const sheet = exampleSheet({
    columns: ['maximum', 'self', 'appraisal'],
    rows: [
      ['1', 'A', 10, 9, 8],
      ['1.1', 'a', 5, 5, 4],
      ['1.2', 'b', 5, 4, 4],
      ['2', 'B', 10, 9, 9.25],
    ],
  })
  expect(selfBias(sheet)).toMatchObject({
    bias: 0.75,
    isWithin: false,
    fields: [
      { code: '1', bias: 1, leaves: 2 },
      { code: '2', bias: -0.25 },
    ],
  })
  expect(selfBias(exampleSheet({ columns: ['self'], rows: [['1', 'A', 1]] }))).toBeNull()
})
