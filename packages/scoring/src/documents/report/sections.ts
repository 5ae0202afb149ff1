import type { ReadParagraph } from './read-report.js'

const HEADING =
  /^(?:(?:[Pp]hần|PHẦN)\s+(?:(?:[Tt]hứ|THỨ)\s+)?(?:\p{L}+|\d)\s*[.:–-]|(?:[IVX]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)])\s*/u
/** A heading is short. */
const LONGEST = 140
const REVIEW = /tồn tại|hạn chế|đánh giá|nhận xét|khó khăn|ưu điểm|nguyên nhân|kết luận|vướng mắc/iu
const AHEAD = /phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|trọng tâm|tổ chức thực hiện/iu

/** What a part of a report is about: what was done, a look back at it, what is to be done. */
export type Section = 'results' | 'review' | 'ahead'

const isHeading = ({ text, isCell }: ReadParagraph): boolean =>
  !isCell &&
  text.length <= LONGEST &&
  !/[.;]$/u.test(text) &&
  (HEADING.test(text) || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)))

/** «Hạn chế: số hồ sơ trễ còn cao»: a paragraph that names its section itself. */
const LEAD =
  /^(?:[-–+]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(?:hạn chế|tồn tại|ưu điểm|khó khăn|nhìn chung|đánh giá chung|nguyên nhân)\s*[:,]/iu

/** The section of each paragraph, by the headings above it. */
export function sectionsOf(paragraphs: readonly ReadParagraph[]): Section[] {
  let section: Section = 'results'
  let level = 0
  return paragraphs.map((paragraph) => {
    const named = isHeading(paragraph) ? sectionNamed(paragraph.text.replace(HEADING, '')) : undefined
    // «III. ĐÁNH GIÁ CHUNG», «1. Kết quả nổi bật»: what stands below a look back is one too.
    const isOther = named || section === 'results' || levelOf(paragraph.text) <= level
    if (named !== undefined && isOther) {
      section = named ?? 'results'
      level = levelOf(paragraph.text)
    }
    return section === 'results' && LEAD.test(paragraph.text) ? 'review' : section
  })
}

/** What the words of a heading say that its section is about; `null` where they say nothing. */
function sectionNamed(title: string): Section | null {
  if (REVIEW.test(title)) return 'review'
  return AHEAD.test(title) ? 'ahead' : null
}

/** How deep a heading stands: parts, then chapters, then their numbered and lettered sections. */
function levelOf(text: string): number {
  if (/^phần/iu.test(text)) return 0
  if (/^[a-zđ]\s*[.)]/u.test(text)) return LETTERED
  const numbers = /^\d{1,2}(?:\.\d{1,2})*/u.exec(text)?.[0].split('.').length
  return numbers === undefined ? 1 : 1 + Math.min(numbers, 2)
}
const LETTERED = 4
