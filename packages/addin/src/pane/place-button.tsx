import { Button, makeStyles } from '@fluentui/react-components'
import type { SheetCell } from '@parscore/scoring'
import type { SheetHost } from '../host/sheet-host.js'

const useStyles = makeStyles({
  place: { minWidth: 0, textAlign: 'left', justifyContent: 'flex-start', padding: 0, overflowWrap: 'anywhere' },
})

/** Words that lead to the cell in which they stand; plain words where there is none. */
export function PlaceButton({
  host,
  cell,
  children,
}: {
  readonly host: SheetHost
  readonly cell: SheetCell | null
  readonly children: string
}) {
  const styles = useStyles()
  if (!cell) return <>{children}</>
  return (
    <Button
      className={styles.place}
      size="small"
      appearance="transparent"
      onClick={() => void host.select(cell.sheet, cell.address)}
    >
      {children}
    </Button>
  )
}
