import { formerProvinces } from './former-provinces.js'
import type { RegionId } from './region.js'

const REGIONS: ReadonlyMap<string, RegionId> = new Map(formerProvinces.map(({ name, region }) => [name, region]))

/**
 * The region of one of the 63 provinces until June 2025, to group a table by: `table.groupBy(regionOf, 'known')`.
 *
 * @param province its name as `readPanel` and `resolveProvince` give it
 * @returns `null` for what is none of the 63: most provinces since July 2025 are made of several, of more than one region
 * @example regionOf('Hà Nam') // 'red-river'
 */
export const regionOf = (province: string): RegionId | null => REGIONS.get(province) ?? null
