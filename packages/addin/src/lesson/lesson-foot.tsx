import { Button } from '@fluentui/react-components'
import type { Preferences } from '../pane/preferences.js'
import { hashOf } from './lesson-route.js'
import type { LessonState } from './lesson-state.js'
import { useLessonStyles } from './lesson-style.js'
import { useLessonWords } from './use-lesson-words.js'

/** On and back; to the cases, the other language, full screen, the page. */
export function LessonFoot({
  state: { place, next, back },
  fullScreen,
  preferences,
  onPreferences,
}: {
  readonly state: LessonState
  readonly fullScreen: { readonly isOn: boolean; toggle(): void }
  readonly preferences: Preferences
  onPreferences(changed: Partial<Preferences>): void
}) {
  const styles = useLessonStyles()
  const { tell } = useLessonWords()
  const other = preferences.lang === 'vi' ? 'en' : 'vi'
  return (
    <footer className={styles.foot}>
      <div className={styles.row}>
        <Button className={styles.button} onClick={back} disabled={place.page === 'cover'}>
          {`← ${tell('back')}`}
        </Button>
        <Button className={styles.button} appearance="primary" onClick={next} disabled={place.page === 'score'}>
          {`${tell(place.page === 'cover' ? 'begin' : 'next')} →`}
        </Button>
      </div>
      <div className={styles.row}>
        {place.page !== 'cover' && (
          <a className={styles.link} href={hashOf({ page: 'cover' })}>
            {tell('contents')}
          </a>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          lang={other}
          onClick={() => onPreferences({ lang: other })}
        >
          {tell('otherLanguage')}
        </Button>
        <Button className={styles.button} appearance="subtle" onClick={fullScreen.toggle}>
          {tell(fullScreen.isOn ? 'leaveFullScreen' : 'fullScreen')}
        </Button>
        <a className={styles.link} href="#trang-chinh">
          {tell('leave')}
        </a>
      </div>
    </footer>
  )
}
