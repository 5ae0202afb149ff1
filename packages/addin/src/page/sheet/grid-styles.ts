import { makeStyles, tokens } from '@fluentui/react-components'
import { HEAD } from './layout.js'

/** How cells, their heads and their marks look. */
export const useGridStyles = makeStyles({
  line: { position: 'absolute', left: 0, top: 0, display: 'flex' },
  cell: {
    position: 'relative',
    flexShrink: 0,
    lineHeight: '18px',
    padding: '4px 6px',
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    cursor: 'cell',
  },
  covered: { visibility: 'hidden' },
  merged: { zIndex: 1 },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    cursor: 'default',
    fontSize: tokens.fontSizeBase200,
    height: `${HEAD}px`,
  },
  letters: { display: 'flex' },
  frozen: { display: 'flex', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  side: { position: 'sticky', left: 0, zIndex: 2 },
  sideRow: { height: 'auto' },
  number: { textAlign: 'right' },
  inRange: { backgroundColor: tokens.colorBrandBackground2 },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  stale: { fontStyle: 'italic', textDecorationLine: 'underline', textDecorationStyle: 'wavy' },
  corner: {
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '8px solid currentColor',
      borderLeft: '8px solid transparent',
      color: tokens.colorPaletteRedForeground1,
      forcedColorAdjust: 'none',
    },
  },
  warning: { '::after': { color: tokens.colorPaletteDarkOrangeForeground1 } },
  info: { '::after': { color: tokens.colorBrandForeground1 } },
})
