import type { Column } from '../sheet/column.js'
import type { Draft } from '../sheet/draft.js'
import { fold } from '../values/fold.js'
import { readToken } from './code-token.js'
import { ordinalIn } from './ordinal-words.js'
import { heldColumns, valueAt } from './total-parts.js'

/**
 * Settles what each total sums: what it names («Cộng mục 1.1»), else the field or group before it where another one follows, and
 * everything where none follows. At the end of the table the first of two totals closes the last group where the others had theirs. Where
 * the sums of other rows hold in more columns, it is those: all that stands before it («Cộng (A+B)» above what is added).
 *
 * @param maximum place of the column of maxima, or −1
 */
export function settleScopes(drafts: readonly Draft[], maximum: number, columns: readonly Column[]): void {
  const roots = drafts.filter((draft) => draft.kind === 'node' && draft.parent === null)
  const lastRoot = roots.at(-1)
  if (!lastRoot) return
  // A sentence below the table states the total of all.
  const totals = drafts.filter((draft) => draft.kind === 'total' && !isStated(draft, columns))
  const trailing = totals.filter((draft) => draft.position > lastRoot.position)
  const others = totals.length - trailing.length
  for (const total of totals) {
    const before = roots.findLast((root) => root.position < total.position) ?? null
    const closesLast = trailing.length > 1 && others > 0 && total === trailing[0] && lastRoot.children.length > 0
    const rough = total.position < lastRoot.position || closesLast ? before : null
    total.scope = scopeNamed(drafts, total) ?? innerScope(drafts, total, maximum, roots) ?? rough
    settleByNumbers(total, roots, columns)
  }
}

function settleByNumbers(total: Draft, roots: readonly Draft[], columns: readonly Column[]): void {
  const held = (parts: readonly Draft[]) => heldColumns(total, parts, columns)
  const usual = held(total.scope ? (total.scope.children.length > 0 ? total.scope.children : [total.scope]) : roots)
  if (total.scope !== null && held(roots) > usual) total.scope = null
  const plain = roots.filter(({ beside }) => beside === null)
  if (plain.length > 0 && plain.length < roots.length && held(plain) + (isWithoutBeside(total) ? 1 : 0) > held(roots)) {
    total.scope = null
    total.addends = plain
    return
  }
  const before = roots.filter((root) => root.position < total.position)
  if (before.length > 1 && before.length < roots.length && held(before) > Math.max(usual, held(roots))) {
    total.scope = null
    total.addends = before
  }
}

/** «Tổng điểm các lĩnh vực (chưa tính điểm cộng, điểm trừ)». */
const isWithoutBeside = ({ title, codeCell }: Draft): boolean =>
  /(?:chua|khong|truoc khi)(?: (?:bao gom|tinh|ke|gom|cong|tru|co))? (?:diem )?(?:cong|thuong|tru)(?: |$)/.test(
    fold(title === '' ? codeCell.text : title),
  )

const isStated = ({ cells, codeCell, titleCell }: Draft, columns: readonly Column[]): boolean =>
  cells.some(
    ({ address, points }, place) =>
      points.kind === 'number' &&
      !columns[place]?.isInWords &&
      (address === codeCell.address || address === titleCell.address),
  )

const NAMED =
  /^(?:tong )?(?:cong|tong diem|diem|tong so)? ?(?:diem )?(?:linh vuc|muc|tieu chi|phan|nhom) (?:so )?([ivx]+|[a-h]|\d{1,3}(?: \d{1,3}){0,4})(?: |$)/

/** The row whose code a total names. */
function scopeNamed(drafts: readonly Draft[], total: Draft): Draft | null {
  const text = total.title === '' ? total.codeCell.text : total.title
  const [, folded] = NAMED.exec(fold(text)) ?? []
  // «Cộng lĩnh vực thứ hai»
  const inWords = ordinalIn(/(?:^|\s)thứ\s.*$/iu.exec(text.normalize('NFC'))?.[0].trim() ?? '')
  const named = inWords === null ? folded : String(inWords)
  if (named === undefined) return null
  const code = named.replaceAll(' ', '.').toUpperCase()
  const above = drafts.filter((draft) => draft.kind === 'node' && draft.position < total.position)
  const own = (draft: Draft) => readToken(draft.codeCell.value)
  const possible = above.filter((draft) => draft.code === code || own(draft).code.toUpperCase() === code)
  // «Cộng lĩnh vực 1» is of «Thứ nhất», not of the 1 below it.
  return possible.findLast((draft) => own(draft).style === 'ordinal') ?? possible.at(-1) ?? null
}

/** A total whose maximum is that of a row open at its place, and not of all, sums that row. */
function innerScope(drafts: readonly Draft[], total: Draft, maximum: number, roots: readonly Draft[]): Draft | null {
  const own = valueAt(total, maximum)
  const before = drafts.findLast((draft) => draft.kind === 'node' && draft.position < total.position) ?? null
  if (own === null || !before) return null
  const all = roots.reduce((sum, root) => sum + (valueAt(root, maximum) ?? 0), 0)
  if (Math.abs(all - own) < 1e-9) return null
  for (let open: Draft | null = before.parent; open; open = open.parent) {
    if (valueAt(open, maximum) === own && (open.parent !== null || isSame(open, total))) return open
  }
  return null
}

/** Whether a total says what a field says in every column that it fills in. */
const isSame = (open: Draft, total: Draft): boolean => {
  const filled = total.cells.flatMap((_, place) => valueAt(total, place) ?? [])
  return filled.length > 1 && total.cells.every((_, at) => [null, valueAt(open, at)].includes(valueAt(total, at)))
}
