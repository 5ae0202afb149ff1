import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedTemplates } from './templates.js'

const file = (path: string) => readFileSync(new URL(`../../../templates/${path}`, import.meta.url))

describe('the generated templates', () => {
  it.each(generatedTemplates((path) => file(path).toString('utf8')).map((each) => [each.path, each] as const))(
    '%s is what the builder makes, byte for byte (else: npm run samples)',
    async (path, { build }) => {
      expect(Buffer.compare(await build(), file(path))).toBe(0)
    },
  )
})
