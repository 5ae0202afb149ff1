import { useEffect, useRef, useState } from 'react'
import { FileHost } from '../host/file-host.js'
import type { Preferences } from '../pane/preferences.js'
import { CaseView, StepLinks } from './case-view.js'
import { CoverView } from './cover-view.js'
import { LessonFoot } from './lesson-foot.js'
import { type LessonState, useLessonState } from './lesson-state.js'
import { useLessonStyles } from './lesson-style.js'
import { OwnSheet } from './own-sheet.js'
import { PrintedLesson } from './printed-lesson.js'
import { ScoreView } from './score-view.js'
import { useFullScreen } from './use-full-screen.js'
import { useLessonKeys } from './use-lesson-keys.js'
import { useLessonWords } from './use-lesson-words.js'

/** The lesson for a room with a projector: cases, the room’s own sheet, the score. */
export default function LessonView({
  preferences,
  onPreferences,
}: {
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const styles = useLessonStyles()
  const state = useLessonState()
  const lesson = useRef<HTMLDivElement>(null)
  const fullScreen = useFullScreen(lesson)
  useLessonKeys({ ...state, toggleFullScreen: fullScreen.toggle })
  return (
    <div className={styles.lesson} ref={lesson}>
      <LessonHead state={state} />
      <LessonPage state={state} />
      <LessonFoot state={state} fullScreen={fullScreen} preferences={preferences} onPreferences={onPreferences} />
    </div>
  )
}

/** The heading, which the focus goes to with each case, so that a reader of the screen begins there. */
function LessonHead({ state: { place, current, lessons } }: { readonly state: LessonState }) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const page = place.page === 'case' ? place.id : place.page
  useEffect(() => {
    if (page) heading.current?.focus({ preventScroll: true })
  }, [page])
  const titles = {
    cover: tell('lesson'),
    case: current ? of(current.lesson.title) : '',
    own: tell('own'),
    score: tell('result'),
  }
  return (
    <header className={styles.head}>
      {current && <span className={styles.count}>{tell('caseOf', { n: current.number, all: lessons.length })}</span>}
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {titles[place.page]}
      </h1>
      {place.page === 'case' && <StepLinks id={place.id} step={place.step} />}
    </header>
  )
}

function LessonPage({ state: { place, current, lessons, guesses, add } }: { readonly state: LessonState }) {
  const styles = useLessonStyles()
  const [host] = useState(() => new FileHost())
  const [printing, setPrinting] = useState<'exercise' | 'key' | null>(null)
  const pages = {
    cover: () => <CoverView lessons={lessons} onAdd={add} onPrint={setPrinting} />,
    case: () =>
      place.page === 'case' && current && <CaseView step={place.step} {...current} place={current.standing} />,
    own: () => <OwnSheet host={host} />,
    score: () => <ScoreView lessons={lessons} guesses={guesses} />,
  }
  return (
    <main className={styles.page}>
      {pages[place.page]()}
      {printing && <PrintedLesson lessons={lessons} what={printing} onPrinted={() => setPrinting(null)} />}
    </main>
  )
}
