import { Button, Input, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components'
import {
  cellAddress,
  type Finding,
  type Framework,
  fold,
  type Severity,
  severityNames,
  shownFigures,
} from '@parscore/scoring'
import { lazy, Suspense, useState } from 'react'
import { useSay } from '../../texts/use-text.js'
import { CauseList } from './cause-list.js'
import type { Shown } from './shown.js'

// What a check says of itself is fetched with the first that is asked.
const CheckHelpView = lazy(() => import('./check-help-view.js'))

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  finding: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: '4px',
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  badge: {
    borderRadius: tokens.borderRadiusCircular,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: '1px solid currentColor',
  },
  errorBadge: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  warningBadge: { color: tokens.colorStatusWarningForeground2, backgroundColor: tokens.colorStatusWarningBackground1 },
  infoBadge: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  place: { minWidth: 0, maxWidth: '100%', textAlign: 'left', justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  message: { margin: 0 },
})

const BADGES = { error: 'errorBadge', warning: 'warningBadge', info: 'infoBadge' } as const satisfies Record<
  Severity,
  string
>
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** Findings that are listed at once. */
const PAGE = 100

/** The findings, grouped by field, filtered by severity and words. */
export function FindingList({
  shown: { findings, framework, titleOf },
  onSelect,
  onRepair,
}: {
  readonly shown: Shown
  onSelect(cell: string): void
  onRepair(findings: readonly Finding[]): void
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set())
  const [filter, setFilter] = useState('')
  const [limit, setLimit] = useState(PAGE)
  if (findings.length === 0) return null
  const wanted = fold(filter)
  const matching = findings.filter((finding) => !hidden.has(finding.severity) && matches(finding, wanted))
  const listed = matching.slice(0, limit)
  const mendable = findings.filter((finding) => finding.fix)
  const fields = [...new Set(listed.map((finding) => finding.field))]
  const toggle = (severity: Severity) => {
    const next = new Set(hidden)
    if (!next.delete(severity)) next.add(severity)
    setHidden(next)
  }
  const heading = (field: string | null) => (field === null ? say('wholeSheet') : `${field}. ${titleOf(field)}`)
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => {
          const n = findings.filter((finding) => finding.severity === severity).length
          return n === 0 ? null : (
            <ToggleButton
              key={severity}
              size="small"
              checked={!hidden.has(severity)}
              aria-label={say('showSeverity', { severity: severityNames[severity], n })}
              onClick={() => toggle(severity)}
            >
              {`${of(severityNames[severity])} ${n}`}
            </ToggleButton>
          )
        })}
        {mendable.length > 0 && (
          <Button size="small" appearance="primary" onClick={() => onRepair(mendable)}>
            {say('repairAll', { n: mendable.length })}
          </Button>
        )}
      </div>
      <Input
        type="search"
        aria-label={say('filterText')}
        placeholder={say('filterText')}
        value={filter}
        onChange={(_, { value }) => setFilter(value)}
      />
      <CauseList findings={matching} onSelect={onSelect} />
      {matching.length === 0 && <p className={styles.message}>{say('noneMatch')}</p>}
      {fields.map((field) => (
        <div key={field ?? ''}>
          <h2 className={styles.heading}>{heading(field)}</h2>
          <ul className={styles.list}>
            {listed
              .filter((finding) => finding.field === field)
              .map((finding) => (
                <FindingItem
                  key={`${finding.check} ${finding.cell} ${finding.message.vi}`}
                  finding={finding}
                  framework={framework}
                  onSelect={onSelect}
                  onRepair={onRepair}
                />
              ))}
          </ul>
        </div>
      ))}
      {matching.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{say('more', { n: matching.length - limit })}</Button>
      )}
    </div>
  )
}

const matches = (finding: Finding, wanted: string): boolean =>
  wanted === '' ||
  fold([finding.code, finding.cell, finding.column, finding.message.vi, finding.message.en].join(' ')).includes(wanted)

function FindingItem({
  finding,
  framework,
  onSelect,
  onRepair,
}: {
  readonly finding: Finding
  readonly framework: Framework | null
  onSelect(cell: string): void
  onRepair(findings: readonly Finding[]): void
}) {
  const styles = useStyles()
  const { say, of, number } = useSay()
  const [explained, setExplained] = useState(false)
  const { severity, code, column, message, fix, cause } = finding
  const cell = cellAddress(finding.cell)
  const figure = (value: string | number) => (typeof value === 'number' ? number(value) : value)
  const figures = shownFigures(finding).map(({ name, value }) => `${of(name)}: ${figure(value)}`)
  return (
    <li className={mergeClasses(styles.finding, styles[severity])} data-check={finding.check} data-cell={cell}>
      <div className={styles.row}>
        <span className={mergeClasses(styles.badge, styles[BADGES[severity]])}>{of(severityNames[severity])}</span>
        <Button className={styles.place} size="small" appearance="subtle" onClick={() => onSelect(cell)}>
          {[cell, code, column].filter((each) => each !== null).join(' · ')}
        </Button>
      </div>
      {figures.length > 0 && <p className={styles.figures}>{figures.join(' · ')}</p>}
      <p className={styles.message}>{of(message)}</p>
      {cause && (
        <p className={styles.message}>{say('symptomOf', { cells: cause.cells.map(cellAddress).join(', ') })}</p>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={explained}
          onClick={() => setExplained(!explained)}
        >
          {say('why')}
        </Button>
        {fix && (
          <Button size="small" appearance="outline" onClick={() => onRepair([finding])}>
            {`${say('repair')}: ${of(fix.title)}`}
          </Button>
        )}
      </div>
      {explained && (
        <Suspense fallback={<p className={styles.message}>{say('loading')}</p>}>
          <CheckHelpView id={finding.check} code={code} framework={framework} />
        </Suspense>
      )}
    </li>
  )
}
