import { mergeClasses } from '@fluentui/react-components'
import { type Lesson, wordsAt } from '@parscore/scoring'
import { useLessonWords } from '../use-lesson-words.js'
import type { ChartArea } from './chart-area.js'
import type { Line } from './chart-scale.js'
import { useChartStyles } from './chart-style.js'

/** The widest that a bar is. */
const WIDEST = 170

/** A bar for each answer and reading; the one that holds is framed. */
export function AnswerBars({
  lesson: { figure },
  lines,
  area,
  place,
}: {
  readonly lesson: Lesson
  readonly lines: readonly Line[]
  readonly area: ChartArea
  readonly place: number
}) {
  const styles = useChartStyles()
  const { of, number } = useLessonWords()
  const room = (area.right - area.left) / 2
  const width = Math.min(WIDEST, (room * 0.7) / lines.length)
  return [0, 1].map((answer) => {
    const middle = area.left + room * (answer + 0.5)
    const start = middle - (width * lines.length) / 2
    return (
      <g key={answer}>
        {lines.map((line, index) => {
          const points = line.points[answer]?.points ?? null
          if (points === null) return null
          const [x, y] = [start + index * width, area.y(points)]
          return (
            <g key={line.name}>
              <rect
                className={index === 0 ? styles.firstFill : styles.secondFill}
                x={x}
                y={y}
                width={width - 6}
                height={area.bottom - y}
              />
              <text
                className={mergeClasses(styles.value, styles.halo)}
                x={x + width / 2}
                y={y - 10}
                textAnchor="middle"
              >
                {number(points)}
              </text>
            </g>
          )
        })}
        {answer === place && (
          <rect
            className={styles.chosen}
            x={start - 14}
            y={area.top}
            width={width * lines.length + 22}
            height={area.bottom - area.top + 34}
          />
        )}
        <text x={middle} y={area.bottom + 27} textAnchor="middle">
          {of(wordsAt(figure, answer))}
        </text>
      </g>
    )
  })
}
