import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hanam2018 } from './hanam-2018.js'

const sample = (name: string) => readFileSync(new URL(`../../../templates/samples/${name}`, import.meta.url))

it('the sample workbook is the one that its source makes, byte for byte (else: npm run samples)', async () => {
  const made = await hanam2018(sample('hanam-2018.tsv').toString('utf8'))
  expect(Buffer.compare(made, sample('hanam-2018.xlsx'))).toBe(0)
})
