/** The functions of Excel 2010 that formulas of ours may use. */
const FUNCTIONS = new Set(
  'AND CHOOSE COUNT COUNTA DATE IF INDEX INT ISNUMBER MAX MIN N OR ROUND SUBSTITUTE SUM SUMPRODUCT TODAY'.split(' '),
)

/**
 * What in a formula old Excel would not read: newer functions, other separators, array constants, spilled ranges, unbalanced
 * parentheses or quotes.
 *
 * @param formula without `=`
 * @returns what is foreign, or nothing
 */
export function foreignToExcel2010(formula: string): string[] {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? []
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, 'Sheet!')
  const called = [...plain.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? '')
  const depth = [...plain].reduce(
    (open, sign) => (open < 0 ? open : open + (sign === '(' ? 1 : sign === ')' ? -1 : 0)),
    0,
  )
  return [
    ...called.filter((name) => !FUNCTIONS.has(name)).map((name) => `function ${name}`),
    ...(plain.match(/[;{}#@[\]]|_xl\w+/g) ?? []).map((sign) => `sign ${sign}`),
    ...(depth === 0 ? [] : [`parentheses in ${formula}`]),
    ...(plain.replaceAll('""', '').includes('"') ? [`quotes in ${formula}`] : []),
    ...(formula.length > 8192 ? [`${formula.length} characters`] : []),
    ...texts.filter((text) => text.length > 257).map(() => 'a text of more than 255 characters'),
  ]
}
