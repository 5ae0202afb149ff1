import { expect, it } from 'vitest'
import { formText, ways } from './ways.js'

it.each(Object.entries(ways))(
  '%s: a form points to what stands in the page, never to what is typed',
  (_, { terminal }) => {
    for (const lang of ['vi', 'en'] as const) {
      const said = formText(`Trước; ${terminal[lang]}; sau.`, lang)
      expect(said).not.toMatch(/--\w|(?<!\p{L})parscore \w/u)
      expect(said.startsWith('Trước; ') && said.endsWith('; sau.')).toBe(true)
    }
  },
)
