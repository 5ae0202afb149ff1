import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { type Finding, type Framework, sentence, type Text } from '@parscore/scoring'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { NamedAnnex } from '../../host/annex-file.js'
import type { ReadSource, SheetHost, Written } from '../../host/sheet-host.js'
import { texts } from '../../texts/texts.js'
import { useSay } from '../../texts/use-text.js'
import type { Checking } from '../use-checking.js'
import { PreviousAnnex } from './previous-annex.js'
import { editsOf } from './repair-edits.js'
import { ReportActions } from './report-actions.js'
import { shownDocument, shownTables } from './shown.js'
import { Summary } from './summary.js'

// What shows a check is fetched once there is one.
const ReadingStrip = lazy(() => import('../reading/reading-strip.js'))
const CheckSettings = lazy(() => import('./check-settings.js'))
const FindingList = lazy(async () => ({ default: (await import('./finding-list.js')).FindingList }))
const RepairPreview = lazy(async () => ({ default: (await import('./repair-preview.js')).RepairPreview }))

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  bar: { minWidth: '8rem', flexGrow: 1 },
})

/** What the section “Check” needs. */
export interface CheckViewProps {
  readonly host: SheetHost
  readonly checking: Checking
  readonly fileName: string
  readonly source: ReadSource
  onSource(source: ReadSource): void
  readonly framework: Framework | null
  onFramework(framework: Framework | null): void
  readonly previous: NamedAnnex | null
  onPrevious(previous: NamedAnnex | null): void
  readonly actions: ReactNode
}

interface Done {
  readonly words: Text
  readonly written: Written | null
}

/** Kiểm tra: what was found, where, why, and what can be mended. */
export function CheckView({
  host,
  checking,
  fileName,
  source,
  onSource,
  framework,
  onFramework,
  previous,
  onPrevious,
  actions,
}: CheckViewProps) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [previewed, setPreviewed] = useState<readonly Finding[] | null>(null)
  const [done, setDone] = useDone(host)
  const [refused, setRefused] = useState<Text | null>(null)
  const { grid, tables, document, problem, running, notice, isOld } = checking
  const shown = document ? shownDocument(document) : shownTables(tables)

  const strip = grid && !document && (
    <Suspense>
      <ReadingStrip
        key={grid.name}
        grid={grid}
        tables={tables}
        canDownload={host.kind === 'file'}
        onCorrected={checking.check}
      />
    </Suspense>
  )
  const select = async (cell: string) => {
    const result = await host.select(shown?.name ?? '', cell)
    setRefused(result.ok ? null : result.error)
  }
  const mend = async (findings: readonly Finding[]) => {
    setPreviewed(null)
    if (!shown) return
    const edits = editsOf(findings, shown.grid)
    const result = await host.write(shown.name, edits)
    setRefused(result.ok ? null : result.error)
    if (result.ok) setDone({ words: sentence(texts.repaired, { n: edits.length }), written: result.value })
  }
  const undo = async (written: Written) => {
    const result = await written.undo()
    setRefused(result.ok ? null : result.error)
    if (result.ok) setDone({ words: texts.undone, written: null })
  }

  return (
    <div className={styles.stack}>
      <Suspense>
        <CheckSettings
          sheet={tables[0]?.sheet ?? null}
          host={host}
          source={source}
          onSource={onSource}
          framework={framework}
          onFramework={onFramework}
          onCheck={checking.check}
        />
      </Suspense>
      {(document?.document.kind === 'annex' || previous) && (
        <PreviousAnnex previous={previous} onPrevious={onPrevious} />
      )}
      {running && (
        <div className={styles.row} role="status">
          <span>{of(running.words)}</span>
          <ProgressBar
            className={styles.bar}
            aria-label={of(running.words)}
            {...(running.share === null ? {} : { value: running.share })}
          />
          <Button size="small" onClick={checking.cancel}>
            {say('cancel')}
          </Button>
        </div>
      )}
      <OldView isOld={isOld} onRead={checking.check} />
      {notice && <Notice words={of(notice)} />}
      {refused && <Notice words={of(refused)} intent="error" />}
      {problem && <Notice words={of(problem)} intent="warning" />}
      {!shown && strip}
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{of(done.words)}</MessageBarBody>
          {done.written && (
            <MessageBarActions>
              <Button size="small" onClick={() => done.written && void undo(done.written)}>
                {say('undo')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {shown && (
        <>
          <Summary shown={shown} />
          {strip}
          {previewed && (
            <Suspense>
              <RepairPreview
                findings={previewed}
                grid={shown.grid}
                onApply={() => void mend(previewed)}
                onCancel={() => setPreviewed(null)}
              />
            </Suspense>
          )}
          <ReportActions shown={shown} fileName={fileName} actions={actions} />
          <Suspense>
            <FindingList shown={shown} onSelect={(cell) => void select(cell)} onRepair={setPreviewed} />
          </Suspense>
        </>
      )}
    </div>
  )
}

/**
 * What was done last. In the page it is forgotten with the next change that somebody makes: to take it back then would take back
 * something else. Excel tells its own changes late, and keeps it.
 */
function useDone(host: SheetHost) {
  const [done, setDone] = useState<Done | null>(null)
  useEffect(() => (host.kind === 'file' ? host.onChange(() => setDone(null)) : undefined), [host])
  return [done, setDone] as const
}

/** Says that what is shown may be old: Excel does not tell which results changed when it calculated. */
function OldView({ isOld, onRead }: { readonly isOld: boolean; readonly onRead: () => void }) {
  const { say } = useSay()
  if (!isOld) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('viewOld')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRead}>
          {say('readAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

function Notice({
  words,
  intent = 'info',
}: {
  readonly words: string
  readonly intent?: 'info' | 'warning' | 'error'
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  )
}
