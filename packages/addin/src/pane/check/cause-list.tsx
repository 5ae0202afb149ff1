import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { causesOf, cellAddress, type Finding } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  cause: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  message: { margin: 0 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** The misprints that the numbers prove, before what they explain: the cells in question are a click away. */
export function CauseList({
  findings,
  onSelect,
}: {
  readonly findings: readonly Finding[]
  onSelect(cell: string): void
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const causes = causesOf(findings)
  if (causes.length === 0) return null
  return (
    <ul className={styles.list} aria-label={say('causes')}>
      {causes.map(({ cause, symptoms }) => (
        <li key={cause.message.vi} className={styles.cause} data-cause={cause.cells.map(cellAddress).join(' ')}>
          <p className={styles.message}>{of(cause.message)}</p>
          <p className={styles.message}>
            {say('explains', { cells: [...new Set(symptoms.map(({ cell }) => cellAddress(cell)))].join(', ') })}
          </p>
          <div className={styles.cells}>
            {cause.cells.map((cell) => (
              <Button key={cell} size="small" appearance="subtle" onClick={() => onSelect(cellAddress(cell))}>
                {cellAddress(cell)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
