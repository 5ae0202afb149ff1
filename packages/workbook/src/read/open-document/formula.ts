/** A text, a reference in brackets, a separator of arguments. */
const PARTS = /"(?:[^"]|"")*"|\[([^[\]]*)\]|;/g
/** A cell of a reference with its sheet: `$Sheet1.A1`, `.A1`. */
const CELL = /^(\$?(?:'(?:[^']|'')*'|[^.'#]*))\.([^.]+)$/

/**
 * A formula of an OpenDocument sheet as Excel writes it; one that is not of OpenFormula stays as it is.
 *
 * @example fromOpenFormula('of:=SUM([.C3:.C4];[$Sheet2.A1])') // 'SUM(C3:C4,Sheet2!A1)'
 */
export function fromOpenFormula(formula: string): string {
  const bare = formula.replace(/^(?:of|oooc|msoxl):/, '').replace(/^=/, '')
  return bare.replace(PARTS, (whole, reference: string | undefined) => {
    if (reference !== undefined) return reference.split(':').map(excelReference).join(':')
    return whole === ';' ? ',' : whole
  })
}

function excelReference(reference: string): string {
  const [, sheet = '', cell = reference] = CELL.exec(reference) ?? []
  const name = sheet.replace(/^\$/, '')
  return name === '' ? cell : `${name}!${cell}`
}
