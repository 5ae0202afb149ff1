import { listAbove, numberedItems } from '../enumerations.js'
import { NUMBER_WORD, numberNamed } from '../number-words.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** «Cả 3 ưu điểm trên», «Bốn giải pháp nêu trên». */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${NUMBER_WORD})\s+(?:\p{L}+\s+){1,5}(?:(?:nêu|nói|kể)\s+trên|(?<!đạt\s)(?<!có\s)trên(?:\s+đây)?(?=\s(?:đều|cần|phải|là|đã|đang|được|sẽ|có|do|chưa|không|cho|thì|và|nhằm|góp|giúp)\s|[,.;:]))`,
  'iu',
)
/** So many paragraphs above at the most ends the list that is meant. */
const WITHIN = 3
const FEWEST = 2

/** «(1) …; (2) …; (3) … Cả 4 ưu điểm trên»: a list that is counted behind it. */
export const listNamedAbove: ReportCheck = {
  id: 'list-named-above',
  title: { vi: 'Số mục «nêu trên» khác danh sách ở trên', en: '“The … above” are more or fewer than the list' },
  help: {
    vi: 'Đếm các mục của danh sách ngay phía trên và so với số ghi trong câu.',
    en: 'Count the items of the list right above and compare the number of the sentence.',
  },
  examples: {
    wrong:
      'Ưu điểm: (1) ban hành kịp thời; (2) kiểm tra đúng kế hoạch; (3) dịch vụ công tăng. Cả 4 ưu điểm trên cần phát huy.',
    right:
      'Ưu điểm: (1) ban hành kịp thời; (2) kiểm tra đúng kế hoạch; (3) dịch vụ công tăng. Cả 3 ưu điểm trên cần phát huy.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap((each, at) => inParagraph(each, at, paragraphs)),
}

function inParagraph({ read }: ReadParagraph, at: number, paragraphs: readonly ReadParagraph[]): Question[] {
  return read.flatMap(({ sentence }, own) => {
    const found = NAMED.exec(sentence.text)
    const said = found?.[1] === undefined ? null : (numberNamed(found[1]) ?? Number(found[1]))
    if (!found || said === null || Number.isNaN(said)) return []
    const inline = numberedItems(
      read
        .slice(0, own)
        .map((each) => each.sentence.text)
        .join(' '),
    )
    const items = inline >= FEWEST ? inline : nearestList(paragraphs, at)
    if (items < FEWEST || items === said) return []
    return [ask('list-named-above', [sentence], DIFFERS, { said: found[0], items })]
  })
}

/** The length of the nearest list that ends a few paragraphs above. */
function nearestList(paragraphs: readonly ReadParagraph[], at: number): number {
  for (let end = at; end > at - WITHIN; end -= 1) {
    const list = listAbove(paragraphs, end)
    if (list.length >= FEWEST) return list.length
  }
  return 0
}

const DIFFERS = {
  vi: 'Báo cáo ghi «{said}», danh sách ở trên có {items} mục. Có đúng không?',
  en: 'The report says “{said}”, the list above has {items} items. Is that right?',
}
