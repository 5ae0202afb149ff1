import { Input, makeStyles, tokens } from '@fluentui/react-components'
import type { TableLayout } from '@parscore/scoring'
import { useState } from 'react'
import { useSay } from '../../texts/use-text.js'
import { readingTexts as texts } from './reading-texts.js'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: { width: '4.5rem', minWidth: 0 },
})

/** The rows of a table's header, which can be corrected: taken over when the field is left. */
export function HeaderRows({
  header: [first, last],
  onHeader,
}: {
  readonly header: TableLayout['header']
  onHeader(header: TableLayout['header']): void
}) {
  const styles = useStyles()
  const { of } = useSay()
  return (
    <div className={styles.row}>
      <span>{of(texts.headerFrom)}</span>
      <RowNumber
        key={`first ${first}`}
        label={of(texts.headerFrom)}
        value={first}
        onValue={(row) => onHeader([row, Math.max(row, last)])}
      />
      <span>{of(texts.headerTo)}</span>
      <RowNumber
        key={`last ${last}`}
        label={of(texts.headerTo)}
        value={last}
        onValue={(row) => onHeader([Math.min(first, row), row])}
      />
    </div>
  )
}

function RowNumber({
  label,
  value,
  onValue,
}: {
  readonly label: string
  readonly value: number
  onValue(value: number): void
}) {
  const styles = useStyles()
  const [typed, setTyped] = useState(String(value))
  const take = () => {
    const row = Number(typed)
    if (Number.isInteger(row) && row >= 1 && row !== value) onValue(row)
  }
  return (
    <Input
      className={styles.number}
      size="small"
      type="number"
      min={1}
      aria-label={label}
      value={typed}
      onChange={(_, changed) => setTyped(changed.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take()
      }}
    />
  )
}
