import { makeStyles, tokens } from '@fluentui/react-components'
import { type LossTable, sum } from '@parscore/scoring'
import type { SheetHost } from '../../host/sheet-host.js'
import { useSay } from '../../texts/use-text.js'
import { PlaceButton } from '../place-button.js'

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      verticalAlign: 'top',
      textAlign: 'left',
      padding: '4px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& th:nth-child(2)': { width: '4rem' },
    '& th:nth-child(3)': { width: '28%' },
  },
  sum: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
})

/** What is lost of two numbers of which one may not be printed. */
const lostOf = ({ points, maximum }: { readonly points: number | null; readonly maximum: number | null }) =>
  points === null || maximum === null ? null : sum([maximum, -points])

/** Mất điểm of an explanation of lost points: the fields with what they lost, the causes as printed, who answers for each. */
export default function LossTableView({ host, table }: { readonly host: SheetHost; readonly table: LossTable }) {
  const styles = useStyles()
  const { say, number } = useSay()
  const lost = table.fields.flatMap((field) => lostOf(field) ?? [])
  const shown = (value: number | null) => (value === null ? '–' : number(value))
  return (
    <>
      <p className={styles.sum} role="status">
        {say('lossTableSum', { lost: sum(lost), fields: lost.length })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('fieldOrCause')}</th>
            <th scope="col">{say('lost')}</th>
            <th scope="col">{say('agency')}</th>
          </tr>
        </thead>
        {table.fields.map((field) => (
          <tbody key={`${field.number} ${field.title}`}>
            <tr>
              <th scope="rowgroup">
                <PlaceButton host={host} cell={field.cell}>
                  {`${field.number} ${field.title}`.trim()}
                </PlaceButton>
              </th>
              <th>{shown(lostOf(field))}</th>
              <th />
            </tr>
            {field.causes.map((cause) => (
              <tr key={cause.text}>
                <td>
                  <PlaceButton host={host} cell={cause.cell}>
                    {cause.text}
                  </PlaceButton>
                </td>
                <td>{shown(lostOf(cause))}</td>
                <td>{cause.agency}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
