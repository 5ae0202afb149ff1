/**
 * A tile for each of the 63 provinces, drawn for this project: neighbours stay neighbours as far as squares allow, north at the top.
 * A line is a row; a dot is no province.
 */
const ROWS: readonly (readonly string[])[] = [
  ['.', '.', '.', 'Hà Giang', 'Cao Bằng'],
  ['.', 'Lai Châu', 'Lào Cai', 'Tuyên Quang', 'Bắc Kạn', 'Lạng Sơn'],
  ['Điện Biên', 'Sơn La', 'Yên Bái', 'Thái Nguyên', 'Bắc Giang', 'Quảng Ninh'],
  ['.', '.', 'Phú Thọ', 'Vĩnh Phúc', 'Bắc Ninh', 'Hải Dương', 'Hải Phòng'],
  ['.', '.', 'Hòa Bình', 'Hà Nội', 'Hưng Yên', 'Thái Bình'],
  ['.', '.', 'Ninh Bình', 'Hà Nam', 'Nam Định'],
  ['.', '.', 'Thanh Hóa'],
  ['.', '.', 'Nghệ An'],
  ['.', '.', '.', 'Hà Tĩnh'],
  ['.', '.', '.', 'Quảng Bình'],
  ['.', '.', '.', '.', 'Quảng Trị'],
  ['.', '.', '.', '.', 'Thừa Thiên Huế', 'Đà Nẵng'],
  ['.', '.', '.', '.', '.', 'Quảng Nam'],
  ['.', '.', '.', '.', 'Kon Tum', 'Quảng Ngãi'],
  ['.', '.', '.', '.', 'Gia Lai', 'Bình Định'],
  ['.', '.', '.', '.', 'Đắk Lắk', 'Phú Yên'],
  ['.', '.', '.', '.', 'Đắk Nông', 'Khánh Hòa'],
  ['.', '.', 'Bình Phước', '.', 'Lâm Đồng', 'Ninh Thuận'],
  ['.', 'Tây Ninh', 'Bình Dương', 'Đồng Nai', 'Bình Thuận'],
  ['.', 'Long An', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu'],
  ['An Giang', 'Đồng Tháp', 'Tiền Giang', 'Bến Tre'],
  ['Kiên Giang', 'Cần Thơ', 'Vĩnh Long', 'Trà Vinh'],
  ['.', 'Hậu Giang', 'Sóc Trăng'],
  ['Cà Mau', 'Bạc Liêu'],
]

/** Where a province stands on the map, in tiles from the north-west. */
export interface Tile {
  readonly province: string
  readonly column: number
  readonly row: number
}

/** The tiles of the 63 provinces until June 2025. */
export const formerTiles: readonly Tile[] = ROWS.flatMap((names, row) =>
  names.flatMap((province, column) => (province === '.' ? [] : [{ province, column, row }])),
)
