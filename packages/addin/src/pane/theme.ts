import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'

/** Blue-green of the project; 80 carries white text at 4.5:1, 110 dark text. */
const brand: BrandVariants = {
  10: '#001416',
  20: '#00272b',
  30: '#00363c',
  40: '#00454c',
  50: '#00545d',
  60: '#00616b',
  70: '#006974',
  80: '#00727e',
  90: '#1a828d',
  100: '#37929c',
  110: '#52a2ab',
  120: '#6db2ba',
  130: '#88c2c9',
  140: '#a4d2d8',
  150: '#c1e2e6',
  160: '#def1f4',
}

const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase: FONT }

const dark = createDarkTheme(brand)
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase: FONT,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandForeground1Hover: brand[130],
  // Fluent takes the darker 100 and 90 for words below the pointer: 4:1.
  colorNeutralForeground2BrandHover: brand[120],
  colorNeutralForeground2BrandPressed: brand[110],
}
