import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commands } from '../commands/index.js'
import { type Face, said, way } from './ways.js'

const source = readFileSync(new URL('./ways.ts', import.meta.url), 'utf8')
const names = [...source.matchAll(/^ {2}(\w+): \{$/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]))
const shown = (name: string, face: Face, lang: 'vi' | 'en') => said(`⟦${name}⟧`, face, lang)

it('a sentence is told in the words of the face that shows it', () => {
  const text = `Không có cột mục tiêu: ${way('target')}.`
  expect(said(text, 'terminal', 'vi')).toBe('Không có cột mục tiêu: thêm --target ĐIỂM.')
  expect(said(text, 'form', 'vi')).toBe('Không có cột mục tiêu: nhập «Điểm cần đạt».')
  expect(said('⟦khác⟧', 'form', 'vi')).toBe('⟦khác⟧')
})

it('a form points to what stands in the page, never to what is typed', () => {
  expect(names.length).toBeGreaterThan(10)
  for (const name of names)
    for (const lang of ['vi', 'en'] as const) {
      expect(shown(name, 'form', lang)).not.toMatch(/--\w|(?<!\p{L})parscore \w|⟦/u)
      expect(shown(name, 'terminal', lang)).not.toContain('⟦')
    }
})

it('what a form is sent to has that name: a task, or a field of one', () => {
  const words = (lang: 'vi' | 'en') =>
    new Set(commands.flatMap(({ title, parameters }) => [title[lang], ...parameters.map(({ label }) => label[lang])]))
  for (const name of names)
    for (const lang of ['vi', 'en'] as const)
      for (const [, quoted] of shown(name, 'form', lang).matchAll(/[«“]([^»”]+)[»”]/g))
        expect([name, quoted, words(lang).has(quoted ?? '')]).toEqual([name, quoted, true])
})
