import type { ReadParagraph } from '../report/read-report.js'

/** Whether what an inspection found is settled, as its sentence says. */
export type FindingState = 'settled' | 'open' | 'partly' | 'not-said'

/** What an inspection found. */
export interface InspectionFinding {
  /** The sentence as it stands. */
  readonly text: string
  readonly state: FindingState
  readonly line: number
}

const INSPECTION = /kiểm tra|thanh tra|giám sát/iu
const FOUND = /phát hiện|chỉ ra|ghi nhận|tồn tại|hạn chế|thiếu sót|vi phạm|sai phạm|sai sót/iu
const SETTLED = /đã (?:được )?(?:khắc phục|xử lý|chấn chỉnh|giải quyết|sửa)|khắc phục (?:xong|ngay)|xử lý xong/iu
const OPEN = /chưa|còn lại|còn \d|đang (?:khắc phục|xử lý|sửa)|phải khắc phục|tiếp tục khắc phục|hiện còn/iu

/** What was seen, and not what is to be done about such things. */
const SEEN =
  /đã (?:phát hiện|chỉ ra|ghi nhận)|qua (?:kiểm tra|thanh tra|giám sát)[^.]*(?:phát hiện|chỉ ra|cho thấy|còn|có)/iu
const TO_DO =
  /^(?:[-–+]\s*)?(?:xử lý|đảm bảo|bảo đảm|kịp thời|tăng cường|thực hiện|tiếp tục|nâng cao|chấn chỉnh|khắc phục)|phải được/iu

/** Sentences of paragraphs on inspections that tell what was found, and whether it is settled. */
export function inspectionFindingsIn(paragraphs: readonly ReadParagraph[]): InspectionFinding[] {
  return paragraphs.flatMap(({ text, read, isCell }) => {
    if (isCell || !INSPECTION.test(text)) return []
    return read.flatMap(({ sentence, figures }) => {
      const isSeen = SEEN.test(sentence.text) || figures.some(({ kind }) => kind !== 'share')
      const isFinding = FOUND.test(sentence.text) && isSeen && !TO_DO.test(sentence.text)
      return isFinding ? [{ text: sentence.text, state: stateOf(sentence.text), line: sentence.line }] : []
    })
  })
}

function stateOf(text: string): FindingState {
  const [isSettled, isOpen] = [SETTLED.test(text), OPEN.test(text)]
  if (isSettled && isOpen) return 'partly'
  return isSettled ? 'settled' : isOpen ? 'open' : 'not-said'
}
