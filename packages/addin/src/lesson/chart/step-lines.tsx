import { mergeClasses } from '@fluentui/react-components'
import { useId } from 'react'
import { useLessonWords } from '../use-lesson-words.js'
import type { ChartArea } from './chart-area.js'
import { type Line, type Stretch, stepPath, unknownStretches } from './chart-scale.js'
import { useChartStyles } from './chart-style.js'

/** Each reading as a line of steps, shaded where the sources do not say the points. */
export function StepLines({ lines, area }: { readonly lines: readonly Line[]; readonly area: ChartArea }) {
  const styles = useChartStyles()
  return (
    <>
      {lines.map((line, index) =>
        unknownStretches(line).map((stretch) => (
          <Unknown key={`${line.name} ${stretch.from}`} stretch={stretch} area={area} index={index} />
        )),
      )}
      {lines.map((line, index) => (
        <path
          key={line.name}
          className={mergeClasses(styles.line, index === 0 ? styles.first : styles.second)}
          d={stepPath(line, area)}
        />
      ))}
    </>
  )
}

/** Hatched this way for the first reading, that way for the second, so that both can be seen in one place. */
function Unknown({
  stretch,
  area,
  index,
}: {
  readonly stretch: Stretch
  readonly area: ChartArea
  readonly index: number
}) {
  const styles = useChartStyles()
  const { tell } = useLessonWords()
  const id = useId()
  const [from, to] = [area.x(stretch.from), area.x(stretch.to)]
  return (
    <>
      <pattern
        id={id}
        width={14}
        height={14}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${index === 0 ? 45 : -45})`}
      >
        <line
          className={mergeClasses(styles.hatch, index === 0 ? styles.first : styles.second)}
          style={{ strokeDasharray: 'none' }}
          x1={0}
          x2={0}
          y1={0}
          y2={14}
        />
      </pattern>
      <rect x={from} y={area.top} width={to - from} height={area.bottom - area.top} fill={`url(#${id})`} />
      <text
        className={mergeClasses(styles.halo, index === 0 ? styles.firstFill : styles.secondFill)}
        x={(from + to) / 2}
        y={area.bottom - (area.bottom - area.top) * (index === 0 ? 0.55 : 0.3)}
        textAnchor="middle"
      >
        {tell('notKnown')}
      </text>
    </>
  )
}
