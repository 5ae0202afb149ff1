import { expect, it } from 'vitest'
import { printable } from './printable.js'

it('takes control characters out of a text; tab and line breaks stay', () => {
  expect(printable('a\tb\r\nc\u0000\u009b\ufffe')).toBe('a\tb\r\nc')
})
