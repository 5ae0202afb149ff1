import type { RegionId } from './region.js'

/** A province of the 63 until June 2025. */
export interface FormerProvince {
  /** The name as the Ministry prints it, without «tỉnh» or «thành phố». */
  readonly name: string
  /** The code in the PAPI panel. */
  readonly papi: string
  readonly region: RegionId
  /** The province that it has been in since 1/7/2025. */
  readonly now: string
}

/**
 * The 63 provinces in the order of the PAPI panel, with the province that each has been in since 1/7/2025.
 * Mergers: Resolution of the National Assembly of 12/6/2025 as reported by vietnamnews.vn, 4/7/2025 (52 into 23, 11 stayed).
 */
export const formerProvinces: readonly FormerProvince[] = [
  { name: 'Hà Nội', papi: 'P01', region: 'red-river', now: 'Hà Nội' },
  { name: 'Hà Giang', papi: 'P02', region: 'northern-midlands', now: 'Tuyên Quang' },
  { name: 'Cao Bằng', papi: 'P03', region: 'northern-midlands', now: 'Cao Bằng' },
  { name: 'Bắc Kạn', papi: 'P04', region: 'northern-midlands', now: 'Thái Nguyên' },
  { name: 'Tuyên Quang', papi: 'P05', region: 'northern-midlands', now: 'Tuyên Quang' },
  { name: 'Lào Cai', papi: 'P06', region: 'northern-midlands', now: 'Lào Cai' },
  { name: 'Điện Biên', papi: 'P07', region: 'northern-midlands', now: 'Điện Biên' },
  { name: 'Lai Châu', papi: 'P08', region: 'northern-midlands', now: 'Lai Châu' },
  { name: 'Sơn La', papi: 'P09', region: 'northern-midlands', now: 'Sơn La' },
  { name: 'Yên Bái', papi: 'P10', region: 'northern-midlands', now: 'Lào Cai' },
  { name: 'Hòa Bình', papi: 'P11', region: 'northern-midlands', now: 'Phú Thọ' },
  { name: 'Thái Nguyên', papi: 'P12', region: 'northern-midlands', now: 'Thái Nguyên' },
  { name: 'Lạng Sơn', papi: 'P13', region: 'northern-midlands', now: 'Lạng Sơn' },
  { name: 'Quảng Ninh', papi: 'P14', region: 'red-river', now: 'Quảng Ninh' },
  { name: 'Bắc Giang', papi: 'P15', region: 'northern-midlands', now: 'Bắc Ninh' },
  { name: 'Phú Thọ', papi: 'P16', region: 'northern-midlands', now: 'Phú Thọ' },
  { name: 'Vĩnh Phúc', papi: 'P17', region: 'red-river', now: 'Phú Thọ' },
  { name: 'Bắc Ninh', papi: 'P18', region: 'red-river', now: 'Bắc Ninh' },
  { name: 'Hải Dương', papi: 'P19', region: 'red-river', now: 'Hải Phòng' },
  { name: 'Hải Phòng', papi: 'P20', region: 'red-river', now: 'Hải Phòng' },
  { name: 'Hưng Yên', papi: 'P21', region: 'red-river', now: 'Hưng Yên' },
  { name: 'Thái Bình', papi: 'P22', region: 'red-river', now: 'Hưng Yên' },
  { name: 'Hà Nam', papi: 'P23', region: 'red-river', now: 'Ninh Bình' },
  { name: 'Nam Định', papi: 'P24', region: 'red-river', now: 'Ninh Bình' },
  { name: 'Ninh Bình', papi: 'P25', region: 'red-river', now: 'Ninh Bình' },
  { name: 'Thanh Hóa', papi: 'P26', region: 'central-coast', now: 'Thanh Hóa' },
  { name: 'Nghệ An', papi: 'P27', region: 'central-coast', now: 'Nghệ An' },
  { name: 'Hà Tĩnh', papi: 'P28', region: 'central-coast', now: 'Hà Tĩnh' },
  { name: 'Quảng Bình', papi: 'P29', region: 'central-coast', now: 'Quảng Trị' },
  { name: 'Quảng Trị', papi: 'P30', region: 'central-coast', now: 'Quảng Trị' },
  { name: 'Thừa Thiên Huế', papi: 'P31', region: 'central-coast', now: 'Huế' },
  { name: 'Đà Nẵng', papi: 'P32', region: 'central-coast', now: 'Đà Nẵng' },
  { name: 'Quảng Nam', papi: 'P33', region: 'central-coast', now: 'Đà Nẵng' },
  { name: 'Quảng Ngãi', papi: 'P34', region: 'central-coast', now: 'Quảng Ngãi' },
  { name: 'Bình Định', papi: 'P35', region: 'central-coast', now: 'Gia Lai' },
  { name: 'Phú Yên', papi: 'P36', region: 'central-coast', now: 'Đắk Lắk' },
  { name: 'Khánh Hòa', papi: 'P37', region: 'central-coast', now: 'Khánh Hòa' },
  { name: 'Ninh Thuận', papi: 'P38', region: 'central-coast', now: 'Khánh Hòa' },
  { name: 'Bình Thuận', papi: 'P39', region: 'central-coast', now: 'Lâm Đồng' },
  { name: 'Kon Tum', papi: 'P40', region: 'highlands', now: 'Quảng Ngãi' },
  { name: 'Gia Lai', papi: 'P41', region: 'highlands', now: 'Gia Lai' },
  { name: 'Đắk Lắk', papi: 'P42', region: 'highlands', now: 'Đắk Lắk' },
  { name: 'Đắk Nông', papi: 'P43', region: 'highlands', now: 'Lâm Đồng' },
  { name: 'Lâm Đồng', papi: 'P44', region: 'highlands', now: 'Lâm Đồng' },
  { name: 'Bình Phước', papi: 'P45', region: 'south-east', now: 'Đồng Nai' },
  { name: 'Tây Ninh', papi: 'P46', region: 'south-east', now: 'Tây Ninh' },
  { name: 'Bình Dương', papi: 'P47', region: 'south-east', now: 'Hồ Chí Minh' },
  { name: 'Đồng Nai', papi: 'P48', region: 'south-east', now: 'Đồng Nai' },
  { name: 'Bà Rịa - Vũng Tàu', papi: 'P49', region: 'south-east', now: 'Hồ Chí Minh' },
  { name: 'Hồ Chí Minh', papi: 'P50', region: 'south-east', now: 'Hồ Chí Minh' },
  { name: 'Long An', papi: 'P51', region: 'mekong', now: 'Tây Ninh' },
  { name: 'Tiền Giang', papi: 'P52', region: 'mekong', now: 'Đồng Tháp' },
  { name: 'Bến Tre', papi: 'P53', region: 'mekong', now: 'Vĩnh Long' },
  { name: 'Trà Vinh', papi: 'P54', region: 'mekong', now: 'Vĩnh Long' },
  { name: 'Vĩnh Long', papi: 'P55', region: 'mekong', now: 'Vĩnh Long' },
  { name: 'Đồng Tháp', papi: 'P56', region: 'mekong', now: 'Đồng Tháp' },
  { name: 'An Giang', papi: 'P57', region: 'mekong', now: 'An Giang' },
  { name: 'Kiên Giang', papi: 'P58', region: 'mekong', now: 'An Giang' },
  { name: 'Cần Thơ', papi: 'P59', region: 'mekong', now: 'Cần Thơ' },
  { name: 'Hậu Giang', papi: 'P60', region: 'mekong', now: 'Cần Thơ' },
  { name: 'Sóc Trăng', papi: 'P61', region: 'mekong', now: 'Cần Thơ' },
  { name: 'Bạc Liêu', papi: 'P62', region: 'mekong', now: 'Cà Mau' },
  { name: 'Cà Mau', papi: 'P63', region: 'mekong', now: 'Cà Mau' },
]
