import { describe, expect, it } from 'vitest'
import { oncePer } from './once-per.js'

describe('oncePer', () => {
  it('reads an object once, also where there is nothing to read', () => {
    let readings = 0
    const firstOf = oncePer((list: readonly number[]) => {
      readings += 1
      return list[0]
    })
    const [empty, one] = [[], [7]]
    expect([firstOf(empty), firstOf(empty), firstOf(one), firstOf(one)]).toEqual([undefined, undefined, 7, 7])
    expect(readings).toBe(2)
  })

  it('tells objects apart that look alike', () => {
    const identity = oncePer((key: { readonly name: string }) => ({ of: key }))
    const [one, other] = [{ name: 'Sở Y tế' }, { name: 'Sở Y tế' }]
    expect(identity(one)).not.toBe(identity(other))
  })
})
