import { checklist, sum, type Text } from '@parscore/scoring'
import { argument, filledCells, isOmitted, single } from './argument.js'
import { pointsOrProblem } from './points-of.js'
import { invalid } from './problem.js'
import { answerIn, maximumIn } from './read-cell.js'

const DONE: Text = { vi: 'đã hoàn thành', en: 'done' }
const POINTS: Text = { vi: 'điểm từng nội dung', en: 'points of the items' }
const MAXIMUM: Text = { vi: 'điểm tối đa', en: 'maximum' }

/**
 * Điểm cộng từng nội dung đã hoàn thành, không vượt điểm tối đa. | The points of every item that is done, at most the maximum.
 * @customfunction CHECKLISTPOINTS
 * @param done Vùng đánh dấu: Có/Không, TRUE/FALSE, 1/0 hoặc x | Range of marks: yes/no, TRUE/FALSE, 1/0 or x
 * @param points Vùng điểm của từng nội dung | Range of the points of each item
 * @param [maximum] Điểm tối đa, mặc định là tổng các nội dung | The maximum, the sum of the items if left out
 * @returns Điểm | Points
 */
export function checklistpoints(done: unknown[][], points: unknown[][], maximum?: unknown): unknown {
  const [marks = [], items = []] = filledCells([argument(DONE, done), argument(POINTS, points)])
  const worth = items.map((cell) => maximumIn(POINTS, cell))
  if (marks.length !== worth.length) {
    const counts = { count: worth.length, all: marks.length }
    throw invalid(
      POINTS,
      { vi: 'có {count} ô, phần đánh dấu có {all} ô', en: 'has {count} {count:cell|cells}, the marks {all}' },
      counts,
    )
  }
  const answers = marks.map((cell) => answerIn(DONE, cell))
  const limit = argument(MAXIMUM, maximum)
  const most = isOmitted(limit) ? sum(worth) : maximumIn(MAXIMUM, single(limit))
  const parts = worth.map((each, index) => {
    const name = `${index + 1}`
    return { title: { vi: name, en: name }, points: each }
  })
  const filled = answers.some((answer) => answer !== null)
  const inputs = { done: filled ? answers.map((answer) => answer === 'yes') : null }
  return pointsOrProblem(checklist.evaluate({ items: parts }, most, inputs)) ?? ''
}
