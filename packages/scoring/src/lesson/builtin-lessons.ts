import { lessonData } from './builtin.generated.js'
import { type Lesson, parseLesson } from './lesson.js'

let known: readonly Lesson[] | null = null

/** The cases of the lesson that come with parscore, from `lessons/`, in their order. */
export function builtinLessons(): readonly Lesson[] {
  known ??= Object.entries(lessonData)
    .map(([id, data]) => {
      const parsed = parseLesson(data)
      if (parsed.ok) return parsed.value
      throw new Error(`lesson ${id}: ${parsed.error.map(({ path, message }) => `${path}: ${message.en}`).join('; ')}`)
    })
    .sort((a, b) => a.order - b.order)
  return known
}
