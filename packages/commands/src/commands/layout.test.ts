import { expect, it } from 'vitest'
import { context, filesOf, textFile } from '../testing/command-run.js'
import { compare } from './compare.js'
import { explain } from './explain.js'
import { rank } from './rank.js'

// The headers do not tell which column is what: a person does.
const SHEET = 'A;B;C;D\n1;Một;2;1,5\n1.1;Một một;1;1\n1.2;Một hai;1;0,5\n'
const layout = textFile(
  'bo-cuc.yaml',
  'tables:\n  - header: [1, 1]\n    columns: { A: { role: code }, B: { role: title }, C: { role: maximum }, D: { role: self } }\n',
)
const sheet = (name: string) => textFile(name, SHEET)

it('a layout that a person gave tells explain, compare and rank what the columns are', async () => {
  const explained = await explain.run({ file: sheet('a.csv'), layout }, context)
  const compared = await compare.run({ first: sheet('a.csv'), second: sheet('b.csv'), layout }, context)
  const ranked = await rank.run({ from: filesOf(sheet('a.csv'), sheet('b.csv')), layout }, context)
  expect([explained, compared, ranked].map((outcome) => outcome.ok && outcome.value.exit)).toEqual([0, 0, 0])
})

it('without it none of them can use such a sheet', async () => {
  const explained = await explain.run({ file: sheet('a.csv') }, context)
  const compared = await compare.run({ first: sheet('a.csv'), second: sheet('b.csv') }, context)
  expect([explained.ok, compared.ok]).toEqual([false, false])
})
