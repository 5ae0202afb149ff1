export { type Bar, bars } from './charts/bars.js'
export { bump, type YearRank } from './charts/bump.js'
export type { ChartOptions } from './charts/chart.js'
export { activityStates, gantt } from './charts/gantt.js'
export { type HeatCell, heatMap } from './charts/heat-map.js'
export { indexNames, indices } from './charts/indices.js'
export { type IntervalLine, intervals } from './charts/intervals.js'
export { lessonSteps } from './charts/lesson-steps.js'
export { type ParetoBar, pareto } from './charts/pareto.js'
export { type ScatterPoint, scatter } from './charts/scatter.js'
export { type SlopeLine, slope } from './charts/slope.js'
export { tileMap, tilesOf } from './charts/tile-map.js'
export { formerTiles, type Tile } from './charts/tiles.js'
export { type WaterfallStep, waterfall } from './charts/waterfall.js'
export { type Fact, type FactSeries, factSeries, facts } from './facts/facts.js'
export { indexYear } from './facts/index-year.js'
export { type ComparedIndices, compareIndices } from './index/compare-indices.js'
export { type IndexScores, scoreIndex } from './index/index.js'
export {
  type Composition,
  type Index,
  type IndexMissing,
  type IndexNode,
  indexLeaves,
  WHOLE,
} from './index/index-design.js'
export {
  type IndexRanks,
  type IndexUncertainty,
  indexRanks,
  indexSensitivity,
  type UnitRank,
  type UnitSensitivity,
} from './index/index-uncertainty.js'
export { type RankGroup, rankGroups } from './index/indistinguishable.js'
export { type LeftOut, leaveOneOut } from './index/leave-one-out.js'
export { notComputed } from './index/not-computed.js'
export { papiIndex, papiRanks } from './index/papi-index.js'
export { parIndex } from './index/par-index.js'
export { parIndexParts2020, partsTable2020 } from './index/parts-index.js'
export { type PublishedWhole, type Reproduced, reproduce } from './index/reproduce.js'
export { type WithoutTotal, withoutTotal } from './index/without-total.js'
export { papiFacts } from './indices/papi-facts.js'
export {
  type ComparedIndex,
  comparedIndices,
  factsWith,
  type IndexPart,
  type ProvinceIndex,
  provinceIndices,
} from './indices/province-indices.js'
export { type Aggregation, aggregate, type Mean, means } from './methods/aggregate.js'
export { type Association, type AssociationKind, association } from './methods/association.js'
export { type BenefitOfDoubt, benefitOfDoubt } from './methods/benefit-of-doubt.js'
export { type Change, changes } from './methods/change.js'
export { cheapestPlan, type Move, type Plan } from './methods/cheapest-plan.js'
export { type Clusters, clusters } from './methods/clusters.js'
export { type Coherence, type CoherenceFlag, coherence, coherenceFlags } from './methods/coherence.js'
export {
  type CommonIndex,
  commonIndex,
  type FieldMapping,
  type FieldPoints,
  fields2016To2018,
} from './methods/comparability.js'
export { type Convergence, convergence } from './methods/convergence.js'
export { copeland } from './methods/copeland.js'
export { correlations, pearson } from './methods/correlation.js'
export { cronbach } from './methods/cronbach.js'
export type { Maybe } from './methods/figure.js'
export { type Gap, gap } from './methods/gap.js'
export { type GroupImputed, type Imputed, imputeInGroups, imputeOverYears } from './methods/impute.js'
export { type MissingPolicy, type WithoutMissing, withoutMissing } from './methods/missing.js'
export { type RankRuns, type RankUncertainty, rankRuns } from './methods/monte-carlo.js'
export { type Goalposts, type Normalisation, normalise } from './methods/normalise.js'
export { type DistributionShape, outliers } from './methods/outliers.js'
export { pcaWeights } from './methods/pca-weights.js'
export { percentile } from './methods/percentile.js'
export { type Component, principalComponents } from './methods/principal-components.js'
export { type Ranked, rank, scoreForRank } from './methods/rank.js'
export type { RankInterval } from './methods/rank-intervals.js'
export {
  type RankAssumptions,
  type RankSensitivity,
  rankSensitivities,
  rankSensitivity,
} from './methods/rank-sensitivity.js'
export { type FieldBias, type SelfBias, selfBias } from './methods/self-bias.js'
export { type ManyResults, type Sensitivity, type SobolDesign, sobol, sobolOfMany } from './methods/sobol.js'
export { type Strength, strengths } from './methods/strengths.js'
export { type Treated, treatOutliers } from './methods/treat-outliers.js'
export {
  type ChangeCause,
  type ChangePart,
  changeCauses,
  type ExplainedChange,
  type FieldYear,
  type IndexYear,
  whyChanged,
} from './methods/why-changed.js'
export { notTaken } from './panel/not-taken.js'
export type {
  DuplicateCell,
  Panel,
  PanelCell,
  PanelResult,
  Provenance,
} from './panel/panel.js'
export { panelOf } from './panel/panel-of-cells.js'
export { panelOfSheets, type UnitSheet } from './panel/panel-of-sheets.js'
export { type PanelLayout, type ReadPanel, type RejectedLine, readPanel } from './panel/read-panel.js'
export { type CarriedOver, type CarryOver, carryOver } from './provinces/carry-over.js'
export { type FormerProvince, formerProvinces } from './provinces/former-provinces.js'
export { type RegionId, regions } from './provinces/region.js'
export { regionOf } from './provinces/region-of.js'
export { formerOf, type ProvinceList, provinces, resolveProvince } from './provinces/resolve.js'
export type { MissingRule } from './table/mean-by.js'
export { Table, type TableInput, tableOf } from './table/table.js'
export { type PublishedUnit, publishedUnits } from './units/published-units.js'
export { valueOrThrow } from './value-or-throw.js'
