import { makeStyles, tokens } from '@fluentui/react-components'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  chart: {
    width: '100%',
    maxWidth: '34rem',
    height: 'auto',
    display: 'block',
    '& text': { fill: tokens.colorNeutralForeground1, fontSize: '11px', fontFamily: tokens.fontFamilyBase },
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2.5px' },
  dot: { fill: tokens.colorPaletteDarkOrangeBorderActive },
})

const WIDTH = 320
const HEIGHT = 140
const LEFT = 34
const BOTTOM = 22
const TOP = 8
/** The axis goes to 110 % to show that more than 100 % wins nothing. */
const LARGEST = 1.1
const STEPS = 220

/** Points by rate as a line, with a dot where the rate is. */
export function StepChart({
  maximum,
  rate,
  pointsAt,
}: {
  readonly maximum: number
  readonly rate: number | null
  pointsAt(rate: number): number | null
}) {
  const styles = useStyles()
  const { say, number } = useSay()
  const x = (share: number) => LEFT + (share / LARGEST) * (WIDTH - LEFT - 10)
  const y = (points: number) => TOP + (1 - (maximum > 0 ? points / maximum : 0)) * (HEIGHT - TOP - BOTTOM)
  const samples = Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = Math.round((step / STEPS) * LARGEST * 1000) / 1000
    return [share, pointsAt(share) ?? 0] as const
  })
  const path = samples.map(([share, points], place) => corner(samples[place - 1]?.[1], points, x(share), y)).join('')
  const jumps = samples.filter(
    ([, points], place) => place === 0 || Math.abs(points - (samples[place - 1]?.[1] ?? 0)) > maximum / 20,
  )
  const steps = jumps
    .map(([share, points]) => `${number(Math.round(share * 1000) / 10)}%: ${number(points)}`)
    .join('; ')
  const here = rate === null ? null : pointsAt(rate)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say('labChartAlt', { steps })}
    >
      <line className={styles.axis} x1={LEFT} x2={WIDTH - 10} y1={y(0)} y2={y(0)} />
      <line className={styles.axis} x1={LEFT} x2={LEFT} y1={y(0)} y2={TOP} />
      {[0, 0.5, 0.8, 1].map((share) => (
        <text key={share} x={x(share)} y={HEIGHT - 6} textAnchor="middle">{`${share * 100}%`}</text>
      ))}
      {[0, maximum].map((points) => (
        <text key={points} x={LEFT - 5} y={y(points) + 4} textAnchor="end">
          {number(points)}
        </text>
      ))}
      <path className={styles.line} d={path} />
      {rate !== null && here !== null && (
        <circle className={styles.dot} cx={x(Math.min(rate, LARGEST))} cy={y(here)} r={6} />
      )}
    </svg>
  )
}

/** A step is drawn as one: along, then up or down. */
function corner(before: number | undefined, points: number, at: number, y: (points: number) => number): string {
  if (before === undefined) return `M${at},${y(points)}`
  return `L${at},${y(before)}L${at},${y(points)}`
}
