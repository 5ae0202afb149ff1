import { expect, it } from 'vitest'
import { mergeParts } from './merge-parts.js'

const said = (text: string) => ({ vi: text, en: text })
const receipt = { file: 'a.xlsx', came: 9, taken: 2, own: 7, left: 0, text: said('a.xlsx: nhận 2 mục') }

it('says first where two agencies differ, then what is missing, and last what was received', () => {
  const notes = [
    { kind: 'outside', text: said('ngoài mẫu') },
    { kind: 'missing', text: said('thiếu') },
    { kind: 'conflict', text: said('khác nhau') },
  ] as const
  const parts = mergeParts({ notes, receipts: [receipt] }, 'vi')
  expect(parts.map((part) => (part.kind === 'list' ? part.items.join() : part.kind))).toEqual([
    'heading',
    'khác nhau',
    'heading',
    'thiếu',
    'heading',
    'ngoài mẫu',
    'heading',
    'a.xlsx: nhận 2 mục',
  ])
  expect(parts[0]).toEqual({ kind: 'heading', text: expect.stringContaining('khác nhau ở 1 chỗ') })
})

it('has no heading over nothing', () => {
  expect(mergeParts({ notes: [], receipts: [receipt] }, 'vi')).toHaveLength(2)
})
