import { answerOf, type Lesson } from '@parscore/scoring'
import { hashOf } from './lesson-route.js'
import { useLessonStyles } from './lesson-style.js'
import { useLessonWords } from './use-lesson-words.js'

/** How the room did: each case with what was guessed, and how many were right. */
export function ScoreView({
  lessons,
  guesses,
}: {
  readonly lessons: readonly Lesson[]
  readonly guesses: ReadonlyMap<string, number>
}) {
  const styles = useLessonStyles()
  const { of, tell, points } = useLessonWords()
  const right = lessons.filter((lesson) => guesses.get(lesson.id) === answerOf(lesson)).length
  return (
    <div className={styles.words}>
      <p className={styles.figure} role="status">
        {tell('score', { right, all: lessons.length })}
      </p>
      <table className={styles.table} style={{ fontSize: '0.8em' }}>
        <thead>
          <tr>
            <th scope="col">{tell('contents')}</th>
            <th scope="col">{tell('guessed')}</th>
            <th scope="col">{tell('answer')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map((lesson) => {
            const guess = guesses.get(lesson.id)
            const isRight = guess === answerOf(lesson)
            return (
              <tr key={lesson.id}>
                <td>
                  <a className={styles.link} href={hashOf({ page: 'case', id: lesson.id, step: 'thu' })}>
                    {of(lesson.title)}
                  </a>
                </td>
                <td className={guess === undefined ? undefined : isRight ? styles.right : styles.wrong}>
                  {guess === undefined ? tell('notGuessed') : `${points(guess)} · ${tell(isRight ? 'right' : 'wrong')}`}
                </td>
                <td>{points(answerOf(lesson))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
