/** How far a height is from a box, in pixels. */
const height = (box: DOMRect, y: number): number => Math.max(box.top - y, y - box.bottom, 0)

/**
 * The box of files of a form that a file was meant for which was dropped beside it: the nearest in sight, by its height.
 *
 * @returns `null` where no form is in front
 */
export function nearestDrop(within: ParentNode, y: number): Element | null {
  const boxes = [...within.querySelectorAll('[data-drop]')].filter((box) => box.getClientRects().length > 0)
  const far = (box: Element) => height(box.getBoundingClientRect(), y)
  return boxes.reduce<Element | null>((near, box) => (near && far(near) <= far(box) ? near : box), null)
}
