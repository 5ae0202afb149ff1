import { makeStyles, tokens } from '@fluentui/react-components'

/** The frame of the page: a bar above, and what fills the rest. */
export const usePageStyles = makeStyles({
  page: { height: '100dvh', display: 'flex', flexDirection: 'column', minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) minmax(22rem, 34rem)' },
  sheet: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' },
  pane: { minHeight: 0, minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
})
