import { expect, it } from 'vitest'
import { commands } from '../index.js'
import { unusedNotes } from './unused.js'

const notes = (id: string, given: Readonly<Record<string, unknown>>) => {
  const command = commands.find((each) => each.id === id)
  return unusedNotes(command?.parameters ?? [], given, 'vi').map((part) =>
    part.kind === 'note' ? part.text : part.kind,
  )
}

it('tells of a value that does nothing without another', () => {
  expect(notes('explain', { unit: 'UBND tỉnh', by: 'cause' })).toEqual([
    '«Cơ quan ban hành» chưa được dùng: chỉ có tác dụng khi chọn «Văn bản».',
  ])
  expect(notes('explain', { target: '80', out: 'giai-trinh.docx' })).toEqual([
    '«Điểm cần đạt» chưa được dùng: chỉ có tác dụng khi chọn «Loại văn bản» là «phụ lục mục tiêu».',
  ])
})

it('says nothing where the other is given, nor of what a choice has by itself', () => {
  expect(notes('explain', { out: 'giai-trinh.docx', form: 'targets', target: '80', unit: 'UBND tỉnh' })).toEqual([])
  expect(notes('explain', { form: 'losses' })).toEqual([])
})

it('names parameters that there are', () => {
  for (const { parameters } of commands)
    for (const { onlyWith } of parameters)
      if (onlyWith) expect(parameters.map(({ name }) => name)).toContain(onlyWith.parameter)
})
