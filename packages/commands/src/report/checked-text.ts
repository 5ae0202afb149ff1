import {
  causesOf,
  cellAddress,
  clip,
  type Finding,
  type Lang,
  type ScoreRow,
  type ScoreSheet,
  sentence,
  understood,
} from '@parscore/scoring'
import { type CheckedSheet, findingsOf } from '@parscore/workbook'
import { type Part, textPart } from '../declaration/part.js'
import type { AcceptedFinding } from '../settings/apply-settings.js'
import { documentReport } from './document-text.js'
import { countedOnly, findingLines, limited, type Place, summary } from './finding-lines.js'
import { wrap } from './lines.js'
import { totalsTable } from './totals-text.js'
import { words } from './words.js'

/** Letters of the title of a field that stand above its findings. */
const LONGEST_HEADING = 200

type CheckedPart = Extract<Part, { readonly kind: 'checked' }>

/** The report of a file as a civil servant reads it: findings by field, then totals by field and the index. */
export function checkedParts({ path, file, accepted }: CheckedPart, lang: Lang): readonly Part[] {
  const { sheets, documents, notes } = file
  const heading = sheets.length > 0 ? words.heading : words.documentHeading
  const answered = acceptedLines(findingsOf(file).length, accepted, lang)
  return [
    textPart([
      heading[lang],
      `${words.file[lang]}: ${path}`,
      ...notes.flatMap((note) => wrap(`${words.note[lang]}: ${note[lang]}`, '  ')),
    ]),
    ...sheets.flatMap((sheet) => [textPart(['', ...sheetReport(sheet, lang)]), ...totalsTable(sheet, lang)]),
    ...documents.map((document) => textPart(['', ...documentReport(document, lang)])),
    ...(answered.length > 0 ? [textPart(answered)] : []),
  ]
}

/** How much is new, how much somebody answers for, and who. */
function acceptedLines(fresh: number, accepted: readonly AcceptedFinding[], lang: Lang): string[] {
  if (accepted.length === 0) return []
  return [
    '',
    sentence(words.accepted, { fresh, n: accepted.length })[lang],
    ...accepted.flatMap(({ finding: { cell, message }, accepted: { reason, by } }) =>
      wrap(`  ${sentence(words.acceptedBy, { cell: cellAddress(cell), message, reason, by })[lang]}`, '  '),
    ),
  ]
}

function sheetReport(checked: CheckedSheet, lang: Lang): string[] {
  const { sheet, findings, unchecked, reading, whose } = checked
  const { framework } = sheet
  const named = framework
    ? `${framework.id} – ${framework.title[lang]}${framework.decision ? ` (${framework.decision})` : ''}`
    : words.noFramework[lang]
  return [
    `${words.sheet[lang]}: ${sheet.name}`,
    ...whoseLine(whose, lang),
    ...wrap(`${words.framework[lang]}: ${named}`, '  '),
    ...(reading ? understood(reading) : []).flatMap((line) => wrap(`${words.understood[lang]}: ${line[lang]}.`, '  ')),
    ...wrap(
      `${words.result[lang]}: ${unchecked && findings.length === 0 ? unchecked[lang] : summary(findings, lang)}`,
      '  ',
    ),
    ...causeLines(findings, lang),
    ...byField(sheet, findings, lang),
  ]
}

/** Whose table it is and of which year, as far as that is known. */
function whoseLine({ unit, year }: CheckedSheet['whose'], lang: Lang): string[] {
  const parts = [
    ...(unit === null ? [] : [unit]),
    ...(year === null ? [] : [sentence(words.year, { year: `${year}` })[lang]]),
  ]
  return parts.length === 0 ? [] : wrap(`${words.whose[lang]}: ${parts.join(', ')}`, '  ')
}

/** The misprints that the numbers prove, each with what it explains: they are said before their symptoms. */
const causeLines = (findings: readonly Finding[], lang: Lang): string[] =>
  causesOf(findings).flatMap(({ cause, symptoms }) => [
    '',
    ...wrap(`  ${cause.message[lang]}`, '  '),
    `    ${words.explains[lang]}: ${[...new Set(symptoms.map(({ cell }) => cellAddress(cell)))].join(', ')}`,
  ])

function byField(sheet: ScoreSheet, findings: readonly Finding[], lang: Lang): string[] {
  const rows = rowsByCode(sheet)
  const ofField = new Map<string | null, Finding[]>(findings.map(({ field }) => [field, []]))
  for (const finding of findings) ofField.get(finding.field)?.push(finding)
  return [...ofField].flatMap(([field, own]) => {
    const row = field === null ? undefined : rows.get(field)
    const heading =
      field === null ? words.whole[lang] : `${words.field[lang]} ${field}. ${clip(row?.title ?? '', LONGEST_HEADING)}`
    return [
      '',
      ...wrap(heading, ''),
      ...limited(own).flatMap((finding) => findingLines(placeOf(rows, finding), finding, lang)),
      ...countedOnly(own, lang),
    ]
  })
}

/** The first row of each code. */
const rowsByCode = ({ rows }: ScoreSheet): ReadonlyMap<string, ScoreRow> =>
  new Map(rows.toReversed().map((row) => [row.code, row]))

const placeOf = (rows: ReadonlyMap<string, ScoreRow>, { code }: Finding): Place | null =>
  code === null ? null : (rows.get(code) ?? null)
