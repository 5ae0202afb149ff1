// «Tôi cần gì?»: the one page that a release is opened with. Who you are, which file is yours, what to do first.
import { escapeXml } from '@parscore/scoring'

/** The address of the add-in where it is not known yet; `.invalid` is reserved for names that never are. */
export const PLACEHOLDER = 'https://dia-chi-cua-co-quan.invalid/parscore/'

const STYLE =
  'body{font:16px/1.55 "Segoe UI",system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1rem;color-scheme:light dark;overflow-wrap:anywhere}h2{margin-top:2rem}code,pre{font-family:Consolas,monospace}pre{white-space:pre-wrap}table{border-collapse:collapse;margin:.5rem 0;width:100%}td,th{border:1px solid #8888;padding:4px 8px;text-align:left;vertical-align:top}'

/** Which Excel can do what; the IT page of the add-in says the same, longer. */
const EXCEL = [
  ['Microsoft 365 (Windows, Mac), Excel trên web, Excel LTSC 2024', 'ngăn tác vụ và hàm trong ô, hoặc parscore.html'],
  ['Excel LTSC 2021', 'thử ngăn tác vụ trên một máy trước; parscore.html thì chắc chắn'],
  ['Excel 2010 đến 2019, LibreOffice, WPS', 'mẫu tự chấm điểm (thư mục mau) và parscore.html'],
  ['Không có Excel', 'parscore.html'],
]

/** @param {{ version: string, command: string, baseUrl: string, checksums: string }} of the release */
export function whatINeed({ version, command, baseUrl, checksums }) {
  const excel = EXCEL.map(
    ([which, what]) => `<tr><th scope="row">${escapeXml(which)}</th><td>${escapeXml(what)}</td></tr>`,
  )
  const address =
    baseUrl === PLACEHOLDER
      ? `<p>Phần bổ trợ cần một địa chỉ https của cơ quan. Trong ba tệp <code>manifest.xml</code>, <code>functions-vi.json</code>, <code>functions-en.json</code> của thư mục phan-bo-tro-excel, thay mọi chỗ <code>${escapeXml(PLACEHOLDER)}</code> bằng địa chỉ ấy (có dấu / ở cuối), rồi làm theo <code>it.html</code> trong cùng thư mục.</p>`
      : `<p>Chép nguyên thư mục phan-bo-tro-excel lên <code>${escapeXml(baseUrl)}</code>, rồi làm theo <code>it.html</code> trong thư mục ấy.</p>`
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>parscore ${escapeXml(version)} – Tôi cần gì?</title><style>${STYLE}</style></head><body><main>
<h1>Tôi cần gì?</h1>
<p>parscore ${escapeXml(version)} kiểm tra và chấm bảng điểm Chỉ số cải cách hành chính. Mọi việc làm ngay trên máy: không cần mạng, không tệp nào được gửi đi.</p>

<h2>Tôi chấm điểm, tổng hợp, giải trình</h2>
<p>Bấm đúp <a href="parscore.html"><strong>parscore.html</strong></a> (Chrome, Edge, Firefox). Trang đầu có các việc trong năm; kéo bảng chấm vào là được kiểm tra. Không phải cài gì. <a href="Huong-dan.html">Hướng dẫn có hình</a> in được; trong parscore.html cũng có.</p>
<p>Muốn có mẫu tự tính điểm ngay trong Excel: thư mục <a href="mau/README.md"><code>mau</code></a>, hoặc việc «Tạo mẫu chấm điểm» trong parscore.html.</p>

<h2>Tôi ở bộ phận CNTT</h2>
<p><strong>30 người dùng, không cài gì:</strong> để <code>parscore.html</code> vào thư mục dùng chung, mọi người bấm đúp; hoặc đặt lên máy chủ web của cơ quan như một trang thường.</p>
<p><strong>Trong Excel:</strong></p>
${address}
<p><strong>Kiểm tra tệp nhận được:</strong> <code>sha256sum -c ${checksums}</code>; trên Windows <code>certutil -hashfile parscore.html SHA256</code> rồi so với ${checksums}.</p>
<p><strong>Cập nhật:</strong> chép bản mới đè lên bản cũ, cùng chỗ, cùng tên. Bản nháp, bố cục bảng đã sửa và bộ tiêu chí đã nạp nằm trong trình duyệt của từng người và không mất, miễn là địa chỉ của trang không đổi.</p>
<p><strong>Gỡ:</strong> xóa tệp. parscore không ghi gì ngoài bộ nhớ của trình duyệt.</p>

<h2>Tôi phân tích số liệu, hoặc chấm hàng loạt</h2>
<p>Cần Node.js từ 20. Không cần mạng để cài:</p>
<pre>npm install --global ./${escapeXml(command)}
parscore check bang-cham.xlsx
parscore rank cac-don-vi xep-hang.xlsx
parscore --help</pre>
<p>Sổ tay phân tích (Jupyter) nằm trong mã nguồn, thư mục notebooks.</p>

<h2>Tôi tập huấn</h2>
<p>Mở parscore.html, chọn «Bài học cho tập huấn»: tám tình huống để chiếu, có bản in cho người học; «Thử quy tắc chấm» để đổi một con số và xem điểm đổi thế nào. Tài liệu mẫu của từng loại ở cuối trang đầu.</p>

<h2>Excel nào dùng được gì</h2>
<table>${excel.join('')}</table>

<hr>
<section lang="en"><h2>In English</h2>
<p><strong>Staff:</strong> double-click <code>parscore.html</code>; nothing to install, no network, nothing leaves the machine. <strong>IT desk:</strong> put that file in a shared folder or on a web server for everyone; for the pane and functions in Excel copy <code>phan-bo-tro-excel</code> to an https address, replace the placeholder address in manifest.xml and functions-*.json and follow it.html. Update by copying over. <strong>Analysts:</strong> <code>npm install --global ./${escapeXml(command)}</code> (Node 20 or newer, no registry needed). <strong>Trainers:</strong> the lesson on the start page.</p>
</section>
</main></body></html>
`
}
