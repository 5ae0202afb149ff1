import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBroken, joined, wrapWidth } from './hard-wrapped.js'
import { reportFacts } from './index.js'
import { paragraphsOf } from './sentences.js'

/** Of Đắk Nông's report of 2021 (dak-nong-2021), in our words: what it states and what of it contradicts itself. */
const PARAGRAPHS = [
  'Ngày 18/12/2020, UBND tỉnh ban hành Quyết định số 1887/QĐ-UBND về Kế hoạch CCHC năm 2021 với 77 hoạt động, kinh phí thực hiện là 936 triệu đồng; sau đó bãi bỏ 02 hoạt động và bổ sung 10 hoạt động.',
  'Toàn tỉnh có 3.222 chứng thư số, trong đó: đang hoạt động 2.485 (có 492 chứng thư số cho tổ chức; 1.993 cho cá nhân), đã thu hồi 743 chứng thư số; trong năm tiếp nhận 342.912 hồ sơ, đã giải quyết 331.949 hồ sơ.',
  'Xếp loại năm 2021 của các cơ quan như sau: có 49 cơ quan xếp loại Tốt (chiếm 46,2%); 43 cơ quan xếp loại Khá (chiếm 40,5%); 14 cơ quan xếp loại Trung bình (chiếm 13,2%), không có cơ quan nào xếp loại Yếu.',
  'Thực hiện nghiêm túc việc tự chủ theo Nghị định số 130/2005/NĐ-CP ngày 17/10/2015 của Chính phủ; toàn tỉnh có 265/498 trường đạt chuẩn quốc gia, đạt tỉ lệ 53,2%, trong đó bậc học mầm non 76/164 trường.',
]

/** Breaks a paragraph at spaces, as a page of so many letters does. */
function broken(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const facts = (text: string) => {
  const { figures, questions } = reportFacts(text)
  return {
    figures: figures.map(({ text: printed }) => printed),
    questions: questions.map(({ text: asked }) => asked.vi),
  }
}

describe('a text out of a PDF', () => {
  it('says the same as the paragraphs that it was, at every width of a page', () => {
    const whole = facts(PARAGRAPHS.join('\n'))
    expect(whole.questions).toHaveLength(3)
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 105 }), fc.boolean(), (width, isApart) => {
        const text = PARAGRAPHS.map((paragraph) => broken(paragraph, width).join('\n')).join(isApart ? '\n\n' : '\n')
        expect(facts(text)).toEqual(whole)
      }),
    )
  })
  it('goes on behind the number of a page, in a line that begins small', () => {
    const [first = '', ...rest] = PARAGRAPHS.map((paragraph) => broken(paragraph, 70))
    const cut = [...first.slice(0, 1), '', '4', '\f', ...first.slice(1)].join('\n')
    expect(first[1]).toMatch(/^hoạch/)
    expect(facts([cut, ...rest.map((lines) => lines.join('\n'))].join('\n\n')).figures).not.toContain('4')
  })
  it('is told from paragraphs on one line and from short lists', () => {
    expect(wrapWidth(PARAGRAPHS)).toBeNull()
    expect(
      wrapWidth(Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'Sở Thông tin và Truyền thông' : 'Sở Y tế'))),
    ).toBeNull()
    expect(wrapWidth(PARAGRAPHS.flatMap((paragraph) => broken(paragraph, 80)))).toBe(80)
  })
  it('keeps bullets apart and puts «QĐ-» and «UBND» together', () => {
    const full = 'x'.repeat(80)
    expect(isBroken(full, '- Kế hoạch số 67/KH-UBND', 80)).toBe(false)
    expect(isBroken(full, '77 hoạt động', 80)).toBe(true)
    expect(isBroken('ngắn', '77 hoạt động', 80)).toBe(false)
    expect(joined('Quyết định số 1271/QĐ-', 'UBND ngày 18/8/2021')).toBe('Quyết định số 1271/QĐ-UBND ngày 18/8/2021')
    expect(joined('giai đoạn 2016 -', '2020')).toBe('giai đoạn 2016 - 2020')
  })
})

it('pages of full lines without a break are parted: no line is compared with each of thousands', () => {
  const line = 'Xã An Bình đã tiếp nhận 1.245 hồ sơ, giải quyết 1.240 hồ sơ, đạt 99,6%; còn lại 5 hồ sơ.'
  const paragraphs = paragraphsOf(`${line}\n`.repeat(1000))
  expect(Math.max(...paragraphs.map(({ text }) => text.length))).toBeLessThan(11_000)
  expect(paragraphs.map(({ text }) => text).join(' ')).toBe(Array.from({ length: 1000 }, () => line).join(' '))
})
