import { expect, it } from 'vitest'
import { readText } from './read-text.js'

it('a list of a million lines is no report, and is not read as one', async () => {
  const lines = (count: number) => new TextEncoder().encode('Báo cáo\n1;2;3\n'.repeat(count / 2))
  const [report, list] = [await readText(lines(1000)), await readText(lines(1_000_000))]
  expect(report.ok).toBe(true)
  expect(!list.ok && list.error.kind).toBe('too-large')
})

it('a text of a thousand pages is no report, and is told so before it is compared with itself', async () => {
  const text = 'Tỉnh đã tiếp nhận 12.345 hồ sơ, giải quyết 12.300 hồ sơ.\n'.repeat(30_000)
  const read = await readText(new TextEncoder().encode(text))
  expect(!read.ok && read.error.message.vi).toContain('1,5 triệu chữ cái')
})
