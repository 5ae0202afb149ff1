// npm run new:framework ID: a framework as data. Most offices write theirs as a workbook instead: parscore framework import.

export function framework(id) {
  const text = `id: ${id}
# The decision's number as printed, and its day; null where it is not known.
decision: null
date: null
years: []
title:
  vi: ''
  en: ''
# Id of a source in ../sources.yaml: every fact has one.
source: ''
total: 100
nodes: []
`
  return { files: [{ path: `packages/scoring/frameworks/${id}.yaml`, text }], edits: [] }
}
