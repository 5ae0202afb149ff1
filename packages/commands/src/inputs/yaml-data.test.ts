import { describe, expect, it } from 'vitest'
import { yamlData } from './yaml-data.js'

const why = (source: string | Uint8Array) => {
  const read = yamlData(source)
  return read.ok ? 'read' : read.error.vi
}
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

describe('a YAML text that a person wrote', () => {
  it('is read as Notepad saves it, in UTF-8 and as «Unicode»', () => {
    const text = 'title: Sở Nội vụ\n'
    const sources = [text, new TextEncoder().encode(`\uFEFF${text}`), utf16(text)]
    for (const source of sources)
      expect(yamlData(source)).toMatchObject({ ok: true, value: { data: { title: 'Sở Nội vụ' } } })
  })

  it('says nothing where nothing is written', () => {
    for (const text of ['', '# chưa có gì\n']) expect(yamlData(text)).toMatchObject({ ok: true, value: { data: null } })
  })

  it('may use a part twice', () => {
    expect(yamlData('a: &x [1]\nb: *x\n')).toMatchObject({ ok: true, value: { data: { a: [1], b: [1] } } })
  })

  it.each([
    [
      'repeats itself without end',
      `a: &a [x,x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`).join('\n')}`,
      'quá nhiều lần',
    ],
    ['holds itself', 'a: &a {b: [*a]}', 'chứa chính nó'],
    ['is nested too deep', `a: ${'['.repeat(300)}${']'.repeat(300)}`, 'quá sâu'],
    ['is nested deeper than the parser can go', `a: ${'['.repeat(30_000)}`, 'dòng 1'],
    ['has several parts', 'a: 1\n---\nb: 1\n', 'dòng 2: không đúng cú pháp YAML: tệp có nhiều phần'],
    ['is indented by tabs', 'a:\n\tb: 1\n', 'phím Tab'],
    ['names a thing twice', 'a: 1\na: 2\n', 'hai lần'],
    ['leaves a quotation open', 'a: "x\n', 'thiếu dấu đóng'],
    ['points to what is not there', 'a: *b\n', 'không có trong tệp'],
    ['is no text', new Uint8Array([0x80, 0xfe, 0x00]), 'không phải văn bản'],
  ])('is refused with the reason where it %s', (_, source, reason) => {
    expect(why(source)).toContain(reason)
  })

  it('says nothing on the terminal of tags that it does not know', () => {
    expect(yamlData('!!js/function x: 1\n').ok).toBe(true)
  })
})
