// Plot moves its lines by half a pixel where it finds a window of an ordinary screen. A chart is a file here, the same wherever it
// is made: on the terminal, in a worker, in the page.
const STYLE = /@observablehq\/plot\/src\/style\.js$/
const OFFSET = /export const offset =[\s\S]*?\? 0 : 0\.5;/

/** A plugin of Vite that takes the half pixel out. @throws where Plot has none any more */
export const chartsAsInNode = () => ({
  name: 'parscore-charts-as-in-node',
  transform(code, id) {
    if (!STYLE.test(id)) return null
    if (!OFFSET.test(code)) throw new Error('Plot has no offset any more: take this plugin away')
    return { code: code.replace(OFFSET, 'export const offset = 0;'), map: null }
  },
})
