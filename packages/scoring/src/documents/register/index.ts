export type { Duty } from './duties.js'
export type { FindingState, InspectionFinding } from './inspection-findings.js'
export { type Register, registerOf } from './register.js'
export type { SteeringDocument } from './steering-documents.js'
