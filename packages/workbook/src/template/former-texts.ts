/** What templates of before say on their sheets and those of today do not: nobody at an office wrote it. */
export const formerTexts: ReadonlySet<string> = new Set([
  // Over the guide of a part, which says today whose it is.
  'HƯỚNG DẪN',
  'Trang «Nhật ký»: ai sửa điểm nào, khi nào, vì sao. Lệnh parscore merge ghi thêm vào đây những gì nó nhận.',
  'Kiểm tra trước khi gửi: mở trang parscore hoặc chạy parscore check TỆP.xlsx.',
  'Mỗi lần sửa một dòng. Lệnh parscore merge ghi thêm những gì nó nhận từ các đơn vị.',
])
