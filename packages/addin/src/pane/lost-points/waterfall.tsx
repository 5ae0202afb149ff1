import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { difference } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  label: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    position: 'relative',
    height: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: 'none',
  },
  // Read from the last row of a room.
  roomLabel: { fontSize: '1em', lineHeight: 1.25 },
  // Ten bars with their names, from the maximum to the result, stand on one screen.
  roomTrack: { height: 'clamp(8px, 1.3vh, 20px)' },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '2px' },
  whole: { backgroundColor: tokens.colorBrandBackground },
  lost: { backgroundColor: tokens.colorPaletteDarkOrangeBorderActive },
  gained: { backgroundColor: tokens.colorPaletteGreenBorderActive },
})

/** A step of a waterfall: points lost (above 0) or gained. */
export interface LossStep {
  readonly name: string
  readonly lost: number
}

/** Who reads the picture: one person at a desk, or a room before a projector. */
export type SeenBy = 'desk' | 'room'

/** Bars from a maximum down to a result, one for each step, the figures beside them in words. */
export function Waterfall({
  maximum,
  total,
  steps,
  seenBy,
}: {
  readonly maximum: number
  readonly total: number
  readonly steps: readonly LossStep[]
  readonly seenBy: SeenBy
}) {
  const styles = useStyles()
  const { say, number } = useSay()
  const share = (points: number) => `${(points / maximum) * 100}%`
  let level = maximum
  const bars = steps.map(({ name, lost }) => {
    const from = level
    level = difference(level, lost)
    return { name, lost, left: Math.min(from, level), width: Math.abs(lost) }
  })
  return (
    <ol className={styles.list} aria-label={say('waterfall')}>
      <Bar
        name={say('start')}
        figure={number(maximum)}
        left={share(0)}
        width={share(maximum)}
        look={styles.whole}
        seenBy={seenBy}
      />
      {bars.map(({ name, lost, left, width }) => (
        <Bar
          key={name}
          name={name}
          figure={lost > 0 ? `−${number(lost)}` : `+${number(-lost)}`}
          left={share(left)}
          width={share(width)}
          look={lost > 0 ? styles.lost : styles.gained}
          seenBy={seenBy}
        />
      ))}
      <Bar
        name={say('end')}
        figure={number(total)}
        left={share(0)}
        width={share(total)}
        look={styles.whole}
        seenBy={seenBy}
      />
    </ol>
  )
}

function Bar({
  name,
  figure,
  left,
  width,
  look,
  seenBy,
}: {
  readonly name: string
  readonly figure: string
  readonly left: string
  readonly width: string
  readonly look: string
  readonly seenBy: SeenBy
}) {
  const styles = useStyles()
  return (
    <li>
      <div className={mergeClasses(styles.label, seenBy === 'room' && styles.roomLabel)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.figure}>{figure}</span>
      </div>
      <div className={mergeClasses(styles.track, seenBy === 'room' && styles.roomTrack)} aria-hidden="true">
        <div className={mergeClasses(styles.bar, look)} style={{ left, width }} />
      </div>
    </li>
  )
}
