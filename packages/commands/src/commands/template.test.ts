import { describe, expect, it } from 'vitest'
import { context } from '../testing/command-run.js'
import { template } from './template.js'

const run = (given: Readonly<Record<string, unknown>>) => template.run({ out: 'bang-cham.xlsx', ...given }, context)

describe('a template', () => {
  it('of a year that the framework does not name is made with a word about it', async () => {
    const outcome = await run({ framework: 'par-2018', year: 2026 })
    if (!outcome.ok) throw new Error(outcome.error.en)
    expect(outcome.value.files).toHaveLength(1)
    expect(outcome.value.report).toMatchObject([{ kind: 'note', text: expect.stringContaining('năm 2026') }])
    expect(await run({ framework: 'par-2018', year: 2018 })).toMatchObject({ value: { report: [] } })
  })
  it.each(['par-2019', 'par-2025'])('of %s, which has no criteria yet, says so and what to do', async (framework) => {
    const outcome = await run({ framework })
    expect(outcome).toMatchObject({ ok: false, error: { vi: expect.stringContaining('chưa có tiêu chí') } })
    expect(outcome).toMatchObject({ ok: false, error: { vi: expect.stringContaining('framework import') } })
  })
  it('is the same workbook byte for byte each time', async () => {
    const [one, other] = [await run({ framework: 'par-2016' }), await run({ framework: 'par-2016' })]
    if (!one.ok || !other.ok) throw new Error('no template')
    expect(one.value.files[0]?.bytes).toEqual(other.value.files[0]?.bytes)
  })
})
