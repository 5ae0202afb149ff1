import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleDocuments } from './documents.js'

const file = (name: string) => readFileSync(new URL(`../../../templates/samples/${name}`, import.meta.url))

describe('the samples of the reform office’s year', () => {
  it.each(sampleDocuments((name) => file(name).toString('utf8')).map((each) => [each.name, each] as const))(
    '%s is what its source makes, byte for byte (else: npm run samples)',
    async (name, { build }) => {
      expect(Buffer.compare(await build(), file(name))).toBe(0)
    },
  )
})
