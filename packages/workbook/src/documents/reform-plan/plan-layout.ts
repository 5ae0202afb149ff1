import type { PlanActivity } from '@parscore/scoring'

/** Names of the sheets of a plan's workbook. */
export const SHEETS = { plan: 'Kế hoạch', progress: 'Tiến độ', agencies: 'Theo đơn vị' } as const

/** The row of the header in every sheet, counted from 1. */
export const HEADER = 4

/** In which row of the plan's sheet each activity stands, counted from 1. */
export type PlacedRows = ReadonlyMap<PlanActivity, number>

/** Who leads an activity, as its cell says it. */
export const leadOf = ({ agencies }: PlanActivity): string => agencies.lead.join('; ')
