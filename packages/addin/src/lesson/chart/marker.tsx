import { mergeClasses } from '@fluentui/react-components'
import { useLessonWords } from '../use-lesson-words.js'
import type { ChartArea } from './chart-area.js'
import type { Line } from './chart-scale.js'
import { useChartStyles } from './chart-style.js'
import { LABEL_GAP, labelSide } from './label-side.js'

/** Where the figure stands, and the points that each reading gives there. */
export function Marker({
  place,
  points,
  lines,
  area,
}: {
  readonly place: number
  readonly points: readonly (number | null)[]
  readonly lines: readonly Line[]
  readonly area: ChartArea
}) {
  const styles = useChartStyles()
  const { number } = useLessonWords()
  const x = area.x(place)
  const shown = points.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  const letters = Math.max(0, ...shown.map(({ value }) => number(value).length))
  const isLeft = labelSide(lines, place, letters, area) === 'left'
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
            x={isLeft ? x - LABEL_GAP : x + LABEL_GAP}
            // Below the upper edge and above the lower one, beside the line and never on it.
            y={Math.min(area.bottom - 14, Math.max(area.top + 34, area.y(value) - 14))}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {number(value)}
          </text>
        ))}
    </>
  )
}
