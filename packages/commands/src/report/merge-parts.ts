import { type Lang, sentence, type Text } from '@parscore/scoring'
import type { Merged, MergeNote } from '@parscore/workbook'
import { listPart, type Part, underHeading } from '../declaration/part.js'

/** What a merge has to say, the gravest first: two values of which one was left, what is not there, all else. */
const GROUPS: readonly { readonly title: Text; readonly kinds: readonly MergeNote['kind'][] }[] = [
  {
    title: {
      vi: 'Hai đơn vị ghi khác nhau ở {n} chỗ; hỏi lại trước khi dùng số đã lấy:',
      en: 'Two agencies say differently in {n} {n:place|places}; ask before the value that was taken is used:',
    },
    kinds: ['conflict'],
  },
  { title: { vi: 'Chưa đủ:', en: 'Not complete:' }, kinds: ['refused', 'missing'] },
  {
    title: { vi: 'Cần xem lại:', en: 'To be looked at:' },
    kinds: ['maximum', 'unknown', 'uncounted', 'unread', 'kept', 'unit', 'renamed', 'outside'],
  },
]
const RECEIVED: Text = { vi: 'Đã nhận:', en: 'Received:' }

/** The report of a merge. */
export function mergeParts({ notes, receipts }: Pick<Merged, 'notes' | 'receipts'>, lang: Lang): readonly Part[] {
  const groups = GROUPS.flatMap(({ title, kinds }) => {
    const own = kinds.flatMap((kind) => notes.filter((note) => note.kind === kind))
    return underHeading(sentence(title, { n: own.length })[lang], listPart(own.map(({ text }) => text[lang])))
  })
  return [...groups, ...underHeading(RECEIVED[lang], listPart(receipts.map(({ text }) => text[lang])))]
}
