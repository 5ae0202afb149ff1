import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import {
  type Grid,
  layoutOf,
  type Result,
  sentence,
  type TableLayout,
  type TableReading,
  type Text,
  understood,
} from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import { type ReactNode, useState } from 'react'
import {
  columnsOf,
  guessedLayout,
  isUsable,
  type LayoutColumn,
  withCodes,
  withRole,
} from '../../layouts/corrected-layout.js'
import { canUndoLayout, forgetLayouts, rememberLayout, undoLayout } from '../../layouts/remembered-layouts.js'
import { useSay } from '../../texts/use-text.js'
import { HeaderRows } from './header-rows.js'
import { LayoutFileActions } from './layout-file-actions.js'
import { readingTexts as texts } from './reading-texts.js'
import { RoleSelects } from './role-select.js'
import { SchemeSelect } from './scheme-select.js'

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  line: { margin: 0 },
  more: { cursor: 'pointer' },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What the strip needs. */
export interface ReadingStripProps {
  /** The sheet in front. */
  readonly grid: Grid
  /** Its score tables; none where nothing was understood. */
  readonly tables: readonly CheckedSheet[]
  /** Whether files can be downloaded: not from a pane of desktop Excel. */
  readonly canDownload: boolean
  /** Called when a correction was made: the sheet is to be read again. */
  onCorrected(): void
}

/** Đã hiểu: how each table of the sheet was read, and one click corrects it. The correction is remembered on this machine. */
export default function ReadingStrip({ grid, tables, canDownload, onCorrected }: ReadingStripProps) {
  const styles = useStyles()
  const { of } = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const readings = tables.flatMap(({ reading }) => reading ?? [])
  const isCorrected = readings.some(({ columns }) => columns.some(({ why }) => why === 'layout'))
  const done = (how: () => void) => {
    how()
    setRefused(null)
    onCorrected()
  }
  const correct = (layout: TableLayout, instead: TableLayout['header']) => {
    if (isUsable(layout)) done(() => rememberLayout(grid, layout, instead))
    else setRefused(texts.notUsable)
  }
  const take = (read: Result<readonly TableLayout[], Text>) => {
    if (!read.ok) return setRefused(read.error)
    const own = read.value.filter(({ sheet }) => sheet === undefined || sheet === grid.name)
    if (own.length === 0) return setRefused(sentence(texts.otherSheet, { sheet: grid.name }))
    done(() => {
      for (const layout of own) rememberLayout(grid, layout)
    })
  }
  // Of a template the layout is known.
  if (tables.length > 0 && readings.length === 0) return null
  return (
    <Strip readings={readings} isOpen={isCorrected || refused !== null}>
      {readings.map((reading) => (
        <TableStrip key={reading.headerRows.join()} grid={grid} reading={reading} onLayout={correct} />
      ))}
      {readings.length === 0 && <TableByHand grid={grid} onLayout={correct} />}
      {refused && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{of(refused)}</MessageBarBody>
        </MessageBar>
      )}
      {isCorrected && <p className={styles.line}>{of(texts.corrected)}</p>}
      <div className={styles.row}>
        {canUndoLayout(grid) && (
          <Button size="small" onClick={() => done(undoLayout)}>
            {of(texts.undo)}
          </Button>
        )}
        {isCorrected && (
          <Button size="small" onClick={() => done(() => forgetLayouts(grid))}>
            {of(texts.forget)}
          </Button>
        )}
        <LayoutFileActions tables={tables} canDownload={canDownload && isCorrected} onRead={take} />
      </div>
    </Strip>
  )
}

/** One line that says how the tables were read; what corrects it is folded away below, so that the findings stay in sight. */
function Strip({
  readings,
  isOpen,
  children,
}: {
  readonly readings: readonly TableReading[]
  readonly isOpen: boolean
  readonly children: ReactNode
}) {
  const styles = useStyles()
  const { of } = useSay()
  const [wasOpened, setOpened] = useState(isOpen)
  const lines = readings.flatMap((reading) => understood(reading).slice(0, 1)).map(of)
  return (
    <section className={styles.strip} aria-label={of(texts.strip)}>
      {lines.length === 0 ? (
        children
      ) : (
        <details open={isOpen || wasOpened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary className={styles.more}>{of(sentence(texts.understood, { line: lines.join('; ') }))}</summary>
          <div className={styles.stack}>{children}</div>
        </details>
      )}
    </section>
  )
}

interface CorrectedProps {
  readonly grid: Grid
  onLayout(layout: TableLayout, instead: TableLayout['header']): void
}

function TableStrip({ grid, reading, onLayout }: CorrectedProps & { readonly reading: TableReading }) {
  const styles = useStyles()
  const { of } = useSay()
  const layout = layoutOf(reading)
  const columns = columnsOf(grid, layout)
  // A column that was just said not to be read stays where it was: the next choice may be to read it again.
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(lettersOf(columns)))
  const inSight = ({ letters, role }: LayoutColumn) => role !== null || seen.has(letters)
  // The columns are said by their menus.
  const [, , ...others] = understood(reading)
  const correct = (changed: TableLayout) => onLayout(changed, layout.header)
  const setRole = (letters: string, role: LayoutColumn['role']) => {
    setSeen(new Set([...seen, ...lettersOf(columns)]))
    correct(withRole(layout, letters, role))
  }
  return (
    <>
      <RoleSelects columns={columns.filter(inSight)} onRole={setRole} />
      {others.map((line) => (
        <p className={styles.line} key={line.vi}>
          {of(line)}
        </p>
      ))}
      <details>
        <summary className={styles.more}>{of(texts.more)}</summary>
        <div className={styles.stack}>
          <HeaderRows header={layout.header} onHeader={(header) => correct({ ...withoutNames(layout), header })} />
          <SchemeSelect codes={layout.codes ?? null} onCodes={(codes) => correct(withCodes(layout, codes))} />
          <span>{of(texts.otherColumns)}</span>
          <RoleSelects columns={columns.filter((column) => !inSight(column))} onRole={setRole} />
        </div>
      </details>
    </>
  )
}

const lettersOf = (columns: readonly LayoutColumn[]): readonly string[] =>
  columns.flatMap(({ letters, role }) => (role === null ? [] : [letters]))

/** Another header has other names. */
const withoutNames = (layout: TableLayout): TableLayout => ({
  ...layout,
  columns: Object.fromEntries(
    Object.entries(layout.columns).map(([letters, { name: _, ...column }]) => [letters, column] as const),
  ),
})

/** Where nothing was understood a person says what is what. */
function TableByHand({ grid, onLayout }: CorrectedProps) {
  const styles = useStyles()
  const { of } = useSay()
  const [layout, setLayout] = useState(() => guessedLayout(grid))
  return (
    <details>
      <summary className={styles.more}>{of(texts.byHand)}</summary>
      <div className={styles.stack}>
        <p className={styles.line}>{of(texts.byHandHelp)}</p>
        <HeaderRows header={layout.header} onHeader={(header) => setLayout({ ...layout, header })} />
        <RoleSelects
          columns={columnsOf(grid, layout)}
          onRole={(letters, role) => setLayout(withRole(layout, letters, role))}
        />
        <Button appearance="primary" size="small" onClick={() => onLayout(layout, layout.header)}>
          {of(texts.read)}
        </Button>
      </div>
    </details>
  )
}
