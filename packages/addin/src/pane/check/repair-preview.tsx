import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { CellValue, Finding, Grid } from '@parscore/scoring'
import { useEffect, useRef } from 'react'
import { useSay } from '../../texts/use-text.js'
import { editsOf } from './repair-edits.js'

const useStyles = makeStyles({
  preview: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  scroll: { maxHeight: '14rem', overflowY: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', '& td, & th': { textAlign: 'left', padding: '2px 6px 2px 0' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What a repair would write, before it is written. */
export function RepairPreview({
  findings,
  grid,
  onApply,
  onCancel,
}: {
  readonly findings: readonly Finding[]
  readonly grid: Grid
  onApply(): void
  onCancel(): void
}) {
  const styles = useStyles()
  const { say, of, number } = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const edits = editsOf(findings, grid)
  const titles = [...new Set(findings.map((finding) => (finding.fix ? of(finding.fix.title) : '')))].join('; ')
  const shown = (value: CellValue | undefined) =>
    typeof value === 'number' ? number(value) : `«${String(value ?? '')}»`
  return (
    <section className={styles.preview} aria-label={say('repair')}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say('repairPreview', { title: titles })}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say('repairThen')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{say('repairCell')}</th>
              <th>{say('repairNow')}</th>
              <th>{say('repairThen')}</th>
            </tr>
          </thead>
          <tbody>
            {edits.map(({ cell, seen, value }) => (
              <tr key={cell}>
                <td>{cell}</td>
                <td>{shown(seen)}</td>
                <td>{shown(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onApply}>
          {say('repairApply', { n: edits.length })}
        </Button>
        <Button onClick={onCancel}>{say('repairNone')}</Button>
      </div>
    </section>
  )
}
