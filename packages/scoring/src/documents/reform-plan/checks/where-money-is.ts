import { fold } from '../../../values/fold.js'

/** Words in a column of budgets that say where the money comes from, and not how much. */
const FROM =
  /(?:theo|trong|tu) (?:du toan|ngan sach|nguon|kinh phi|quy dinh|de an|hop dong)|du toan|long ghep|xa hoi hoa|thuong xuyen|^(?:khong|ngan sach|nsnn|nst|nguon)\b|chi nghiep vu/
/** «Chưa bố trí»: there is no money. */
const NONE_YET = /chua (?:duoc )?(?:bo tri|cap|co|can doi|phan bo|giao|duyet)(?: kinh phi| nguon| von)?|chua co nguon/

/** Whether a cell says where the money comes from, or that there is none yet, instead of an amount. */
export const saysWhereMoneyIs = (text: string): boolean => FROM.test(fold(text)) || saysThereIsNone(text)

/** Whether a cell says that no money was given yet. */
export const saysThereIsNone = (text: string): boolean => NONE_YET.test(fold(text))
