import type { Check } from '../../../checks/check.js'
import { agencyKey, agencyName } from '../agencies.js'
import type { ReformPlan } from '../reform-plan.js'
import { onActivity, PLAN_HEADER, type PlacedActivity, placed } from './plan-remark.js'

/** An agency that is written in several ways is several agencies to whoever filters or counts by it. */
export const agencySpelling: Check<ReformPlan> = {
  id: 'agency-spelling',
  since: '0.1.0',
  severity: 'info',
  repair: 'none',
  title: { vi: 'Một đơn vị viết nhiều cách', en: 'One agency written in several ways' },
  help: {
    vi: 'Viết tên đơn vị một cách thống nhất để lọc, đếm và giao việc theo đơn vị.',
    en: 'Write an agency in one way, so that the plan can be filtered, counted and handed out by it.',
  },
  figures: null,
  examples: {
    wrong: [
      [...PLAN_HEADER],
      ['1.1', 'Tập huấn', 50, 'Các Sở, ban, ngành; UBND các huyện, thị xã', 'Tháng 3', 'Tháng 9'],
      ['1.2', 'Kiểm tra', 50, 'Các Sở, ban, ngành; UBND các huyện, thị', 'Tháng 3', 'Tháng 9'],
    ],
    right: [
      [...PLAN_HEADER],
      ['1.1', 'Tập huấn', 50, 'Các Sở, ban, ngành; UBND các huyện, thị xã', 'Tháng 3', 'Tháng 9'],
      ['1.2', 'Kiểm tra', 50, 'Các Sở, ban, ngành; UBND các huyện, thị xã', 'Tháng 3', 'Tháng 9'],
    ],
    findings: [
      {
        cell: 'D3',
        found: 'UBND các huyện, thị',
        expected: 'UBND các huyện, thị xã',
        vi: '«UBND các huyện, thị» (1 lần) có lẽ là «UBND các huyện, thị xã» (1 lần): nên viết một cách.',
        en: '“UBND các huyện, thị” (1 time) may be “UBND các huyện, thị xã” (1 time): write it in one way.',
      },
    ],
  },
  run(plan) {
    return groupsOf(plan).flatMap((spellings) => {
      const [usual, ...others] = [...spellings].sort((a, b) => b.places.length - a.places.length)
      return others.flatMap(({ written, places }) => {
        const [place] = places
        if (!place || !usual) return []
        return [
          onActivity(place, place.activity.agencyCell, plan.columns.agency, {
            found: written,
            expected: usual.written,
            sentence: {
              vi: '«{written}» ({n} lần) có lẽ là «{usual}» ({most} lần): nên viết một cách.',
              en: '“{written}” ({n} {n:time|times}) may be “{usual}” ({most} {most:time|times}): write it in one way.',
            },
            words: { written, usual: usual.written, n: places.length, most: usual.places.length },
          }),
        ]
      })
    })
  },
}

interface Spelling {
  readonly written: string
  readonly places: PlacedActivity[]
}

/** The names that may be one agency's: the same but for punctuation and «và», or one cut off by a word. */
function groupsOf(plan: ReformPlan): Spelling[][] {
  const spellings = new Map<string, Spelling>()
  for (const place of placed(plan))
    for (const name of [...place.activity.agencies.lead, ...place.activity.agencies.coordinating]) {
      const written = agencyName(name)
      // Neither a reader nor a filter of Excel tells capitals apart.
      const same = written.toLocaleLowerCase('vi')
      const spelling = spellings.get(same) ?? { written, places: [] }
      spelling.places.push(place)
      spellings.set(same, spelling)
    }
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings.values()) {
    const key = agencyKey(spelling.written)
    const known = groups.has(key) ? key : ([...groups.keys()].find((other) => isCutOff(key, other)) ?? key)
    groups.set(known, [...(groups.get(known) ?? []), spelling])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** One is the other without its last word: «UBND các huyện, thị» and «UBND các huyện, thị xã». */
function isCutOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const words = short.split(' ').length
  return words >= 4 && long.startsWith(`${short} `) && long.split(' ').length === words + 1
}
