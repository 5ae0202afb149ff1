import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeXml } from './escape-xml.js'
import { printable } from './printable.js'

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

it('leaves no mark of XML in a text, and the text can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', ';', 'a', 'lt', 'Sở', '\u0007') }), (text) => {
      const escaped = escapeXml(text)
      expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
      expect(escaped.replace(/&(?:amp|lt|gt|quot);/g, (entity) => NAMED[entity] ?? '')).toBe(printable(text))
    }),
  )
})
