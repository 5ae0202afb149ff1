import { lazy, type ReactNode, Suspense } from 'react'
import type { Preferences } from '../pane/preferences.js'
import { useSay } from '../texts/use-text.js'
import { isLesson } from './lesson-route.js'
import { useHash } from './use-hash.js'

const LessonView = lazy(() => import('./lesson-view.js'))

/** The page, or the lesson where the address asks for it; what is open in the page stays open behind it. */
export function PageOrLesson({
  preferences,
  onPreferences,
  children,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  readonly children: ReactNode
}) {
  const { say } = useSay()
  const shown = isLesson(useHash())
  return (
    <>
      <div hidden={shown}>{children}</div>
      {shown && (
        <Suspense fallback={<p role="status">{say('loading')}</p>}>
          <LessonView preferences={preferences} onPreferences={onPreferences} />
        </Suspense>
      )}
    </>
  )
}
