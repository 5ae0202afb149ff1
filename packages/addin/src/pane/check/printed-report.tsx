import { cellAddress, severityNames, understood } from '@parscore/scoring'
import { createPortal } from 'react-dom'
import { useSay } from '../../texts/use-text.js'
import type { Shown } from './shown.js'
import { Summary } from './summary.js'

/** The report as a page of paper: put beside the page, shown to the printer only. */
export default function PrintedReport({ shown, fileName }: { readonly shown: Shown; readonly fileName: string }) {
  const { say, of, number } = useSay()
  const figure = (value: string | number | null) => (typeof value === 'number' ? number(value) : (value ?? ''))
  return createPortal(
    <article className="printed">
      <div className="printed-head">
        <p>{say('printedUnit', { unit: unitsOf(shown) || '…'.repeat(20) })}</p>
        <p>{say('printedDay', { day: new Date().toLocaleDateString('vi-VN') })}</p>
      </div>
      <h1>{say('printedTitle', { name: fileName })}</h1>
      <Summary shown={shown} />
      {shown.tables
        .flatMap(({ reading }) => (reading ? understood(reading) : []))
        .map((line) => (
          <p key={line.vi}>{of(line)}</p>
        ))}
      <table>
        <thead>
          <tr>
            <th>{say('repairCell')}</th>
            <th>{say('criterion')}</th>
            <th>{say('found')}</th>
            <th>{say('expected')}</th>
            <th>{say('why')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.findings.map((finding, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is printed once
            <tr key={place}>
              <td>{cellAddress(finding.cell)}</td>
              <td>{finding.code}</td>
              <td>{figure(finding.found)}</td>
              <td>{figure(finding.expected)}</td>
              <td>{`${of(severityNames[finding.severity])}. ${of(finding.message)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="printed-head printed-signed">
        {(['printedChecker', 'printedHead'] as const).map((who) => (
          <p key={who}>
            <strong>{say(who)}</strong>
            <br />
            {say('printedSign')}
          </p>
        ))}
      </div>
    </article>,
    document.body,
  )
}

/** The units that the columns of the tables name. */
const unitsOf = ({ tables }: Shown): string =>
  [...new Set(tables.flatMap(({ totals }) => totals.flatMap(({ column }) => column.unit ?? [])))].join(', ')
