import { sentence, type Word } from '@parscore/scoring'
import { useMemo } from 'react'
import { type Say, useSay } from '../texts/use-text.js'
import { lessonTexts } from './lesson-texts.js'

/** The texts of the lesson in the language in use. */
export interface LessonWords extends Pick<Say, 'lang' | 'of' | 'number'> {
  tell(name: keyof typeof lessonTexts, words?: Readonly<Record<string, Word>>): string
  /** Points, or that they are not known. */
  points(points: number | null): string
}

export function useLessonWords(): LessonWords {
  const { lang, of, number } = useSay()
  return useMemo(() => {
    const tell: LessonWords['tell'] = (name, words) => sentence(lessonTexts[name], words ?? {})[lang]
    const points = (value: number | null) => (value === null ? tell('notKnown') : tell('points', { points: value }))
    return { lang, of, number, tell, points }
  }, [lang, of, number])
}
