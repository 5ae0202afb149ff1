import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindLast, DIGITS } from './behind-last.js'

describe('behindLast', () => {
  it('is the clause behind the last mark', () => {
    expect(behindLast('Tiếp nhận 3.460 hồ sơ; còn ', ';:.')).toBe(' còn ')
    expect(behindLast('còn ', ';:.')).toBe('còn ')
    expect(behindLast('đạt 95%', `%${DIGITS}`)).toBe('')
    expect(behindLast('', ';')).toBe('')
  })

  it('gives what the pattern of the same marks gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', ',', ';', '.', ':', '(', ')', '7', '0') })
    fc.assert(
      fc.property(text, (each) => {
        expect(behindLast(each, `;:.,()${DIGITS}`)).toBe(/[^\d;:.,()]*$/u.exec(each)?.[0])
      }),
    )
  })
})
