import type { ExpectedFinding } from '../checks/check.js'
import { severityNames } from '../checks/severity-names.js'
import { sameInAll, sentence, type Text } from '../text.js'
import { type ExampleTable, exampleTable } from './example-table.js'
import type { KnownCheck } from './known-checks.js'

/** A part of what a check says of itself, in the order in which it is read. */
export type HelpPart =
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'table'; readonly table: ExampleTable }
  /** What is found in the example above, or a passage of a report. */
  | { readonly kind: 'quote'; readonly text: Text }

const SEVERITY: Text = { vi: 'Mức độ: {severity}.', en: 'Severity: {severity}.' }
const SINCE: Text = { vi: 'Có từ phiên bản {version}.', en: 'Since version {version}.' }
const REPAIRS = {
  certain: {
    vi: 'Cách sửa là chắc chắn ở những chỗ parscore đề nghị sửa; tệp chỉ đổi khi người dùng đồng ý.',
    en: 'The repair is certain wherever parscore offers one; nothing changes until the user agrees.',
  },
  none: {
    vi: 'parscore không tự sửa: cần người xem lại số liệu rồi quyết định.',
    en: 'parscore mends nothing here: a person has to look at the figures and decide.',
  },
} as const satisfies Record<NonNullable<KnownCheck['repair']>, Text>
const WRONG: Text = { vi: 'Ví dụ sai', en: 'A wrong example' }
const FOUND: Text = { vi: 'parscore báo', en: 'What is found' }
const RIGHT: Text = { vi: 'Ví dụ đúng', en: 'The same without the mistake' }
const AT: Text = { vi: 'Ô {cell}: {message}', en: '{cell}: {message}' }
const NO_EXAMPLE: Text = {
  vi: 'Phép kiểm tra này đối chiếu hai bảng với nhau nên không có ví dụ một bảng.',
  en: 'This check compares two tables, so one table cannot show it.',
}

/**
 * What a check is, as parts that a terminal and a page show alike: all of it stands in the check's own file.
 *
 * @param check one of {@link checkKinds}
 * @returns why it matters and what to do; how grave it is, whether the repair is certain; a wrong example with what is found there,
 * and the right one
 * @example checkHelp(checks[0])[0].kind // 'paragraph'
 */
export function checkHelp({ help, severity, since, repair, examples }: KnownCheck): readonly HelpPart[] {
  return [
    { kind: 'paragraph', text: help },
    ...(severity ? [paragraph(sentence(SEVERITY, { severity: lowerCase(severityNames[severity]) }))] : []),
    ...(repair ? [paragraph(REPAIRS[repair])] : []),
    ...(since === undefined ? [] : [paragraph(sentence(SINCE, { version: since }))]),
    ...(examples ? exampleParts(examples) : [paragraph(NO_EXAMPLE)]),
  ]
}

const paragraph = (text: Text): HelpPart => ({ kind: 'paragraph', text })
const heading = (text: Text): HelpPart => ({ kind: 'heading', text })
const quote = (text: Text): HelpPart => ({ kind: 'quote', text })
const lowerCase = ({ vi, en }: Text): Text => ({ vi: vi.toLowerCase(), en: en.toLowerCase() })

function exampleParts(examples: NonNullable<KnownCheck['examples']>): readonly HelpPart[] {
  if (!('findings' in examples))
    return [heading(WRONG), quote(sameInAll(examples.wrong)), heading(RIGHT), quote(sameInAll(examples.right))]
  return [
    heading(WRONG),
    { kind: 'table', table: exampleTable(examples.wrong) },
    heading(FOUND),
    ...examples.findings.map(foundPart),
    heading(RIGHT),
    { kind: 'table', table: exampleTable(examples.right) },
  ]
}

const foundPart = ({ cell, vi, en }: ExpectedFinding): HelpPart => quote(sentence(AT, { cell, message: { vi, en } }))
