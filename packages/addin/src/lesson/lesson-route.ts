/** What a case goes through, in this order, with its name in the link. */
export const STEPS = { 'tinh-huong': 'situation', doan: 'guess', thu: 'try', ai: 'who', gia: 'cost' } as const

/** A step of a case, as its link names it. */
export type StepName = keyof typeof STEPS

export const stepNames: readonly StepName[] = ['tinh-huong', 'doan', 'thu', 'ai', 'gia']

/** A place in the lesson: what stands in the address after `#`. */
export type LessonPlace =
  | { readonly page: 'cover' | 'own' | 'score' }
  | { readonly page: 'case'; readonly id: string; readonly step: StepName }

const LESSON = 'bai-hoc'
const PAGES = { cover: '', own: 'bang-cua-ta', score: 'ket-qua' } as const

/** Whether an address is one of the lesson. */
export const isLesson = (hash: string): boolean => /^#bai-hoc(?:\/|$)/.test(hash)

/**
 * The place that an address names; a case that there is not leads to the cover.
 *
 * @param ids the cases that there are
 * @example placeOfHash('#bai-hoc/ke-hoach-96/thu', ['ke-hoach-96']) // { page: 'case', id: 'ke-hoach-96', step: 'thu' }
 */
export function placeOfHash(hash: string, ids: readonly string[]): LessonPlace {
  const [, first = '', second] = hash.replace(/^#/, '').split('/')
  if (first === PAGES.own) return { page: 'own' }
  if (first === PAGES.score) return { page: 'score' }
  if (!ids.includes(first)) return { page: 'cover' }
  return { page: 'case', id: first, step: stepNames.find((name) => name === second) ?? 'tinh-huong' }
}

/** The address of a place. @example hashOf({ page: 'own' }) // '#bai-hoc/bang-cua-ta' */
export function hashOf(place: LessonPlace): string {
  const rest = place.page === 'case' ? [place.id, place.step] : [PAGES[place.page]]
  return `#${[LESSON, ...rest].filter((part) => part !== '').join('/')}`
}

/** Every place in the order of the lesson: the cover, the cases step by step, the room’s own sheet, the score. */
export function allPlaces(ids: readonly string[]): readonly LessonPlace[] {
  return [
    { page: 'cover' },
    ...ids.flatMap((id) => stepNames.map((step) => ({ page: 'case', id, step }) as const)),
    { page: 'own' },
    { page: 'score' },
  ]
}

/** The place so many steps further, never beyond the first or the last. */
export function placeAfter(place: LessonPlace, by: 1 | -1, ids: readonly string[]): LessonPlace {
  const all = allPlaces(ids)
  const at = all.findIndex((each) => hashOf(each) === hashOf(place))
  return all[Math.min(all.length - 1, Math.max(0, at + by))] ?? place
}
