import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { type ComparedRow, compareColumns, pointColumns, type ScoreSheet, selfGapOf } from '@parscore/scoring'
import { useState } from 'react'
import type { SheetHost } from '../../host/sheet-host.js'
import { useSay } from '../../texts/use-text.js'
import { ColumnSelect } from '../column-select.js'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  line: { margin: 0 },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'right',
      verticalAlign: 'top',
      padding: '4px 4px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& th:first-child, & td:first-child': { textAlign: 'left', width: '46%' },
  },
  place: { minWidth: 0, textAlign: 'left', justifyContent: 'flex-start', padding: 0, overflowWrap: 'anywhere' },
})

/** Rows that are listed at once. */
const PAGE = 100

/** So sánh: two columns of the sheet side by side. */
export default function CompareView({ host, sheet }: { readonly host: SheetHost; readonly sheet: ScoreSheet }) {
  const styles = useStyles()
  const { say, number } = useSay()
  const columns = pointColumns(sheet)
  const [chosen, setChosen] = useState<readonly [number, number]>(() => usualPair(sheet))
  const [limit, setLimit] = useState(PAGE)
  const [first, second] = chosen.every((place) => columns.includes(place)) ? chosen : usualPair(sheet)
  const [one, other] = [sheet.columns[first], sheet.columns[second]]
  if (columns.length < 2 || !one || !other) return <p className={styles.line}>{say('compareTwo')}</p>
  const compared = compareColumns(sheet, first, second)
  const self = one.role === 'self' && other.role !== 'target'
  const { isWithin } = selfGapOf(compared.firstTotal, compared.secondTotal)
  const words = {
    first: one.name,
    second: other.name,
    n: compared.compared,
    difference: compared.difference,
    percent: compared.percent ?? 0,
  }
  const select = ({ row }: ComparedRow) => {
    const cell = row.cells[second]
    if (cell) void host.select(sheet.name, cell.address)
  }
  return (
    <div className={styles.stack}>
      <div className={styles.choices}>
        <ColumnSelect
          label={say('firstColumn')}
          sheet={sheet}
          value={first}
          onChange={(column) => setChosen([column, second])}
        />
        <ColumnSelect
          label={say('secondColumn')}
          sheet={sheet}
          value={second}
          onChange={(column) => setChosen([first, column])}
        />
      </div>
      <p className={styles.line} role="status">
        {say('compareSum', words)}
      </p>
      {self && (
        <MessageBar intent={isWithin ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>{isWithin ? say('selfWithin') : say('selfBeyond')}</MessageBarBody>
        </MessageBar>
      )}
      {compared.onlyOne.length > 0 && (
        <p className={styles.line}>{say('compareOnlyOne', { n: compared.onlyOne.length })}</p>
      )}
      {compared.differing.length === 0 && compared.compared > 0 && <p className={styles.line}>{say('compareSame')}</p>}
      {compared.differing.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('criterion')}</th>
              <th scope="col">{one.name}</th>
              <th scope="col">{other.name}</th>
              <th scope="col">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {compared.differing.slice(0, limit).map((pair) => (
              <tr key={pair.row.position}>
                <td>
                  <Button className={styles.place} size="small" appearance="transparent" onClick={() => select(pair)}>
                    {`${pair.row.code} ${pair.row.title}`}
                  </Button>
                </td>
                <td>{number(pair.first)}</td>
                <td>{number(pair.second)}</td>
                <td>{`${pair.difference > 0 ? '+' : ''}${number(pair.difference)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {compared.differing.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{say('more', { n: compared.differing.length - limit })}</Button>
      )}
    </div>
  )
}

/** Self-assessed against appraised points, else result against target, else the first two columns. */
function usualPair(sheet: ScoreSheet): readonly [number, number] {
  const place = (role: string) => sheet.columns.findIndex((column) => column.role === role)
  const pairs = [
    [place('self'), place('appraisal')],
    [place('self'), place('result')],
    [place('result'), place('target')],
  ] as const
  const [first = -1, second = -1] = pointColumns(sheet)
  return pairs.find(([one, other]) => one >= 0 && other >= 0) ?? [first, second]
}
