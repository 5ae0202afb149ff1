import { expect, it } from 'vitest'
import { readText } from './read-text.js'

it('a list of a million lines is no report, and is not read as one', async () => {
  const lines = (count: number) => new TextEncoder().encode('Báo cáo\n1;2;3\n'.repeat(count / 2))
  const [report, list] = [await readText(lines(1000)), await readText(lines(1_000_000))]
  expect(report.ok).toBe(true)
  expect(!list.ok && list.error.kind).toBe('too-large')
})
