import { frameworkIds, type Text } from '@parscore/scoring'

/** What `parscore --help` prints. */
export const help: Text = {
  vi: `parscore – kiểm tra bảng chấm điểm cải cách hành chính

Cách dùng:
  parscore check TỆP… [--framework MÃ] [--format text|json|sarif] [--lang vi|en] [--fix BẢN_SAO.xlsx]
      kiểm tra bảng chấm, biểu thống kê [--previous NĂM_TRƯỚC], kế hoạch, bảng giải trình mất điểm
      [--select MÃ,MÃ | --ignore MÃ,MÃ: chỉ chạy, hoặc bỏ qua, các phép kiểm tra này]
  parscore explain-check [MÃ]
      phép kiểm tra tìm gì, vì sao, ví dụ sai và đúng; không có MÃ thì liệt kê tất cả
  parscore explain TỆP [--column CỘT] [--by field|agency|cause]
  parscore explain TỆP --out VĂN_BẢN.docx|.xlsx [--form losses|targets] [--target ĐIỂM] [--unit CƠ_QUAN]
  parscore facts BÁO_CÁO.docx|.txt [--annex BIỂU_THỐNG_KÊ] [--format text|json]
  parscore progress KẾ_HOẠCH [--year NĂM] [--today NGÀY] [--out TIẾN_ĐỘ.xlsx] [--chart TIẾN_ĐỘ.svg]
  parscore calendar BỘ_TIÊU_CHÍ [--year NĂM] [--today NGÀY] [--out THỜI_HẠN.ics]
  parscore rank THƯ_MỤC|DANH_SÁCH [XẾP_HẠNG.xlsx]
  parscore province TỈNH [--papi THƯ_MỤC] [--chart BIỂU_ĐỒ.svg]
  parscore compare TỆP TỆP [--column CỘT]
  parscore target TỆP --target CHỈ_SỐ
  parscore template BỘ_TIÊU_CHÍ MỚI.xlsx [--year NĂM] [--unit ĐƠN_VỊ] [--annex BIỂU_THỐNG_KÊ] [--plan KẾ_HOẠCH]
  parscore split MẪU.xlsx THƯ_MỤC
  parscore merge THƯ_MỤC TỔNG_HỢP.xlsx
  parscore lock MẪU.xlsx BẢN_CHỐT.xlsx
  parscore framework export MÃ|- BẢNG.xlsx
  parscore framework import BẢNG.xlsx TÊN.yaml

TỆP là xlsx, xls, ods, csv, tsv, hoặc docx, txt có bảng; dấu - là đọc từ đầu vào chuẩn.
  --framework MÃ   chọn bộ tiêu chí (nếu không, tự nhận ra): ${frameworkIds.join(', ')}, hoặc tệp .yaml
  --format         text (để đọc), json (mỗi tệp một dòng), sarif
  --lang           vi (mặc định) hoặc en
  --fix            ghi bản sao xlsx: sửa chỗ chắc chắn, chú thích mọi phát hiện; tệp gốc không bị đổi
  --year, --unit   năm được chấm và tên đơn vị ghi trên mẫu
  --today          ngày/tháng/năm tính tiến độ và thời hạn (mặc định: hôm nay)
  --force          ghi đè tệp đã có; merge ghi đè thì giữ số liệu cũ ở ô mà các tệp để trống và ghi nhật ký

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không dùng được dữ liệu đầu vào.`,
  en: `parscore – checks administrative reform score sheets

Usage:
  parscore check FILE… [--framework ID] [--format text|json|sarif] [--lang vi|en] [--fix COPY.xlsx]
      checks score sheets, statistical annexes [--previous LAST_YEAR], plans, tables of lost points
      [--select ID,ID | --ignore ID,ID: only these checks, or all but these]
  parscore explain-check [ID]
      what a check finds and why, with an example; the list of all without an ID
  parscore explain FILE [--column NAME] [--by field|agency|cause]
  parscore explain FILE --out DOCUMENT.docx|.xlsx [--form losses|targets] [--target POINTS] [--unit AGENCY]
  parscore facts REPORT.docx|.txt [--annex ANNEX] [--format text|json]
  parscore progress PLAN [--year YEAR] [--today DAY] [--out PROGRESS.xlsx] [--chart PROGRESS.svg]
  parscore calendar FRAMEWORK [--year YEAR] [--today DAY] [--out DEADLINES.ics]
  parscore rank FOLDER|LIST [RANKING.xlsx]
  parscore province NAME [--papi FOLDER] [--chart CHART.svg]
  parscore compare FILE FILE [--column NAME]
  parscore target FILE --target INDEX
  parscore template FRAMEWORK NEW.xlsx [--year YEAR] [--unit UNIT] [--annex ANNEX] [--plan PLAN]
  parscore split TEMPLATE.xlsx FOLDER
  parscore merge FOLDER MERGED.xlsx
  parscore lock TEMPLATE.xlsx FINAL.xlsx
  parscore framework export ID|- SHEET.xlsx
  parscore framework import SHEET.xlsx NAME.yaml

FILE is xlsx, xls, ods, csv, tsv, or docx or txt with tables; - reads standard input.
  --framework ID   the framework (recognised by itself otherwise): ${frameworkIds.join(', ')}, or a .yaml file
  --format         text (to read), json (a line a file), sarif
  --lang           vi (default) or en
  --fix            writes a copy as xlsx: certain repairs made, every finding a comment; the input is not touched
  --year, --unit   the year that is scored and the unit, on the template
  --today          day/month/year that progress and deadlines are told for (today by default)
  --force          writes over what exists; merge then keeps older values where files are blank, and logs changes

Exit: 0 nothing wrong, 1 errors found, 2 the input could not be used.`,
}
