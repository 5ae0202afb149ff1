import { describe, expect, it } from 'vitest'
import { builtinFramework, builtinFrameworks } from './builtin.js'
import { parseFramework } from './framework.js'
import { frameworkData } from './framework-data.js'

describe('a framework as data', () => {
  it.each(builtinFrameworks().map((framework) => [framework.id, framework] as const))(
    '%s is the same after being written and read',
    (_id, framework) => {
      const again = parseFramework(JSON.parse(JSON.stringify(frameworkData(framework))))
      if (!again.ok) throw new Error(JSON.stringify(again.error))
      expect(JSON.stringify(frameworkData(again.value))).toBe(JSON.stringify(frameworkData(framework)))
      expect(again.value.nodes.map(({ code }) => code)).toEqual(framework.nodes.map(({ code }) => code))
    },
  )
  it('can be cut to some leaves, whose maxima then add up', () => {
    const par = builtinFramework('par-2018')
    if (!par) throw new Error('par-2018 is missing')
    const cut = parseFramework(frameworkData(par, ({ code }) => code.startsWith('1.') || code === '8.2'))
    if (!cut.ok) throw new Error(JSON.stringify(cut.error))
    expect(cut.value.roots.map(({ code, maximum }) => [code, maximum])).toEqual([
      ['1', 9],
      ['8', 1],
    ])
    expect(cut.value.total).toBe(10)
  })
})
