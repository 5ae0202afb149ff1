import type { CitedDocument } from '../cited-documents.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'

/** What a document rests on is named first: «Cụ thể hóa Quyết định số 225/QĐ-TTg ngày 04/02/2016 …». */
const RESTS_ON =
  /(?:^|[.;]\s+)(?:[-–+]\s*)?(?:để\s+)?(?:cụ thể hóa|thực hiện|triển khai(?: thực hiện)?|căn cứ|theo|trên cơ sở)\s+(?:\p{L}+\s){0,4}(?:số\s*:?\s*)?$/iu
/** «…, UBND tỉnh ban hành Kế hoạch số 1120/KH-UBND». */
const ISSUES =
  /,\s[^;.]{0,80}(?:đã\s+)?(?:ban hành|xây dựng và ban hành|ký ban hành)\s+(?:\p{L}+\s){1,4}(?:số\s*:?\s*)?$/iu

/** «Cụ thể hóa Quyết định ngày 04/02/2016, UBND tỉnh ban hành Kế hoạch ngày 29/01/2016»: nothing rests on what is not yet there. */
export const basedOnLater: ReportCheck = {
  id: 'based-on-later',
  title: { vi: 'Văn bản ban hành trước văn bản mà nó thực hiện', en: 'A document is older than the one it rests on' },
  help: {
    vi: 'Kế hoạch, quyết định để thực hiện một văn bản không thể ban hành trước văn bản đó. Xem lại hai ngày.',
    en: 'A plan that carries out a document cannot have been issued before it. Look at both dates.',
  },
  examples: {
    wrong:
      'Cụ thể hóa Quyết định số 315/QĐ-TTg ngày 14/3/2019 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 96/KH-UBND ngày 28/02/2019.',
    right:
      'Cụ thể hóa Quyết định số 315/QĐ-TTg ngày 14/3/2019 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 96/KH-UBND ngày 28/4/2019.',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ sentence, documents }: ReadSentence): Question[] {
  const [basis, issued] = documents
  if (!basis?.date?.day || !issued?.date?.day || !RESTS_ON.test(sentence.text.slice(0, basis.at))) return []
  const gap = sentence.text.slice(basis.at + basis.name.length, issued.at)
  return ISSUES.test(gap) && issued.date.day.serial < basis.date.day.serial ? [asked(basis, issued)] : []
}

const asked = (basis: CitedDocument, issued: CitedDocument): Question =>
  ask('based-on-later', [issued.sentence], OLDER, {
    issued: issued.name,
    day: issued.date?.text ?? '',
    basis: basis.name,
    basisDay: basis.date?.text ?? '',
  })

const OLDER = {
  vi: 'Văn bản {issued} ghi ngày {day}, trước {basis} ngày {basisDay} mà nó thực hiện. Ngày nào đúng?',
  en: 'Document {issued} is dated {day}, before {basis} of {basisDay}, on which it rests. Which date is right?',
}
