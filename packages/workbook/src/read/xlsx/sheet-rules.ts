import type { SheetRule } from '@parscore/scoring'
import type { SheetBuilder } from '../sheet-builder.js'
import type { XmlReader } from '../xml/xml-reader.js'

/** Elements around rules: Excel puts those that came after 2007 into an extension, in elements of the same names. */
const AROUND = new Set(['extLst', 'ext', 'conditionalFormattings', 'dataValidations'])
/** Where a rule says what it compares with and has no formula for it. */
const WORDS = ['text', 'rank', 'timePeriod', 'prompt']
const LONGEST = 1_000

/** Reads the rules in the element just opened: conditional formats and what may be typed; any other element has none. */
export function readRules(xml: XmlReader, sheet: SheetBuilder): void {
  if (xml.name === 'conditionalFormatting') readFormat(xml, sheet)
  else if (xml.name === 'dataValidation') addRules(sheet, [readRule(xml, 'validation')], '')
  else if (AROUND.has(xml.name)) {
    const level = xml.depth
    while (xml.nextChild(level)) readRules(xml, sheet)
  }
}

/** The cells of a rule stand before it, in it or, in an extension, behind it. */
function readFormat(xml: XmlReader, sheet: SheetBuilder): void {
  const level = xml.depth
  const rules: SheetRule[] = []
  let cells = xml.attribute('sqref') ?? ''
  while (xml.nextChild(level)) {
    if (xml.name === 'cfRule') rules.push(readRule(xml, 'format'))
    else if (xml.name === 'sqref') cells = xml.content()
  }
  addRules(sheet, rules, cells)
}

function readRule(xml: XmlReader, kind: SheetRule['kind']): SheetRule {
  const [type, operator] = [xml.attribute('type') ?? 'none', xml.attribute('operator') ?? '']
  const words = WORDS.flatMap((name) => xml.attribute(name) ?? [])
  const formulas: string[] = []
  let cells = xml.attribute('sqref') ?? ''
  const level = xml.depth
  while (xml.nextChild(level)) {
    if (/^(?:formula[12]?|f)$/.test(xml.name)) formulas.push(xml.content().slice(0, LONGEST))
    else if (xml.name === 'sqref') cells = xml.content()
  }
  return { kind, cells, type, operator, formulas: formulas.length > 0 ? formulas : words }
}

/** What asks for nothing and says nothing is no rule. */
function addRules(sheet: SheetBuilder, rules: readonly SheetRule[], cells: string): void {
  for (const rule of rules)
    if (rule.type !== 'none' || rule.formulas.length > 0)
      sheet.addRule({ ...rule, cells: (rule.cells || cells).slice(0, LONGEST) })
}
