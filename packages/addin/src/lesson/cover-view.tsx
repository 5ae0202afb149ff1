import { Button } from '@fluentui/react-components'
import { type Lesson, parseLesson, sentence, type Text } from '@parscore/scoring'
import { type ChangeEvent, useRef, useState } from 'react'
import { hashOf } from './lesson-route.js'
import { useLessonStyles } from './lesson-style.js'
import { lessonTexts } from './lesson-texts.js'
import { useLessonWords } from './use-lesson-words.js'

/** The first page: the cases, what is printed, and a case of the trainer’s own. */
export function CoverView({
  lessons,
  onAdd,
  onPrint,
}: {
  readonly lessons: readonly Lesson[]
  onAdd(lesson: Lesson): void
  onPrint(what: 'exercise' | 'key'): void
}) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  return (
    <div className={styles.words} style={{ fontSize: '1.25em' }}>
      <p className={styles.paragraph}>{tell('about')}</p>
      <ol className={styles.cases}>
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <a className={styles.link} href={hashOf({ page: 'case', id, step: 'tinh-huong' })}>
              {of(title)}
            </a>
          </li>
        ))}
        <li>
          <a className={styles.link} href={hashOf({ page: 'own' })}>
            {tell('own')}
          </a>
        </li>
      </ol>
      <div className={styles.row}>
        <Button className={styles.button} onClick={() => onPrint('exercise')}>
          {tell('printExercise')}
        </Button>
        <Button className={styles.button} onClick={() => onPrint('key')}>
          {tell('printKey')}
        </Button>
        <AddCase onAdd={onAdd} />
      </div>
      <p className={styles.small} style={{ marginTop: '1em' }}>
        {tell('keys')}
      </p>
    </div>
  )
}

/** Mistakes of a file that are told at once. */
const SHOWN = 3

/** Takes a case that a trainer wrote as YAML. */
function AddCase({ onAdd }: { onAdd(lesson: Lesson): void }) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<Text | null>(null)
  const take = async (file: File) => {
    const read = await readCase(file)
    if (typeof read === 'string') setTold(sentence(lessonTexts.notAdded, { mistakes: read }))
    else {
      onAdd(read)
      setTold(sentence(lessonTexts.added, { title: read.title }))
    }
  }
  const readCase = async (file: File): Promise<Lesson | string> => {
    const { listedMistakes, yamlData } = await import('../host/written-yaml.js')
    const written = yamlData(new Uint8Array(await file.arrayBuffer()))
    if (!written.ok) return of(written.error)
    const read = parseLesson(written.value.data)
    return read.ok ? read.value : of(listedMistakes(read.error.slice(0, SHOWN)))
  }
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file) void take(file)
    target.value = ''
  }
  return (
    <>
      <input ref={input} type="file" accept=".yaml,.yml" hidden onChange={choose} data-testid="case-file" />
      <Button className={styles.button} onClick={() => input.current?.click()}>
        {tell('addCase')}
      </Button>
      {told && <span role="status">{of(told)}</span>}
    </>
  )
}
