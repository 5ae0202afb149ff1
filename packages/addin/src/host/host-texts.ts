import type { Text } from '@parscore/scoring'

/** What a host says where it cannot read or write a sheet. */
export const hostTexts = {
  sheetGone: {
    vi: 'Trang tính «{name}» không còn nữa (bị xóa hoặc đổi tên). Chọn trang tính khác rồi kiểm tra lại.',
    en: 'The sheet “{name}” is no longer there (deleted or renamed). Choose another and check again.',
  },
  sheetProtected: {
    vi: 'Trang tính «{name}» đang được bảo vệ, ô {cell} bị khóa. Bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.',
    en: 'The sheet “{name}” is protected and cell {cell} is locked. Unprotect it (Review > Unprotect Sheet) and try again.',
  },
  changedMeanwhile: {
    vi: 'Ô {cell} vừa được người khác sửa; không ghi đè. Kiểm tra lại để xem giá trị mới.',
    en: 'Cell {cell} was changed by someone else meanwhile and is left alone. Check again to see its value.',
  },
  cellCalculates: {
    vi: 'Ô {cell} có công thức; trang này không ghi đè công thức. Hãy sửa ô mà công thức lấy số, hoặc sửa công thức trong Excel.',
    en: 'Cell {cell} has a formula, which this page does not overwrite. Change the cells that it reads, or the formula in Excel.',
  },
  cellLocked: {
    vi: 'Ô {cell} bị khóa: tệp chỉ cho nhập vào các ô được mở khóa (trong mẫu là ô nền vàng). Chưa có gì thay đổi.',
    en: 'Cell {cell} is locked: the file takes input in the cells that are open (yellow in a template). Nothing was changed.',
  },
  excelBusy: {
    vi: 'Excel đang bận hoặc đang sửa ô. Nhấn Enter để kết thúc sửa rồi thử lại.',
    en: 'Excel is busy or a cell is being edited. Press Enter to finish and try again.',
  },
  excelThrottled: {
    vi: 'Excel đang nhận quá nhiều yêu cầu nên tạm từ chối. Chờ vài giây rồi thử lại.',
    en: 'Excel is getting too many requests and refuses for now. Wait a few seconds and try again.',
  },
  workbookReadOnly: {
    vi: 'Sổ tính đang mở chỉ để xem. Bấm «Cho phép chỉnh sửa» (hoặc lưu thành bản của mình) rồi thử lại; chưa có ô nào bị thay đổi.',
    en: 'The workbook is open for reading only. Choose “Enable Editing” (or save a copy of your own) and try again; no cell was changed.',
  },
  noCellsSelected: {
    vi: 'Chưa chọn ô nào (đang chọn hình hoặc biểu đồ). Chọn vùng có bảng rồi kiểm tra lại.',
    en: 'No cell is selected (a picture or a chart is). Select the table and check again.',
  },
  selectionEmpty: {
    vi: 'Vùng đang chọn chưa có dữ liệu. Chọn vùng có bảng rồi kiểm tra lại.',
    en: 'The selection is empty. Select the table and check again.',
  },
  selectionTooLarge: {
    vi: 'Vùng đang chọn quá lớn để Excel đưa ra một lần. Chọn vùng nhỏ hơn, hoặc để tự tìm bảng trên trang tính.',
    en: 'The selection is too large for Excel to hand over at once. Select less, or let the table be found on the sheet.',
  },
  excelFailed: {
    vi: 'Excel không thực hiện được yêu cầu ({code}). Thử lại; nếu vẫn lỗi, lưu tệp và mở lại.',
    en: 'Excel could not do this ({code}). Try again; if it still fails, save the file and open it again.',
  },
  sheetEmpty: { vi: 'Trang tính «{name}» trống.', en: 'The sheet “{name}” is empty.' },
} as const satisfies Record<string, Text>
