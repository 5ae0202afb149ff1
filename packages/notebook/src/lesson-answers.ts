import { lessonSteps } from '@parscore/analysis'
import {
  builtinLessons,
  citation,
  formatNumber,
  type Lesson,
  lessonCost,
  placeAt,
  pointsAt,
  wordsAt,
} from '@parscore/scoring'
import type { Page } from './page.js'
import { Stop } from './stop.js'

const so = (points: number | null): string => (points === null ? 'chưa rõ' : formatNumber(points, 'vi'))

/** A case of the lesson as a notebook asks it. */
export class LessonAnswers {
  constructor(
    private readonly page: Page,
    readonly lesson: Lesson,
  ) {}

  /** What happened, with the words of the document. */
  situation(): void {
    const { situation, quote, source } = this.lesson
    this.page.table(['Tình huống', 'Tài liệu viết', 'Nguồn'], [[situation.vi, `«${quote}»`, citation(source)]])
  }

  /** The points by the figure that is moved, both readings in one picture, and the sentence that answers the question. */
  steps(): void {
    this.page.picture(lessonSteps(this.lesson, 'vi'))
    const { readings, figure, maximum } = this.lesson
    const place = placeAt(figure)
    const words = readings.map((reading) => {
      const { points } = pointsAt(reading, figure, maximum, place)
      return `${reading.name.vi}: ${points === null ? 'chưa rõ' : `${so(points)} trên ${so(maximum)} điểm`}`
    })
    this.page.answer(`${wordsAt(figure, place).vi}. ${words.join('. ')}.`)
  }

  /** Who could have prevented it, what would have been in time, and what it cost. */
  cost(): void {
    const { who, inTime, cost, figure } = this.lesson
    const lost = lessonCost(this.lesson, placeAt(figure))
    this.page.table(['Ai ngăn được', 'Kịp thời thì làm gì'], [[who.vi, inTime.vi]])
    const rank = cost.rank?.vi ?? 'thứ hạng: chưa rõ.'
    this.page.answer(`Cái giá: ${so(lost.points)} điểm, là ${so(lost.index)} điểm trong chỉ số; ${rank}`)
  }

  /** All of the case. */
  show(): void {
    this.situation()
    this.steps()
    this.cost()
  }
}

/**
 * The case of an id.
 *
 * @throws Error with one sentence in Vietnamese, which stops the cell
 */
export function lessonOf(page: Page, id: string): LessonAnswers {
  const all = builtinLessons()
  const found = all.find((each) => each.id === id)
  if (found) return new LessonAnswers(page, found)
  throw new Stop(`Không có trường hợp «${id}». Có: ${all.map((each) => each.id).join(', ')}.`)
}
