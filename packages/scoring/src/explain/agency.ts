import { fold } from '../values/fold.js'

/**
 * Agencies of a province as score sheets name them, with the other ways in which the seeds write them. A cell says more than the
 * name: «Sở Nội vụ tham mưu UBND tỉnh giải pháp…» (Hà Nam 2018, ha-nam-2019).
 */
const AGENCIES: readonly (readonly [name: string, ...written: string[]])[] = [
  ['Sở Nội vụ'],
  ['Sở Tư pháp'],
  ['Sở Tài chính'],
  ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT'],
  ['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['Sở Công Thương'],
  ['Sở Xây dựng'],
  ['Sở Giao thông vận tải'],
  ['Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở Nông nghiệp và Môi trường'],
  ['Sở Tài nguyên và Môi trường'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH'],
  ['Sở Văn hóa, Thể thao và Du lịch'],
  ['Sở Giáo dục và Đào tạo'],
  ['Sở Y tế'],
  ['Sở Ngoại vụ'],
  ['Thanh tra tỉnh'],
  ['Ban Dân tộc'],
  ['Cục Thống kê'],
  ['Cục Thuế'],
  ['Kho bạc Nhà nước'],
  ['Công an tỉnh'],
  ['Bảo hiểm xã hội'],
  ['Văn phòng UBND tỉnh', 'Văn phòng UBND', 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND'],
  ['UBND cấp huyện', 'Ủy ban nhân dân cấp huyện', 'UBND các huyện'],
  ['UBND cấp xã', 'Ủy ban nhân dân cấp xã'],
  ['Các sở, ngành', 'Các sở', 'Các ngành', 'Các cơ quan chuyên môn cấp tỉnh', 'Cơ quan hành chính nhà nước các cấp'],
]

const written = AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((each) => [fold(each), name] as const))

/** Words that offices write in full or short. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\bvan phong\b/g, 'vp'],
  [/\bthanh pho\b/g, 'tp'],
  [/\bban chi dao\b/g, 'bcd'],
]

const inFull: ReadonlyMap<string, string> = new Map(written.map(([name, official]) => [name, fold(official)]))

/**
 * What is the same for one agency however it is written: no case, no punctuation, no «và», abbreviations as one.
 *
 * @example sameAgency('Sở TT&TT') === sameAgency('Sở Thông tin - Truyền thông') // true
 */
export function sameAgency(name: string): string {
  const folded = fold(name)
  const short = SHORT.reduce(
    (text, [long, abbreviation]) => text.replace(long, abbreviation),
    inFull.get(folded) ?? folded,
  )
  return short
    .split(' ')
    .filter((word) => word !== 'va')
    .join(' ')
}

/** What is no agency's name any more: cells without one that we know are cut here. */
const LONGEST = 60

/**
 * The agency that a cell names first; where it names none that we know, what stands before the first comma.
 *
 * @returns `null` for an empty cell
 * @example leadAgency('- Sở Thông tin và Truyền thông phối hợp Văn phòng UBND tỉnh') // 'Sở Thông tin và Truyền thông'
 */
export function leadAgency(text: string): string | null {
  const folded = ` ${fold(text)} `
  const found = written
    .map(([name, official]) => ({ at: folded.indexOf(` ${name} `), length: name.length, official }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)
  const plain = (text.split(/[;,\n]/)[0] ?? '').replace(/^[\s–-]+/, '').trim()
  return found[0]?.official ?? (plain === '' ? null : plain.slice(0, LONGEST))
}

/** Words that the name of an agency begins with: what follows a comma or «và» and begins so is another agency. */
const BEGINNING =
  'chi cục|văn phòng|thanh tra|công an|kho bạc|bảo hiểm|trung tâm|[uủ][yỷ] ban|(?:sở|phòng|cục|vụ|ubnd|hđnd|vp|đài|báo|hội|các|ban(?! (?:ngành|chuyên)))(?= \\p{L})'
const BETWEEN = new RegExp(`[;\\n]|(?:\\s?[,/+&]\\s?| và )(?=(?:${BEGINNING})(?!\\p{L}))`, 'iu')
/** From here on a cell names who helps. */
const HELPING = /[\s(,;–-]*(?:phối hợp|tham mưu)/iu
const IN_THE_LEAD = /^[\s–-]*(?:cơ quan |đơn vị )?chủ trì\s?:?|\s?\(?chủ trì\)?[\s,;]*$/giu

/**
 * Every agency that a cell puts in the lead, each once. Whoever helps («phối hợp», «tham mưu») is not in the lead.
 *
 * @example leadAgencies('Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch và Sở Y tế').length // 3
 */
export function leadAgencies(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(/[^\S\n]+/g, ' ')
  const [own = ''] = plain.split(HELPING, 1)
  const named = own.trim() === '' ? plain.split('\n', 1) : own.split(BETWEEN)
  const names = named.flatMap((each) => leadAgency(each.trim().replace(IN_THE_LEAD, '')) ?? [])
  return names.filter((name, at) => names.findIndex((each) => sameAgency(each) === sameAgency(name)) === at)
}
