import type { ReportCheck } from '../report-check.js'
import { addedTo } from './added-to.js'
import { againstTable } from './against-table.js'
import { allOfUnit } from './all-of-unit.js'
import { balance } from './balance.js'
import { basedOnLater } from './based-on-later.js'
import { bulletsCount } from './bullets-count.js'
import { bulletsSum } from './bullets-sum.js'
import { change } from './change.js'
import { changeAgainstTable } from './change-against-table.js'
import { changeColumn } from './change-column.js'
import { changeDirection } from './change-direction.js'
import { changeInBreath } from './change-in-breath.js'
import { changeOfCells } from './change-of-cells.js'
import { changeOfPeriods } from './change-of-periods.js'
import { changeOfSeries } from './change-of-series.js'
import { changeRecomputed } from './change-recomputed.js'
import { comparedDirection } from './compared-direction.js'
import { dataPeriod } from './data-period.js'
import { dateAfterReport } from './date-after-report.js'
import { dateRange } from './date-range.js'
import { daysCounted } from './days-counted.js'
import { deadlinePast } from './deadline-past.js'
import { deadlinesDiffer } from './deadlines-differ.js'
import { digitsOfAnother } from './digits-of-another.js'
import { digitsSwapped } from './digits-swapped.js'
import { directionsDiffer } from './directions-differ.js'
import { documentOrder } from './document-order.js'
import { documentTwoDates } from './document-two-dates.js'
import { documentTwoNumbers } from './document-two-numbers.js'
import { documentYear } from './document-year.js'
import { doneAndRest } from './done-and-rest.js'
import { doneShare } from './done-share.js'
import { dueAndDone } from './due-and-done.js'
import { eachTimes } from './each-times.js'
import { eventOrder } from './event-order.js'
import { footnoteSum } from './footnote-sum.js'
import { fromToDirection } from './from-to-direction.js'
import { gapOfExtremes } from './gap-of-extremes.js'
import { goalDirection } from './goal-direction.js'
import { goalSaidAgain } from './goal-said-again.js'
import { halfOrDouble } from './half-or-double.js'
import { impossibleDate } from './impossible-date.js'
import { indexOverMaximum } from './index-over-maximum.js'
import { indexSaidTwice } from './index-said-twice.js'
import { leftAfterStep } from './left-after-step.js'
import { listAndTable } from './list-and-table.js'
import { listCount } from './list-count.js'
import { listNamedAbove } from './list-named-above.js'
import { meanInText } from './mean.js'
import { meanInUnits } from './mean-in-units.js'
import { meanOfList } from './mean-of-list.js'
import { measuresOverCases } from './measures-over-cases.js'
import { moneyInUnits } from './money-in-units.js'
import { moreThanAll } from './more-than-all.js'
import { namedShare } from './named-share.js'
import { namesCountedAbove } from './names-counted-above.js'
import { onTimeShare } from './on-time-share.js'
import { ownName } from './own-name.js'
import { partOverWholeInText } from './part-over-whole.js'
import { partsInList } from './parts-in-list.js'
import { partsOfLabel } from './parts-of-label.js'
import { partsOfTotal } from './parts-of-total.js'
import { percentOfStep } from './percent-of-step.js'
import { period } from './period.js'
import { periodAndDate } from './period-and-date.js'
import { periodNamedTwice } from './period-named-twice.js'
import { pointsOfTwoShares } from './points-of-two-shares.js'
import { rankChange } from './rank-change.js'
import { ratioToEarlier } from './ratio-to-earlier.js'
import { reportDate } from './report-date.js'
import { reportNumber } from './report-number.js'
import { reportYear } from './report-year.js'
import { restInUnits } from './rest-in-units.js'
import { restRecomputed } from './rest-recomputed.js'
import { restSaidAgain } from './rest-said-again.js'
import { reviewDiffers } from './review-differs.js'
import { runningTotal } from './running-total.js'
import { saidTwice } from './said-twice.js'
import { settledInTime } from './settled-in-time.js'
import { shareOfColumn } from './share-of-column.js'
import { shareOfFraction } from './share-of-fraction.js'
import { shareOfMoney } from './share-of-money.js'
import { shareOfWhole } from './share-of-whole.js'
import { shareOver100InText } from './share-over-100.js'
import { shareRecomputed } from './share-recomputed.js'
import { shareSaidAgain } from './share-said-again.js'
import { shareWithSlip } from './share-with-slip.js'
import { sharesInOrder } from './shares-in-order.js'
import { sharesNotWholeInText } from './shares-not-whole.js'
import { sharesOfSum } from './shares-of-sum.js'
import { slipOfCell } from './slip-of-cell.js'
import { slipSaidAgain } from './slip-said-again.js'
import { stepResult } from './step-result.js'
import { sumInBrackets } from './sum-in-brackets.js'
import { sumOfList } from './sum-of-list.js'
import { tableColumns } from './table-columns.js'
import { tableExtremes } from './table-extremes.js'
import { tableRanks } from './table-ranks.js'
import { tableRowTotal } from './table-row-total.js'
import { tableTotal } from './table-total.js'
import { thresholdsDiffer } from './thresholds-differ.js'
import { timesOfChange } from './times-of-change.js'
import { toldOtherwise } from './told-otherwise.js'
import { toldTheOtherWay } from './told-the-other-way.js'
import { totalBehind } from './total-behind.js'
import { wholeSaidTwice } from './whole-said-twice.js'
import { wordsAndFigure } from './words-and-figure.js'
import { yearOfReport } from './year-of-report.js'

/** What a report is asked by its own text. What it is asked by tables beside it stands in `beside/`. */
export const reportChecks: readonly ReportCheck[] = [
  moreThanAll,
  partOverWholeInText,
  measuresOverCases,
  dueAndDone,
  doneAndRest,
  partsOfTotal,
  partsOfLabel,
  moneyInUnits,
  shareOfMoney,
  restInUnits,
  settledInTime,
  eachTimes,
  totalBehind,
  wholeSaidTwice,
  allOfUnit,
  bulletsSum,
  bulletsCount,
  footnoteSum,
  tableTotal,
  tableColumns,
  tableRowTotal,
  tableRanks,
  againstTable,
  slipOfCell,
  tableExtremes,
  listCount,
  listAndTable,
  listNamedAbove,
  namesCountedAbove,
  shareOfFraction,
  sharesOfSum,
  sharesInOrder,
  shareOfWhole,
  onTimeShare,
  doneShare,
  shareOfColumn,
  sharesNotWholeInText,
  shareOver100InText,
  change,
  changeDirection,
  fromToDirection,
  toldTheOtherWay,
  directionsDiffer,
  comparedDirection,
  leftAfterStep,
  addedTo,
  balance,
  runningTotal,
  changeOfCells,
  changeOfPeriods,
  changeOfSeries,
  pointsOfTwoShares,
  changeAgainstTable,
  changeColumn,
  ratioToEarlier,
  timesOfChange,
  halfOrDouble,
  meanInText,
  meanInUnits,
  meanOfList,
  rankChange,
  sumInBrackets,
  saidTwice,
  restSaidAgain,
  reviewDiffers,
  shareSaidAgain,
  indexSaidTwice,
  deadlinesDiffer,
  deadlinePast,
  thresholdsDiffer,
  goalDirection,
  goalSaidAgain,
  indexOverMaximum,
  impossibleDate,
  dataPeriod,
  dateAfterReport,
  dateRange,
  daysCounted,
  eventOrder,
  documentYear,
  documentTwoDates,
  documentTwoNumbers,
  documentOrder,
  basedOnLater,
  reportNumber,
  reportDate,
  reportYear,
  period,
  yearOfReport,
  periodAndDate,
  periodNamedTwice,
  digitsSwapped,
  sumOfList,
  shareRecomputed,
  namedShare,
  changeRecomputed,
  percentOfStep,
  restRecomputed,
  stepResult,
  toldOtherwise,
  slipSaidAgain,
  partsInList,
  changeInBreath,
  shareWithSlip,
  gapOfExtremes,
  digitsOfAnother,
  ownName,
  wordsAndFigure,
]
