import { fold } from '@parscore/scoring'

/** Columns that are the whole result of a unit, the one that counts most first: others beside it are parts of it or other readings. */
const WHOLES = [
  /^(?:tong|tong so|tong cong|tong diem|tong so diem|diem tong|diem tong cong|diem tong hop|total|total score)$/,
  /^(?:diem (?:dat|dat duoc|ket luan|cuoi cung|chinh thuc|danh gia|cong nhan|phe duyet)|ket qua(?: cuoi cung)?|result)$/,
  /^(?:diem )?(?:tham dinh|hoi dong|appraised)(?: |$)/,
  /^(?:diem )?(?:tu cham|tu danh gia|self assessed)(?: |$)/,
]
/** Columns that are no points: ranks, maxima, shares. */
const NO_POINTS =
  /^(?:xep hang|thu hang|hang|xep thu|rank|ranking|(?:diem )?toi da|diem chuan|muc toi da|thang diem|maximum|ty le|ti le|phan tram|percent)(?: |$)/

/**
 * The nodes that a unit of a table is counted by: its whole result alone where there is one, else all that are points.
 *
 * @example countedNodes(['Thể chế', 'Thủ tục', 'Xếp hạng']) // ['Thể chế', 'Thủ tục']
 */
export function countedNodes(nodes: readonly string[]): readonly string[] {
  const words = (node: string) =>
    fold(node)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  for (const whole of WHOLES) {
    const found = nodes.find((node) => whole.test(words(node)))
    if (found !== undefined) return [found]
  }
  const points = nodes.filter((node) => !NO_POINTS.test(words(node)))
  return points.length > 0 ? points : nodes
}
