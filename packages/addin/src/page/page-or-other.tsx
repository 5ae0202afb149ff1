import { lazy, type ReactNode, Suspense } from 'react'
import { isLesson } from '../lesson/lesson-route.js'
import type { Preferences } from '../pane/preferences.js'
import { useSay } from '../texts/use-text.js'
import { useHash } from './use-hash.js'

const LessonView = lazy(() => import('../lesson/lesson-view.js'))
const GuideView = lazy(() => import('../guide/guide-view.js'))

/** The address of the guide within the page. */
export const GUIDE = '#huong-dan'

/** The page, or the lesson or the guide where the address asks for it; what is open in the page stays open behind it. */
export function PageOrOther({
  preferences,
  onPreferences,
  children,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
  readonly children: ReactNode
}) {
  const { say } = useSay()
  const hash = useHash()
  const other = isLesson(hash) ? (
    <LessonView preferences={preferences} onPreferences={onPreferences} />
  ) : hash === GUIDE ? (
    <GuideView />
  ) : null
  return (
    <>
      <div hidden={other !== null}>{children}</div>
      <Suspense fallback={<p role="status">{say('loading')}</p>}>{other}</Suspense>
    </>
  )
}
