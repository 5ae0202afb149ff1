import { describe, expect, it } from 'vitest'
import { sum } from '../values/decimal.js'
import { ruleInWords } from './basis.js'
import { builtinFramework, builtinFrameworks } from './builtin.js'
import { assessedTotal, type Framework, leavesOf, parseFramework } from './framework.js'
import { noCriteria } from './no-criteria.js'
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
  it('has a quote for every rule that it calls stated, whole or in part', () => {
    const stated = leavesOf(par).filter((leaf) => leaf.basis?.status === 'stated' || leaf.basis?.status === 'partly')
    expect(stated.length).toBeGreaterThan(15)
    for (const leaf of stated) expect(leaf.basis?.quote).toBeTruthy()
  })
})

it('says of a scale that is known in part that it is, so that nothing is refused on its ground', () => {
  const leaves = leavesOf(framework('par-2016'))
  expect(leaves.find((leaf) => leaf.code === 'I.1.a')?.basis?.status).toBe('partly')
  expect(leaves.find((leaf) => leaf.code === 'I.2.a')?.basis?.status).toBe('stated')
})

describe('what no source states has no points', () => {
  const pointsAt = (code: string, rate: number) => {
    const leaf = framework('par-2016').byCode.get(code)
    const scored = leaf?.rule?.evaluate(leaf.maximum ?? 1, { rate })
    return scored?.ok && scored.value.status === 'scored' ? scored.value.points : null
  }
  it.each<[string, number, number | null]>([
    ['I.1.a', 1, 1],
    ['I.1.a', 0.96, 0.5],
    ['I.1.a', 0.95, null],
    ['I.5.c', 1, 1],
    ['I.5.c', 0.99, null],
    ['I.5.e', 0.79, 0],
    ['I.5.e', 0.8, null],
    ['I.6.a', 0.5, 0],
    ['I.8.a', 1, 5.5],
    ['I.8.a', 0.99, null],
  ])('%s at a rate of %d: %s', (code, rate, points) => expect(pointsAt(code, rate)).toBe(points))
  it('and the goals of 10 % that were guessed are typed in', () => {
    const par = framework('par-2018')
    expect(['4.1.3', '6.3.4'].map((code) => par.byCode.get(code)?.rule?.kind)).toEqual(['entered', 'entered'])
  })
})

describe('how sure a rule is', () => {
  const words = (id: string, code: string) => {
    const leaf = framework(id).byCode.get(code)
    return leaf && ruleInWords(leaf, leaf.maximum ?? 1)
  }
  it('goes with its sentence, in both languages', () => {
    expect(words('par-2018', '3.4.1')?.vi).toBe('Điểm = tỷ lệ đạt × 1,5 (suy ra từ điểm đã công bố).')
    expect(words('par-2018', '3.4.1')?.en).toContain('(inferred from published points)')
    expect(words('par-2016', 'I.1.d')?.vi).toContain('(văn bản chỉ nêu một phần thang điểm)')
    expect(words('par-2016', 'I.2.a')?.vi).not.toContain('(')
  })
})

describe('frameworks that nobody scores a sheet by', () => {
  it('the targets of Hà Nam are its own, stated each, and never recognised in a sheet', () => {
    const targets = framework('ha-nam-2019')
    expect(targets.kind).toBe('targets')
    for (const { basis } of leavesOf(targets))
      expect(basis).toMatchObject({ status: 'stated', quote: expect.any(String) })
    const rows = targets.nodes.map(({ code, folded, maximum }) => ({ code, folded, maximum }))
    expect(recogniseFramework(rows, [targets], [2019])).toBeNull()
  })
  it.each(['par-2019', 'par-2020', 'par-2024', 'par-2025'])('%s is known by name, and says what to do', (id) => {
    expect(noCriteria(framework(id))?.vi).toContain('chưa có tiêu chí')
    expect(noCriteria(framework(id))?.vi).toContain(framework(id).decision)
  })
  it('those with criteria say nothing of the kind', () => expect(noCriteria(framework('par-2018'))).toBeNull())
  it('the rule of 80 % before 2016 is data with its quote', () => {
    expect(framework('par-2012').generalRules).toMatchObject([
      {
        rule: { parameters: { full: 0.8, partial: null } },
        basis: { status: 'stated', quote: expect.stringContaining('từ 80% trở lên') },
      },
    ])
  })
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

  it('is read from the form of the authoring sheet, where «partly» stands beside «stated»', () => {
    const basis = { status: 'stated', partly: true, quote: 'x' }
    const read = parseFramework({ ...base, nodes: [{ ...leaf('1', 3), basis }] })
    expect(read.ok && read.value.nodes[0]?.basis).toEqual({ status: 'partly', quote: 'x' })
  })

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
