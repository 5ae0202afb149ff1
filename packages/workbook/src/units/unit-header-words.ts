import { fold, type HeadedColumn, headerYear, isShortUnit, parseNumber, type UnitColumnRole } from '@parscore/scoring'

/** What the header of a column of texts says. */
export type UnitTextRole = 'number' | 'unit' | 'group' | 'year' | 'grade' | 'criterion'

const TEXTS: readonly (readonly [UnitTextRole, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|no|)$/],
  ['year', /^(?:nam|year)$/],
  ['group', /^(?:nhom|khoi|group|cap|cum|loai hinh|nhom don vi|cap hanh chinh)\b(?!.*(?:xep|hang))/],
  [
    'grade',
    /xep loai|phan loai|loai xep|\bloai$|muc do (?:hoan thanh|dat)|muc xep|danh hieu|\bgrade|\brating|^nhom xep|^danh gia$/,
  ],
  [
    'criterion',
    /^(?:ten )?(?:linh vuc|tieu chi|noi dung|nhiem vu|chi tieu|chi so thanh phan|field)(?: danh gia| tieu chi)?$|tieu chi thanh phan/,
  ],
  [
    'unit',
    /^(?:ten |cac |ten cac )?(?:(?:co quan|don vi)|so\b(?! (?:luong|diem|lieu|ho so|tieu))|ban nganh|huyen|quan\b|thi xa|xa\b|phuong|thi tran|dac khu|dia phuong|dia ban|phong\b|tinh\b|thanh pho|ubnd|vung|province|unit|agency|district|commune|region|department)(?!.*\b(?:tinh$|do$|chu tri|phoi hop|thuc hien|phu trach|theo doi|tham muu|trach nhiem|soan thao))/,
  ],
]

const CITIES = /^(?:tinh|tinh thanh pho|thanh pho|tinh thanh|xa phuong thi tran)\b/

/** The role of a column of texts by its header, or `null`. @example unitTextRole('Tên cơ quan, đơn vị') // 'unit' */
export function unitTextRole(header: string): UnitTextRole | null {
  const words = fold(header)
  if (CITIES.test(words)) return 'unit'
  return TEXTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

type FigureWords = readonly (readonly [role: UnitColumnRole, weight: number, pattern: RegExp])[]

/** Words of columns of figures, the most telling first. «Tổng điểm của từng tiêu chí» has parts below it, «Tổng điểm» is the total. */
const FIGURES: FigureWords = [
  ['maximum', 0, /toi da|diem chuan|thang diem|\bmax(?:imum)?\b/],
  ['rank', 0, /\b(?:thu hang|vi thu|vi tri|xep thu|xep hang|thu bac|rank)\b|^hang\b|thu tu xep/],
  [
    'other',
    0,
    /hai long|tang|giam|so voi|chenh lech|change|\bdiff|nam truoc|so luong|ho so|dung han|tre han|qua han|ty trong|trong so|^sum of\b/,
  ],
  // Counts of work and how much of it is done are no points: the register of a plan, procedures on time.
  [
    'other',
    0,
    /^tong (?:so )?(?:da |dang )?(?:tiep nhan|giai quyet)|^(?:da|dang|chua) (?:giai quyet|xu ly|tra)\b|^tiep nhan(?: moi| trong ky)?$|^(?:tong )?so (?:hoat dong|nhiem vu|viec|van ban|cuoc|thu tuc|dich vu|tthc)|^(?:da )?(?:xong|hoan thanh)$|^cham$|\bden han\b|ty le (?:hoan thanh|giai quyet|thuc hien|xu ly|so hoa|giai ngan)(?!.*diem)/,
  ],
  ['other', 0, /tu danh gia|tu cham|\bself\b/],
  [
    'part',
    0,
    /^diem (?:cua )?(?:tung|cac|moi) (?:tieu chi|linh vuc|noi dung|phan)(?!.*\btong)|thanh phan|\b(?:tieu chi|linh vuc|noi dung|truc|phan|tc|lv) (?:so )?(?:\d+|[ivx]+)\b|xhh|xa hoi hoc|khao sat|dieu tra|diem cong|diem thuong/,
  ],
  ['percent', 2, /%|\bpct\b|percent|ty le dat|ty le diem/],
  ['total', 3, /\btong\b|\btotal\b/],
  ['total', 2, /\b(?:par index|chi so (?:cchc|cai cach hanh chinh)|pci|papi|sipas|ddci)\b(?!.*\d$)/],
  ['percent', 1, /chi so|\bindex\b|ty le/],
  [
    'total',
    2,
    /dat duoc|diem dat|cuoi cung|chinh thuc|cong nhan|^ket qua(?: cham| danh gia| diem)?(?: nam)?(?: 20\d\d)?$|^diem(?: so)?(?: cchc| cai cach hanh chinh)?(?: nam)?(?: 20\d\d)?$|^so diem|\bscore\b|\bpoints\b|^(?:average|trung binh|binh quan)$/,
  ],
  ['total', 1, /tham dinh|danh gia|hoi dong|^diem\b|cham/],
]

/**
 * The role of a column of figures by its header: its own line first, then with what stands over it.
 *
 * @param lines the header from the top down
 * @example headedColumn(['Năm 2024', 'Điểm'], 4) // { role: 'total', weight: 2, name: 'Năm 2024 Điểm', year: 2024, maximum: null, col: 4 }
 */
export function headedColumn(lines: readonly string[], col: number): HeadedColumn {
  const name = lines.join(' ')
  const bare = lines.map((line) => line.replace(STATED_MAXIMUM, ' '))
  const found = figureWords(bare.at(-1) ?? '') ?? figureWords(bare.join(' '))
  const maximum = parseNumber(STATED_MAXIMUM.exec(name)?.groups?.most ?? '', 'points')
  return {
    role: found?.[0] ?? null,
    weight: found?.[1] ?? 0,
    name,
    year: headerYear(name),
    maximum: maximum.ok ? maximum.value.value : null,
    col,
  }
}

/** «Điểm thẩm định (tối đa 85)»: what the column can have at the most, and not what it is. */
const STATED_MAXIMUM =
  /\(\s*(?:điểm\s+)?(?:tối\s+đa|thang\s+điểm|điểm\s+chuẩn|max)\s*:?\s*(?<most>\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*\)/iu

function figureWords(text: string): FigureWords[number] | undefined {
  const words = fold(text)
  return FIGURES.find(([, , pattern]) => pattern.test(words))
}

const UNIT_NAME =
  /^(?:so(?! sanh)|ban(?! hanh)|phong|huyen|xa|phuong|thi tran|thi xa|thanh pho|tp|tx|quan|ubnd|uy ban|van phong|vp|thanh tra|chi cuc|cuc|kho bac|cong an|bo chi huy|trung tam|benh vien|truong|bql|dac khu|tinh|bo(?! tieu chi| chi so| cau hoi| phan)|hoi dong|bao hiem|bhxh|ngan hang|dai|quy|vien)\b/

/** Whether a text is the name of a unit. @example isUnitCell('Sở Nội vụ') // true */
export const isUnitCell = (text: string): boolean =>
  text.length < 120 && (UNIT_NAME.test(fold(text)) || isShortUnit(text))
