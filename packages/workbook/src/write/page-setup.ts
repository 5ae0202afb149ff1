import type { PageSetup } from './sheet-model.js'

/** A sheet on A4 as wide as one page, however many it is high. */
export const onePageWide = (orientation: 'portrait' | 'landscape') =>
  ({ paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }) as const satisfies PageSetup
