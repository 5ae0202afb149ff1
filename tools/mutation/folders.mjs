/** What mutation testing covers, and so what the summary has a line for. */
export const folders = [
  'packages/scoring/src/rules',
  'packages/scoring/src/checks',
  'packages/scoring/src/values',
  'packages/scoring/src/sheet',
  'packages/scoring/src/explain',
  'packages/scoring/src/reading',
  'packages/scoring/src/documents/annex',
  'packages/scoring/src/documents/loss-table',
  'packages/scoring/src/documents/reform-plan',
  'packages/scoring/src/documents/register',
  'packages/scoring/src/documents/report',
  'packages/scoring/src/documents/unit-list',
  'packages/workbook/src/read',
  'packages/workbook/src/table',
  'packages/workbook/src/template',
]
