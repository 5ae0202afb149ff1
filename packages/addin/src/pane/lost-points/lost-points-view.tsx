import { Button, Field, MessageBar, MessageBarBody, makeStyles, Select, tokens } from '@fluentui/react-components'
import {
  costliest,
  groupLosses,
  type Loss,
  type LossGrouping,
  lostPoints,
  pointColumns,
  type ScoreSheet,
  sum,
} from '@parscore/scoring'
import { useState } from 'react'
import type { SheetHost } from '../../host/sheet-host.js'
import { useSay } from '../../texts/use-text.js'
import { ColumnSelect } from '../column-select.js'
import { type SeenBy, Waterfall } from './waterfall.js'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  sum: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { overflowWrap: 'anywhere' },
  place: { minWidth: 0, textAlign: 'left', justifyContent: 'flex-start' },
  line: { margin: 0 },
})

const GROUPINGS = { field: 'byField', agency: 'byAgency', cause: 'byCause' } as const
/** “the ten leaves that cost most” */
const TOP = 10

/** Mất điểm: from the maximum to the result, and why. */
export default function LostPointsView({
  host,
  sheet,
  seenBy = 'desk',
}: {
  readonly host: SheetHost
  readonly sheet: ScoreSheet
  readonly seenBy?: SeenBy
}) {
  const styles = useStyles()
  const { say, of, lang } = useSay()
  const columns = pointColumns(sheet)
  const [chosen, setChosen] = useState(columns[0] ?? -1)
  const [by, setBy] = useState<LossGrouping>('field')
  const column = columns.includes(chosen) ? chosen : (columns[0] ?? -1)
  const lost = lostPoints(sheet, column)
  const contradictions = (lost?.losses ?? []).filter((loss) => loss.cause === 'contradiction')
  const steps = groupLosses(lost?.losses ?? [], by).map((group) => ({ name: group.name[lang], lost: group.lost }))
  const select = (loss: Loss) => {
    const cell = loss.row.cells[column]
    if (cell) void host.select(sheet.name, cell.address)
  }
  return (
    <div className={styles.stack}>
      <div className={styles.choices}>
        <ColumnSelect label={say('column')} sheet={sheet} value={column} onChange={setChosen} />
        <Field label={say('by')} size="small">
          <Select
            value={by}
            onChange={(_, { value }) => setBy(value === 'agency' || value === 'cause' ? value : 'field')}
          >
            {(['field', 'agency', 'cause'] as const).map((each) => (
              <option key={each} value={each}>
                {say(GROUPINGS[each])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {!lost && <p className={styles.line}>{say('lostNothing')}</p>}
      {lost && (
        <>
          <p className={styles.sum} role="status">
            {say('lostSum', { lost: lost.lost, maximum: lost.maximum, total: lost.total })}
          </p>
          <Waterfall maximum={lost.maximum} total={lost.total} steps={steps} seenBy={seenBy} />
          {lost.unknown.length > 0 && <p className={styles.line}>{say('lostUnknown', { n: lost.unknown.length })}</p>}
          {contradictions.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {say('contradictions', { lost: sum(contradictions.map((loss) => loss.lost)) })}
                <ul className={styles.list}>
                  {contradictions.map((loss) => (
                    <li key={loss.row.position}>{of(loss.reason)}</li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
          )}
          <h2 className={styles.heading}>{say('costliest')}</h2>
          <ol className={styles.list}>
            {costliest(lost.losses, TOP).map((loss) => (
              <LossItem key={loss.row.position} loss={loss} onSelect={() => select(loss)} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function LossItem({ loss, onSelect }: { readonly loss: Loss; onSelect(): void }) {
  const styles = useStyles()
  const { say, of, number } = useSay()
  return (
    <li className={styles.item}>
      <Button className={styles.place} size="small" appearance="subtle" onClick={onSelect}>
        {`−${number(loss.lost)} · ${loss.row.code} ${loss.row.title}`}
      </Button>
      <p className={styles.line}>{[of(loss.reason), loss.agency].filter((part) => part !== null).join(' ')}</p>
      <p className={styles.line}>{loss.remedy ? say('remedy', { rule: loss.remedy }) : say('remedyUnknown')}</p>
    </li>
  )
}
