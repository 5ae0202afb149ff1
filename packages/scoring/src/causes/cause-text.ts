import type { ProvenCause } from '../checks/finding.js'
import { cellAddress, fullAddress } from '../sheet/grid.js'
import { numberIn, rowName, type ScoreSheet } from '../sheet/score-sheet.js'
import { sentence, type Text } from '../text.js'
import { difference } from '../values/decimal.js'
import { type Equation, gapWith, isSamePlace, type Place, type Replacement } from './equation.js'
import type { Misprint } from './misprints.js'

/** The misprint in words: which cell, what it should say, and what proves it. */
export function causeOf(sheet: ScoreSheet, misprint: Misprint): ProvenCause {
  const { changes, witness } = misprint
  const cells = changes.flatMap(({ row, column }) => row.cells[column] ?? [])
  const message = witness ? witnessedText(misprint) : provenText(misprint)
  return { cells: cells.map((cell) => fullAddress(sheet.name, cell.address)), message: trimmed(message) }
}

function provenText(misprint: Misprint): Text {
  const { changes, mended, held } = misprint
  const [first] = mended
  const isBelow = held.length > 0 && changes.every((change) => !first || !isSamePlace(change, first.whole))
  return sentence(changes.length === 1 ? ONE : SEVERAL, {
    suspects: listed(changes.map(suspect), ' hoặc ', ' or '),
    mended: listed(mended.map(namedEquation), ', ', ', '),
    proof: isBelow ? proof(misprint) : NOTHING,
  })
}

function witnessedText({ changes, mended, witness, follow }: Misprint): Text {
  return sentence(WITNESSED, {
    suspects: listed(changes.map(suspect), '', ''),
    witness: witness?.name ?? NOTHING,
    cell: cellAddress(witness?.cell ?? ''),
    mended: listed(
      mended.map((equation) => addedUp(equation, changes[0] ?? null)),
      ', ',
      ', ',
    ),
    follow: follow.length > 0 ? sentence(FOLLOW, { cells: listed(follow.map(changeOf), ', ', ', ') }) : NOTHING,
  })
}

const NOTHING: Text = { vi: '', en: '' }
const ONE: Text = {
  vi: 'Có lẽ in nhầm ở {suspects}: sửa một ô này thì {mended} khớp, không phép cộng nào khác bị lệch. {proof}',
  en: 'Probably a misprint in {suspects}: this one change makes {mended} agree and breaks no other sum. {proof}',
}
const SEVERAL: Text = {
  vi: 'Có lẽ in nhầm ở một trong các ô {suspects}: sửa một ô thì {mended} khớp, không phép cộng nào khác bị lệch; các số không cho biết là ô nào. {proof}',
  en: 'Probably a misprint in one of {suspects}: one change makes {mended} agree and breaks no other sum; the numbers do not tell which. {proof}',
}
const WITNESSED: Text = {
  vi: 'Có lẽ in nhầm ở {suspects}: {witness} (ô {cell}) ghi số sau, và theo số đó thì khớp {mended}. {follow}',
  en: 'Probably a misprint in {suspects}: {witness} ({cell}) has the latter, and with it these agree: {mended}. {follow}',
}
const FOLLOW: Text = {
  vi: 'Ô {cells} đã tính theo số in nhầm.',
  en: '{cells} was computed from the misprint.',
}
const PROOF: Text = {
  vi: 'Bản thân {whole} khớp với {others}, nên chỗ sai ở bên dưới nó.',
  en: '{whole} itself agrees with {others}, so the mistake is below it.',
}

function proof({ mended, held }: Misprint): Text {
  const [first] = mended
  if (!first) return NOTHING
  return sentence(PROOF, { whole: named(first.whole), others: listed(held.map(namedEquation), ', ', ', ') })
}

const address = ({ row, column }: Place): string => row.cells[column]?.address ?? ''

const TOTAL: Text = { vi: 'dòng tổng', en: 'the total' }

/** Such as `5.7 (ô F60)`. */
const named = (place: Place): Text =>
  sentence(
    { vi: '{what} (ô {cell})', en: '{what} ({cell})' },
    { what: place.row.kind === 'total' ? TOTAL : rowName(place.row), cell: address(place) },
  )

/** The cell of a change in an equation of one. */
const changeOf = ({ parts }: Equation): Text => {
  const last = parts.at(-1)
  return last ? { vi: address(last), en: address(last) } : NOTHING
}

/** A whole with what its parts come to after the change; beside a whole that is printed rounded that is another number. */
const addedUp = (equation: Equation, change: Replacement | null): Text => {
  const printed = numberIn(equation.whole.row, equation.whole.column) ?? 0
  return sentence(
    { vi: '{whole}: {sum}', en: '{whole}: {sum}' },
    { whole: namedEquation(equation), sum: difference(printed, gapWith(equation, change)) },
  )
}

/** A sum is named by its whole, a change by its own cell. */
const namedEquation = (equation: Equation): Text =>
  equation.kind === 'sum'
    ? named(equation.whole)
    : sentence({ vi: 'mức tăng, giảm (ô {cell})', en: 'the change ({cell})' }, { cell: changeOf(equation) })

const suspect = (change: Replacement): Text =>
  sentence(
    { vi: '{row}: {stands} → {value}', en: '{row}: {stands} → {value}' },
    { row: named(change), stands: numberIn(change.row, change.column) ?? '', value: change.value },
  )

const listed = (texts: readonly Text[], vi: string, en: string): Text => ({
  vi: texts.map((text) => text.vi).join(vi),
  en: texts.map((text) => text.en).join(en),
})

const trimmed = ({ vi, en }: Text): Text => ({ vi: vi.trim(), en: en.trim() })
