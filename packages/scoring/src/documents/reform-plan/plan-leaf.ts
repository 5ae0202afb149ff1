import { type Framework, type FrameworkNode, leavesOf } from '../../framework/framework.js'
import { fold } from '../../values/fold.js'

/** «Mức độ thực hiện kế hoạch CCHC» (2016), «Mức độ hoàn thành kế hoạch CCHC» (2018), «Mức độ hoàn thành kế hoạch» (departments). */
const COMPLETION = /^muc do (?:thuc hien|hoan thanh) ke hoach(?: (?:cchc|cai cach hanh chinh))?$/

/**
 * The criterion of a framework that scores how far the reform plan was completed.
 *
 * @returns `null` where the framework has none, as those of which only the fields are known
 * @example planLeaf(builtinFramework('par-2016'))?.code // 'I.1.a'
 */
export const planLeaf = (framework: Framework): FrameworkNode | null =>
  leavesOf(framework).find(({ title }) => COMPLETION.test(fold(title.vi))) ?? null
