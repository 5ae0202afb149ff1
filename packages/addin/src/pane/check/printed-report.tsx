import { cellAddress, sentence, severityNames, type Text, understood } from '@parscore/scoring'
import { createPortal } from 'react-dom'
import { useSay } from '../../texts/use-text.js'
import type { Shown } from './shown.js'
import { Summary } from './summary.js'

const WORDS = {
  title: { vi: 'Báo cáo kiểm tra bảng chấm điểm: {name}', en: 'Check of a score sheet: {name}' },
  unit: { vi: 'Đơn vị: {unit}', en: 'Unit: {unit}' },
  day: { vi: 'Ngày kiểm tra: {day}', en: 'Checked on {day}' },
  checker: { vi: 'Người kiểm tra', en: 'Checked by' },
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
  sign: { vi: '(ký, ghi rõ họ tên)', en: '(signature and name)' },
} as const satisfies Record<string, Text>

/** The report as a page of paper: put beside the page, shown to the printer only. */
export default function PrintedReport({ shown, fileName }: { readonly shown: Shown; readonly fileName: string }) {
  const { say, of, number } = useSay()
  const figure = (value: string | number | null) => (typeof value === 'number' ? number(value) : (value ?? ''))
  return createPortal(
    <article className="printed">
      <div className="printed-head">
        <p>{of(sentence(WORDS.unit, { unit: unitsOf(shown) || '…'.repeat(20) }))}</p>
        <p>{of(sentence(WORDS.day, { day: new Date().toLocaleDateString('vi-VN') }))}</p>
      </div>
      <h1>{of(sentence(WORDS.title, { name: fileName }))}</h1>
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
        {(['checker', 'head'] as const).map((who) => (
          <p key={who}>
            <strong>{of(WORDS[who])}</strong>
            <br />
            {of(WORDS.sign)}
          </p>
        ))}
      </div>
    </article>,
    document.body,
  )
}

/** Whose the tables are, as they say above them or in their columns. */
const unitsOf = ({ tables }: Shown): string =>
  [...new Set(tables.flatMap(({ whose, totals }) => whose ?? totals.flatMap(({ column }) => column.unit ?? [])))].join(
    ', ',
  )
