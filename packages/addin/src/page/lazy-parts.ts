import { lazy } from 'react'

// What a file needs, fetched while the user looks for it.
const loadPane = () => import('../pane/pane.js')
const loadSheetView = () => import('./sheet/sheet-view.js')

export const Pane = lazy(async () => ({ default: (await loadPane()).Pane }))
export const SheetView = lazy(async () => ({ default: (await loadSheetView()).SheetView }))
export const ReportView = lazy(() => import('./report/report-view.js'))
export const ReportTextView = lazy(() => import('./report/report-text-view.js'))

/** Fetches what any file needs. */
export const fetchForFile = () =>
  Promise.all([
    loadPane(),
    loadSheetView(),
    import('../pane/check/check-settings.js'),
    import('../host/open-workbook.js'),
  ])
