import { describe, expect, it } from 'vitest'
import { sum } from '../values/decimal.js'
import { builtinFramework, builtinFrameworks } from './builtin.js'
import { assessedTotal, type Framework, leavesOf, parseFramework } from './framework.js'
import { recogniseFramework } from './recognise.js'

const framework = (id: string): Framework => {
  const found = builtinFramework(id)
  if (!found) throw new Error(`no framework ${id}`)
  return found
}
const maxima = (nodes: readonly { maximum: number | null }[]) => sum(nodes.map((node) => node.maximum ?? 0))

describe('par-2018', () => {
  const par = framework('par-2018')
  const depth = (level: number) => par.nodes.filter((node) => node.code.split('.').length === level)

  it('has the 8 fields, 41 criteria and 96 sub-criteria that the decision has', () => {
    expect([depth(1).length, depth(2).length, depth(3).length]).toEqual([8, 41, 96])
    expect(par.counts).toEqual({ fields: 8, criteria: 41, subCriteria: 96 })
  })
  it('adds up to 100: 60 appraised, 35.5 by survey, 4.5 of the economy', () => {
    const leaves = leavesOf(par)
    const by = (measure: string) => maxima(leaves.filter((leaf) => leaf.measure === measure))
    expect(maxima(leaves)).toBe(100)
    expect([by('appraisal'), by('survey'), by('statistics')]).toEqual([60, 35.5, 4.5])
  })
  it('has a node for the row of 3.2 that the source leaves out, worth what the parent proves', () => {
    expect(par.byCode.get('3.2.5')).toMatchObject({ maximum: 0.75, assigned: true })
    expect(par.byCode.get('3.2.5')?.missing?.vi).toContain('0,75')
  })
  it('lists every spelling slip that it corrects, and prints none of them as the title', () => {
    expect(par.corrections.map((each) => each.code)).toEqual(['3.3', '4.4.2', '4.4.3', '5.8', '5.8.2', '5.9.4'])
    for (const { code, printed, corrected } of par.corrections) {
      expect(par.byCode.get(code)?.title.vi).toBe(corrected)
      expect(par.byCode.get(code)?.printed).toBe(printed)
    }
  })
  it('gives every leaf a rule with its basis', () => {
    for (const leaf of leavesOf(par)) expect([leaf.code, leaf.rule?.kind, leaf.basis?.status]).not.toContain(undefined)
  })
})

describe('par-2016', () => {
  const par = framework('par-2016')

  it('has two groups of 61.5 and 38.5, the first with eight fields', () => {
    expect(par.roots.map((root) => root.maximum)).toEqual([61.5, 38.5])
    expect(par.roots[0]?.children.map((field) => field.maximum)).toEqual([8.5, 7.5, 9, 6.5, 9, 4, 9, 8])
  })
  it('was scored on 97.5 in 2016, because 2.5 points of satisfaction were not assessed', () => {
    expect(assessedTotal(par, 2016)).toBe(97.5)
    expect(assessedTotal(par, 2017)).toBe(100)
  })
  it('has a quote for every rule that it calls stated', () => {
    const stated = leavesOf(par).filter((leaf) => leaf.basis?.status === 'stated')
    expect(stated.length).toBeGreaterThan(10)
    for (const leaf of stated) expect(leaf.basis?.quote).toBeTruthy()
  })
})

it('says of a scale that is known in part that it is, so that nothing is refused on its ground', () => {
  const leaves = leavesOf(framework('par-2016'))
  expect(leaves.find((leaf) => leaf.code === 'I.1.a')?.basis).toMatchObject({ status: 'stated', partly: true })
  expect(leaves.find((leaf) => leaf.code === 'I.2.a')?.basis).toMatchObject({ status: 'stated', partly: false })
})

it('has all frameworks of the Ministry, with Vietnamese and English titles', () => {
  const ids = builtinFrameworks().map((each) => each.id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'par-2012',
      'par-2016',
      'par-2017',
      'par-2018',
      'par-2019',
      'par-2020',
      'par-2022',
      'par-2024',
    ]),
  )
  expect(maxima(framework('par-2017').roots)).toBe(100)
})

describe('a framework that a user writes', () => {
  const base = {
    id: 'so-2026',
    decision: null,
    date: null,
    years: [2026],
    title: { vi: 'Thử', en: 'Trial' },
    source: 'test',
    total: 3,
  }
  const leaf = (code: string, maximum: number) => ({ code, title: { vi: code, en: code }, maximum })

  it('is refused with every mistake at once', () => {
    const nodes = [{ ...leaf('1', 2), children: [leaf('1.1', 1), leaf('1.1', 2)] }, leaf('2', 2)]
    const read = parseFramework({ ...base, nodes })
    expect(read.ok ? [] : read.error.map((mistake) => mistake.path)).toEqual(['1.1', '1', 'total'])
  })
  it('is refused where its shape is wrong, naming the place', () => {
    const read = parseFramework({ ...base, nodes: [{ ...leaf('1', 3), rule: { kind: 'magic' } }] })
    expect(read.ok ? [] : read.error).toEqual([
      { path: 'nodes[0].rule', message: expect.objectContaining({ vi: 'không có loại cách chấm này' }) },
    ])
  })
  it('is told what is wrong with a rule of a known kind, in both languages', () => {
    const read = parseFramework({ ...base, nodes: [{ ...leaf('1', 3), rule: { kind: 'threshold', full: 7 } }] })
    const [mistake] = read.ok ? [] : read.error
    expect(mistake?.path).toBe('nodes[0].rule.full')
    expect(mistake?.message.vi).toBe('phải từ 0% đến 100%')
    expect(mistake?.message.en).toBe('must be from 0 % to 100 %')
  })
  it('is refused where a word is misspelt, instead of being read without it', () => {
    const node = { ...leaf('1', 3), rule: { kind: 'threshold', flor: 0.7 }, agencis: ['Sở Nội vụ'] }
    const read = parseFramework({ ...base, nodes: [node] })
    expect(read.ok ? [] : read.error.map((mistake) => mistake.path)).toEqual(['nodes[0].rule', 'nodes[0]'])
  })
  it('is refused where a stated rule has no quote', () => {
    const node = { ...leaf('1', 3), rule: { kind: 'yes-no' }, basis: { status: 'stated' } }
    expect(parseFramework({ ...base, nodes: [node] }).ok).toBe(false)
  })
})

it('recognises a framework by codes and maxima, and none where nothing fits', () => {
  const rows = framework('par-2018').nodes.map((node) => ({
    code: node.code,
    folded: node.folded,
    maximum: node.maximum,
  }))
  expect(recogniseFramework(rows, builtinFrameworks(), [])?.id).toBe('par-2018')
  expect(recogniseFramework([{ code: '1', folded: 'khac', maximum: 77 }], builtinFrameworks(), [])).toBeNull()
})
