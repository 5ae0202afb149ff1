import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Result, Text } from '@parscore/scoring'
import { useState } from 'react'
import type { NamedAnnex } from '../../host/annex-file.js'
import { useSay } from '../../texts/use-text.js'
import { ChooseAnnex } from '../choose-annex.js'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
})

/** Last year's annex, which this year's is compared with: what the command takes as `--previous`. */
export function PreviousAnnex({
  previous,
  onPrevious,
}: {
  readonly previous: NamedAnnex | null
  onPrevious(previous: NamedAnnex | null): void
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const take = (read: Result<NamedAnnex, Text>) => {
    setRefused(read.ok ? null : read.error)
    if (read.ok) onPrevious(read.value)
  }
  return (
    <div className={styles.row}>
      <ChooseAnnex label={say('previousChoose')} onRead={take} />
      {previous && (
        <Button size="small" onClick={() => onPrevious(null)}>
          {say('previousRemove')}
        </Button>
      )}
      <span className={styles.name} role="status">
        {refused ? of(refused) : previous && say('previousCompared', { name: previous.name })}
      </span>
    </div>
  )
}
