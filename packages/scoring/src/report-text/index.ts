export { figuresOf, type StatedFigure } from './figures.js'
export type { CitedPlace, Question } from './question.js'
export * from './report-facts.js'
export * from './sentences.js'
