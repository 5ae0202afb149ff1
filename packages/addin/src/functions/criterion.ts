import {
  basisWords,
  dayInWords,
  type Framework,
  type FrameworkNode,
  fold,
  type Lang,
  leafDates,
  ruleInWords,
  type Text,
} from '@parscore/scoring'
import { argument, single, spread } from './argument.js'
import { CODE, criterionIn, FRAMEWORK, frameworkIn } from './find-criterion.js'
import { displayLanguage } from './language.js'
import { invalid, notAvailable } from './problem.js'

const WHAT: Text = { vi: 'nội dung', en: 'what' }

/** What can be asked about a criterion, by the words that ask for it. */
type Aspect = (node: FrameworkNode, lang: Lang, framework: Framework) => string | number | null

const ASPECTS = {
  title: (node, lang) => node.title[lang],
  maximum: (node) => node.maximum,
  rule: (node, lang) => (node.maximum === null ? null : (ruleInWords(node, node.maximum)?.[lang] ?? null)),
  deadline: datesOf,
  agency: (node) => (node.agencies.length > 0 ? node.agencies.join(', ') : null),
  basis: (node, lang) => (node.basis ? basisWords[node.basis.status][lang] : null),
  quote: (node) => node.basis?.quote ?? node.basis?.proof ?? null,
  source: (node, _lang, framework) => node.basis?.source ?? framework.source,
} as const satisfies Readonly<Record<string, Aspect>>

const WORDS: Readonly<Record<string, keyof typeof ASPECTS>> = {
  '': 'title',
  ten: 'title',
  'tieu chi': 'title',
  'ten tieu chi': 'title',
  'diem toi da': 'maximum',
  'toi da': 'maximum',
  'diem chuan': 'maximum',
  max: 'maximum',
  'cach cham': 'rule',
  'thoi han': 'deadline',
  han: 'deadline',
  'don vi': 'agency',
  'don vi chu tri': 'agency',
  'can cu': 'basis',
  'trich dan': 'quote',
  nguon: 'source',
}

/** The aspects by their own names and by the words for them. */
const byWord: ReadonlyMap<string, Aspect> = new Map<string, Aspect>([
  ...Object.entries(ASPECTS),
  ...Object.entries(WORDS).map(([word, name]) => [word, ASPECTS[name]] as const),
])

/**
 * Tra cứu một tiêu chí: tên, điểm tối đa, cách chấm, thời hạn, đơn vị, căn cứ, trích dẫn, nguồn. | Looks a criterion up: title, maximum, rule, deadline, agency, basis, quote, source.
 * @customfunction CRITERION
 * @param framework Bộ tiêu chí: "par-2018", năm hoặc số quyết định | Framework: "par-2018", its year or its decision
 * @param code Mã tiêu chí hoặc vùng mã, để dạng văn bản | Code or range of codes, as text
 * @param [what] "tên", "điểm tối đa", "cách chấm", "thời hạn", "đơn vị", "căn cứ", "trích dẫn", "nguồn"; mặc định là tên | "title", "maximum", "rule", "deadline", "agency", "basis", "quote", "source"; the title if left out
 * @returns Nội dung cần tra | What was asked
 */
export function criterion(framework: unknown, code: unknown[][], what?: unknown): unknown[][] {
  const among = frameworkIn(single(argument(FRAMEWORK, framework)))
  const aspect = aspectIn(single(argument(WHAT, what)))
  const lang = displayLanguage()
  return spread([argument(CODE, code)], ([cell = null]) => {
    if (cell === null) return null
    const node = criterionIn(among, cell)
    const known = aspect(node, lang, among)
    if (known !== null) return known
    throw notAvailable(
      { vi: 'Tiêu chí {code}: nguồn không nêu nội dung này.', en: 'Criterion {code}: the sources do not say.' },
      { code: node.code },
    )
  })
}

function aspectIn(cell: ReturnType<typeof single>) {
  const asked = typeof cell === 'string' ? fold(cell) : cell === null ? '' : null
  const aspect = asked === null ? undefined : byWord.get(asked)
  if (aspect) return aspect
  throw invalid(
    WHAT,
    {
      vi: 'phải là một trong: tên, điểm tối đa, cách chấm, thời hạn, đơn vị, căn cứ, trích dẫn, nguồn',
      en: 'must be one of: {words}',
    },
    { words: Object.keys(ASPECTS).join(', ') },
  )
}

function datesOf(node: FrameworkNode, lang: keyof Text): string | null {
  const dates = leafDates(node)
  return dates.length === 0 ? null : dates.map((date) => dayInWords(date)[lang]).join(', ')
}
