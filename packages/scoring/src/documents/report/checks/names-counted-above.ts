import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph, ReadSentence } from '../read-report.js'
import type { Cues } from '../relations/cues.js'
import { namesIn } from '../relations/names.js'
import type { ReportCheck } from '../report-check.js'

const KIND = '(?:sở|ban|ngành|huyện|thị xã|thành phố|quận|xã|phường|thị trấn)'
const KINDS = String.raw`${KIND}(?:(?:,\s|\svà\s)${KIND})+`
/** «Các sở, ban, ngành được kiểm tra: Sở Tài chính, …». */
const NAMED = new RegExp(
  String.raw`^(?:[-+]\s*)?Các\s+(${KINDS})(?:\s\p{L}+){1,8}\s*(?:gồm\s*)?:\s*([^:()\d;]+?)\.?$`,
  'iu',
)
/** So many paragraphs above at the most are they counted. */
const ABOVE = 3

/** «kiểm tra 06 sở, ban, ngành», and below «Các sở, ban, ngành được kiểm tra: …» names seven. */
export const namesCountedAbove: ReportCheck = {
  id: 'names-counted-above',
  title: { vi: 'Danh sách tên khác số đã nêu ở trên', en: 'Names below are more or fewer than was counted above' },
  help: {
    vi: 'Đếm các tên sau «Các … được …:» và so với số cùng tên gọi ở ngay phía trên.',
    en: 'Count the names behind “Các … được …:” and compare the number of those called so right above.',
  },
  examples: {
    wrong:
      'Đoàn đã kiểm tra 02 sở, ban, ngành; 03 huyện.\nCác sở, ban, ngành được kiểm tra: Sở Nội vụ, Sở Y tế, Ban Dân tộc.',
    right:
      'Đoàn đã kiểm tra 03 sở, ban, ngành; 03 huyện.\nCác sở, ban, ngành được kiểm tra: Sở Nội vụ, Sở Y tế, Ban Dân tộc.',
  },
  run: ({ paragraphs, cues }) =>
    paragraphs.flatMap(({ read }, at) =>
      read.flatMap((each, own) =>
        inSentence(
          each,
          [...paragraphs.slice(Math.max(0, at - ABOVE), at).flatMap(sentencesOf), ...read.slice(0, own)],
          cues,
        ),
      ),
    ),
}

const sentencesOf = ({ read }: ReadParagraph): readonly ReadSentence[] => read

function inSentence({ sentence }: ReadSentence, above: readonly ReadSentence[], cues: Cues): Question[] {
  const [, kinds, list] = NAMED.exec(sentence.text) ?? []
  if (kinds === undefined || list === undefined) return []
  const named = namesIn(list, cues)
  const counts = above.flatMap(({ figures }) => figures).filter((each) => countsKinds(each, kinds))
  const [said] = counts
  if (!named || !said || counts.length > 1 || (said.value >= named.least && said.value <= named.most)) return []
  const words = { said: said.text, unit: kinds, names: named.least }
  return [ask('names-counted-above', [sentence, said.sentence], DIFFERS, words, [said])]
}

/** Whether a figure counts these kinds and nothing else. */
function countsKinds({ kind, sentence, at, text }: StatedFigure, kinds: string): boolean {
  const behind = sentence.text
    .slice(at + text.length)
    .trimStart()
    .toLowerCase()
  return (
    kind === 'count' && behind.startsWith(kinds.toLowerCase()) && !/^[\s]*,?\s*\p{L}/u.test(behind.slice(kinds.length))
  )
}

const DIFFERS = {
  vi: 'Phần trên ghi {said} {unit}, danh sách tên có {names}. Có đúng không?',
  en: 'Above the report counts {said} {unit}, {names} are named. Is that right?',
}
