/** Letters of the form of offices: Nghị định 30/2020/NĐ-CP, phụ lục I. */
export const FONT = { name: 'Times New Roman', size: 13 }

const LINE = { style: 'thin' as const }

/** The lines round a cell of a table. */
export const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }

/** In inches: 20 mm above and below, 30 left, 15 right (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.3 }
