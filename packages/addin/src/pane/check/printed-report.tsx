import { cellAddress, severityNames, understood } from '@parscore/scoring'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../texts/use-text.js'
import type { Shown } from './shown.js'
import { Summary } from './summary.js'

/** The report as a page of paper: put beside the page, shown to the printer only. */
export default function PrintedReport({
  shown,
  fileName,
  onPrinted,
}: {
  readonly shown: Shown
  readonly fileName: string
  onPrinted(): void
}) {
  const { say, of, number } = useSay()
  useEffect(() => {
    window.print()
    onPrinted()
  }, [onPrinted])
  const figure = (value: string | number | null) => (typeof value === 'number' ? number(value) : (value ?? ''))
  return createPortal(
    <article className="printed">
      <h1>{`${say('report')}: ${fileName}`}</h1>
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
    </article>,
    document.body,
  )
}
