import { mergeClasses } from '@fluentui/react-components'
import { useLessonWords } from '../use-lesson-words.js'
import type { ChartArea } from './chart-area.js'
import { useChartStyles } from './chart-style.js'

/** Where the figure stands, and the points that each reading gives there. */
export function Marker({
  place,
  points,
  area,
}: {
  readonly place: number
  readonly points: readonly (number | null)[]
  readonly area: ChartArea
}) {
  const styles = useChartStyles()
  const { number } = useLessonWords()
  const x = area.x(place)
  // Words stand on the left, where what rises is lower, as long as there is room.
  const isRight = x > area.left + (area.right - area.left) / 4
  const shown = points.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  return (
    <>
      <line className={styles.here} x1={x} x2={x} y1={area.top} y2={area.bottom} />
      {shown.map(({ value, index }) => (
        <circle
          key={index}
          className={index === 0 ? styles.firstFill : styles.secondFill}
          cx={x}
          cy={area.y(value)}
          r={index === 0 ? 12 : 8}
        />
      ))}
      {shown
        .filter(({ value, index }) => shown.find((each) => each.value === value)?.index === index)
        .map(({ value, index }) => (
          <text
            key={index}
            className={mergeClasses(styles.value, styles.halo, index === 0 ? styles.firstFill : styles.secondFill)}
            x={isRight ? x - 20 : x + 20}
            // Below the upper edge and above the lower one, beside the line and never on it.
            y={Math.min(area.bottom - 14, Math.max(area.top + 34, area.y(value) - 14))}
            textAnchor={isRight ? 'end' : 'start'}
          >
            {number(value)}
          </text>
        ))}
    </>
  )
}
