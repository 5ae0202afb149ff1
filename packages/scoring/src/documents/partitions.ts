/**
 * Of each line every case is one of its kinds and none is two: counts of all kinds named add up to the whole, also after «trong đó».
 * Common use of words in reports, no rule of any document.
 */
const PARTITIONS: readonly Partition[] = [
  { kinds: [/trực tuyến|qua mạng/iu, /trực tiếp|bưu chính/iu] },
  { kinds: [/trực tuyến|qua mạng/iu, /trực tiếp/iu, /bưu chính|bưu điện|BCCI/iu], fewest: 3 },
  {
    kinds: [/trước hạn|sớm hạn/iu, /đúng hạn|trong hạn|đúng hẹn/iu, /quá hạn|trễ hạn|trễ hẹn|chậm hạn/iu],
    fewest: 3,
  },
  { kinds: [/đúng hạn|trong hạn|đúng hẹn/iu, /quá hạn|trễ hạn|trễ hẹn|chậm hạn/iu], of: /giải quyết|trả|xử lý|xong/iu },
  { kinds: [/toàn trình/iu, /một phần/iu] },
  { kinds: [/(?:^|\s)cá nhân/iu, /(?:^|\s)tổ chức|cơ quan/iu] },
  { kinds: [/(?:^|\s)nam(?:\s|$)/iu, /(?:^|\s)nữ(?:\s|$)/iu] },
  { kinds: [/(?<!biên chế |cán bộ,? )công chức/iu, /viên chức/iu], of: /người|trường hợp|lượt/iu },
  { kinds: [/^(?:số )?cán bộ,? công chức/iu, /^(?:số )?viên chức/iu], of: /người|trường hợp|lượt/iu },
  { kinds: [/nghị quyết/iu, /quyết định/iu], of: /dự thảo|quy phạm|QPPL/iu },
  { kinds: [/còn hiệu lực/iu, /hết hiệu lực toàn bộ/iu, /hết hiệu lực một phần/iu], fewest: 3 },
  { kinds: [/cấp tỉnh/iu, /cấp huyện/iu, /cấp xã/iu], fewest: 3 },
  { kinds: [/rất hài lòng/iu, /(?<!không |rất )hài lòng|bình thường/iu, /không hài lòng/iu], fewest: 3 },
]

/** Kinds of which every case is one. */
interface Partition {
  readonly kinds: readonly RegExp[]
  /** What the whole is said to be, where the words mean a partition of that only. */
  readonly of?: RegExp
  /** So many kinds are named where all are. */
  readonly fewest?: number
}

/** Two kinds make a partition where nothing else is said. */
const TWO = 2

/**
 * Whether the parts of a whole are different kinds of one partition, so that together they are all of it.
 *
 * @param whole what the whole is said to be
 * @param kindOf the place of the kind that a part is of, or −1
 */
export const arePartition = <Part>(
  whole: string,
  parts: readonly Part[],
  kindOf: (part: Part, kinds: readonly RegExp[]) => number,
): boolean =>
  PARTITIONS.some(({ kinds, of, fewest = TWO }) => {
    const own = parts.map((part) => kindOf(part, kinds))
    const named = new Set(own)
    const isApart = !named.has(-1) && named.size === own.length && named.size >= fewest
    return isApart && (of === undefined || of.test(whole))
  })
