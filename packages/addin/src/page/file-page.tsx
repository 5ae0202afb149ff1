import { Button } from '@fluentui/react-components'
import { type DragEvent, lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { nearestDrop } from '../commands/nearest-drop.js'
import { FileHost } from '../host/file-host.js'
import type { Preferences } from '../pane/preferences.js'
import { useSay } from '../texts/use-text.js'
import { fetchForFile, Pane } from './lazy-parts.js'
import { type Opening, OpeningState, useOpening } from './open-file.js'
import { usePageStyles } from './page-styles.js'
import { StartPage, type WithoutFileWork } from './start-page.js'
import { useDrafts } from './use-drafts.js'

const loadOpenedFile = () => import('./opened-file.js')
const OpenedFile = lazy(loadOpenedFile)

/** Beside the pane of an opened file there is no form. */
const EMPTY = document.createDocumentFragment()

/** The page without Excel: a file, and the same pane beside it. */
export function FilePage({
  preferences,
  onPreferences,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const [host] = useState(() => new FileHost())
  const view = useSyncExternalStore(host.subscribe, host.view)
  const opening = useOpening(host)
  const [work, setWork] = useState<WithoutFileWork | null>(null)
  useDrafts(host, preferences.drafts)
  // What a file needs is fetched while the user looks for it.
  useEffect(() => {
    const idle = setTimeout(() => void Promise.all([fetchForFile(), loadOpenedFile()]), 300)
    return () => clearTimeout(idle)
  }, [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const { target, clientY, dataTransfer } = event
    const form = target instanceof Element ? target.closest('#pane') : null
    const box = nearestDrop(form ?? (view ? EMPTY : document), clientY)
    // A form that is being filled in must not go because a file missed its box.
    if (box) return void box.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    const [file] = dataTransfer.files
    if (file) opening.open(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is beside the button that chooses one
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      {view ? (
        <Suspense>
          <OpenedFile
            // Another file starts afresh, and so does the same one opened again.
            key={view.opening}
            host={host}
            view={view}
            opening={opening}
            preferences={preferences}
            onPreferences={onPreferences}
            onHome={() => {
              host.close()
              setWork(null)
            }}
          />
        </Suspense>
      ) : work ? (
        <WithoutFile
          work={work}
          host={host}
          opening={opening}
          preferences={preferences}
          onPreferences={onPreferences}
          onHome={() => setWork(null)}
        />
      ) : (
        <StartPage
          opening={opening}
          preferences={preferences}
          onPreferences={onPreferences}
          onWork={setWork}
          onDraft={opening.openDraft}
        />
      )}
    </div>
  )
}

/** A section that needs no file. */
function WithoutFile({
  work,
  host,
  opening,
  preferences,
  onPreferences,
  onHome,
}: {
  readonly work: WithoutFileWork
  readonly host: FileHost
  readonly opening: Opening
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  onHome(): void
}) {
  const styles = usePageStyles()
  const { say } = useSay()
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Button onClick={onHome}>{say('home')}</Button>
        <OpeningState opening={opening} />
      </header>
      <Suspense>
        <main className={styles.main}>
          <Pane
            host={host}
            fileName=""
            preferences={preferences}
            onPreferences={onPreferences}
            first={work.section}
            firstCommand={work.command}
            onOpen={opening.openMade}
          />
        </main>
      </Suspense>
    </div>
  )
}
