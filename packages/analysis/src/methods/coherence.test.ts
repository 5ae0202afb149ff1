import { expect, it } from 'vitest'
import { Table } from '../table/table.js'
import { coherence } from './coherence.js'

/** What is flagged, of leaves that are named by their dimension and a number. */
const flagsOf = (rows: readonly (readonly number[])[], leaves: readonly string[]) =>
  coherence(
    new Table(
      rows.map((_, at) => `U${at}`),
      leaves,
      rows,
      'x',
    ),
    (leaf) => leaf.charAt(0),
  ).map(({ flags }) => flags)

it.each([0, 32, 64])(
  'leaves that have nothing to do with each other are not against each other, from %d on',
  (shift) => {
    // The first differs where the second is at its mean, so that their correlation is 0; in doubles it may be just below.
    const rows = [
      [0.2, 0.8],
      [0.1, 0.7],
      [0.1, 0.9],
    ]
    expect(
      flagsOf(
        rows.map((row) => row.map((value) => value + shift)),
        ['a1', 'a2'],
      ),
    ).toEqual([[], []])
  },
)

it.each([0.4, 7.1, 100.3])(
  'a leaf that goes as much with another dimension as with its own stands where it should, %d higher',
  (higher) => {
    const own = [
      [0.1, 0.3],
      [0.2, 0.1],
      [0.7, 0.9],
      [0.4, 0.2],
    ] as const
    const rows = own.map(([first, second]) => [first, second, second + higher])
    expect(flagsOf(rows, ['a1', 'a2', 'b1'])[0]).not.toContain('elsewhere')
  },
)
