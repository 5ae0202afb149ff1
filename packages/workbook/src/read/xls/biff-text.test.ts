import { expect, it } from 'vitest'
import { codePageText, isKnownCodePage } from './biff-text.js'

const text = (codePage: number, ...bytes: number[]) =>
  codePageText(codePage).short(Uint8Array.of(bytes.length, ...bytes), 0)

it('texts of Excel 5 are read in the code page of the Mac or PC that wrote them', () => {
  expect(text(10029, 0x80, 0x72, 0xfc, 0xe6, 0x8d)).toBe('ÄrŁść')
  expect(text(1252, 0xd0, 0xe2)).toBe('Ðâ')
  expect(text(1258, 0xd0, 0xf2)).toBe('Đ\u0323')
  expect(text(866, 0x84)).toBe('Д')
})

it('a code page that nobody knows is told', () => {
  expect([1258, 1252, 32769, 10029, 10007].every(isKnownCodePage)).toBe(true)
  expect(isKnownCodePage(10081)).toBe(false)
  expect(text(10081, 0x41)).toBe('A')
})
