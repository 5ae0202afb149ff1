import { describe, expect, it } from 'vitest'
import { builtinFrameworks, publishedIndices } from './index.js'

describe('published indices', () => {
  it('are SIPAS, PAPI before and since 2018, PCI with nine and ten components', () => {
    const shape = publishedIndices().map(({ id, roots, total }) => [id, roots.length, total])
    expect(shape.sort()).toEqual([
      ['papi-2011', 6, 60],
      ['papi-2018', 8, 80],
      ['pci-2007', 9, 100],
      ['pci-2013', 10, 100],
      ['sipas', 5, 100],
    ])
  })
  it('PAPI has 22 sub-dimensions before 2018 in six dimensions and 29 since in eight', () => {
    const leaves = (id: string) =>
      publishedIndices()
        .find((each) => each.id === id)
        ?.nodes.filter(({ parent }) => parent !== null).length
    expect([leaves('papi-2011'), leaves('papi-2018')]).toEqual([23, 29])
  })
  it('have no rules: nothing is scored by them, and they are no frameworks to recognise a sheet by', () => {
    const ids = new Set(builtinFrameworks().map(({ id }) => id))
    for (const { id, kind, nodes } of publishedIndices()) {
      expect(kind).toBe('published')
      expect(nodes.every(({ rule }) => rule === undefined)).toBe(true)
      expect(ids.has(id)).toBe(false)
    }
  })
})
