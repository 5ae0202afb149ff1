import { makeStyles, tokens } from '@fluentui/react-components'

/** How the picture of a case looks; both readings are told apart by colour and by dashes. */
export const useChartStyles = makeStyles({
  chart: {
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: 0,
    // Inherited by the words in it; lines and bars have colours of their own.
    fill: tokens.colorNeutralForeground1,
    fontSize: '19px',
    fontFamily: tokens.fontFamilyBase,
  },
  title: { fontSize: '24px', fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: '16px', fill: tokens.colorNeutralForeground2 },
  value: { fontSize: '28px', fontWeight: tokens.fontWeightBold },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px' },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1px' },
  here: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1.5px', strokeDasharray: '3 5' },
  line: { fill: 'none', strokeWidth: '6px', strokeLinejoin: 'round' },
  first: { stroke: tokens.colorBrandForeground1 },
  second: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeDasharray: '16 10' },
  firstFill: { fill: tokens.colorBrandForeground1 },
  secondFill: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  hatch: { strokeWidth: '2px', opacity: 0.55 },
  halo: { stroke: tokens.colorNeutralBackground1, strokeWidth: '6px', paintOrder: 'stroke' },
  chosen: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '3px' },
})
