// One page for the IT desk: how to put the add-in to work, from which Excel on, and what to do without it.
import { escapeXml } from '@parscore/scoring'
import { MIRRORED } from './office-js.mjs'
import { OFFICE_CDN } from './security-headers.mjs'

const rows = {
  vi: [
    ['Excel trên web, Excel Microsoft 365 (Windows, Mac)', 'Ngăn tác vụ và hàm trong ô'],
    ['Excel LTSC 2024', 'Ngăn tác vụ và hàm trong ô'],
    ['Excel LTSC 2021', 'Tài liệu của Microsoft mâu thuẫn nhau: hãy thử trên một máy trước'],
    [
      'Excel 2019, 2016',
      'Không dùng được phần bổ trợ. Dùng trang web không cần Excel (index.html), lệnh parscore, hoặc công thức sẵn có của Excel',
    ],
    ['Excel trên iPad', 'Không có hàm trong ô'],
    ['LibreOffice, WPS', 'Dùng trang web không cần Excel (index.html)'],
  ],
  en: [
    ['Excel on the web, Excel of Microsoft 365 (Windows, Mac)', 'Pane and functions'],
    ['Excel LTSC 2024', 'Pane and functions'],
    ['Excel LTSC 2021', "Microsoft's documents contradict each other: try it on one machine first"],
    [
      'Excel 2019, 2016',
      'No add-in. Use the page without Excel (index.html), the parscore command, or native formulas',
    ],
    ['Excel on iPad', 'No functions in cells'],
    ['LibreOffice, WPS', 'The page without Excel (index.html)'],
  ],
}

const table = (lang) =>
  `<table>${rows[lang].map(([excel, what]) => `<tr><th scope="row">${escapeXml(excel)}</th><td>${escapeXml(what)}</td></tr>`).join('')}</table>`

/** Where office.js comes from, and what that means. */
function sourceOfOfficeJs(officeJs, build) {
  if (officeJs === 'cdn')
    return {
      vi: `Bản này lấy office.js từ ${new URL(OFFICE_CDN).host}, cách duy nhất Microsoft hỗ trợ. Mạng kín: đóng gói lại với --office-js self, hoặc với bản sao mới (xem dưới).`,
      en: `This build loads office.js from ${new URL(OFFICE_CDN).host}, the only way that Microsoft supports. For closed networks package again with --office-js self, or with a newer mirror (see below).`,
    }
  if (build)
    return {
      vi: `Bản này lấy office.js ${build} từ chính thư mục office-js, bản sao của CDN do bộ phận CNTT tải về: máy không cần ra internet. Microsoft không hỗ trợ cách này; hãy tải lại bản sao vài tháng một lần.`,
      en: `This build loads office.js ${build} from its own folder office-js, a mirror of the CDN that the IT desk made: no internet is needed. Microsoft does not support this; make the mirror anew every few months.`,
    }
  return {
    vi: 'Bản này lấy office.js từ chính thư mục office-js: máy không cần ra internet. Microsoft không hỗ trợ cách này và thư viện dừng ở phiên bản 1.1.110; giấy phép của Microsoft nằm trong office-js/LICENSE.md. Cần bản mới hơn: dùng bản sao của CDN (xem dưới).',
    en: 'This build loads office.js from its own folder office-js: no internet is needed. Microsoft does not support this, and the library stopped at version 1.1.110; its licence is office-js/LICENSE.md. For a newer one use a mirror of the CDN (see below).',
  }
}

/** How an IT desk makes a mirror. */
const mirrorSteps = {
  vi: `Trên một máy có internet, tải cùng lúc các tệp sau từ <code>${OFFICE_CDN}/lib/1/hosted/</code> vào một thư mục, giữ nguyên tên: <code>${MIRRORED.join('</code>, <code>')}</code>. Chép thư mục sang máy đóng gói rồi chạy <code>npm run package -- --base-url ĐỊA_CHỈ --office-js THƯ_MỤC</code>: lệnh dừng nếu thiếu tệp hoặc các tệp không cùng phiên bản.`,
  en: `On a machine with internet download these files at one time from <code>${OFFICE_CDN}/lib/1/hosted/</code> into a folder, with their names: <code>${MIRRORED.join('</code>, <code>')}</code>. Copy the folder to the machine that packages and run <code>npm run package -- --base-url ADDRESS --office-js FOLDER</code>: it stops where a file is missing or of another build.`,
}

/** @param {{ baseUrl: string, officeJs: 'cdn' | 'self', build?: string | null, headers: Record<string, string> }} options */
export function itPage({ baseUrl, officeJs, build = null, headers }) {
  const list = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const office = sourceOfOfficeJs(officeJs, build)
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>parscore – hướng dẫn cho bộ phận CNTT</title><link rel="stylesheet" href="help/help.css"></head><body><main>
<h1>parscore: đưa vào sử dụng</h1>
<p>Thư mục này chép nguyên lên <code>${escapeXml(baseUrl)}</code> (https, chứng thư mà máy người dùng tin). Tệp khai báo: <code>manifest.xml</code>. Mở <code>${escapeXml(baseUrl)}index.html</code> bằng trình duyệt để thử trước: trang này không cần Excel.</p>
<p>${escapeXml(office.vi)}</p>
<h2>Máy chủ phải gửi</h2><pre>${escapeXml(list.join('\n'))}</pre>
<p>IIS đọc <code>web.config</code>, Apache đọc <code>.htaccess</code> có sẵn; với nginx chép nội dung <code>nginx.conf.txt</code> vào khối <code>location</code>. Không có dữ liệu nào của người dùng rời khỏi máy của họ.</p>
<h2>Cài cho người dùng</h2>
<ol>
<li><strong>Trung tâm quản trị Microsoft 365</strong>: Cài đặt &gt; Ứng dụng tích hợp &gt; Tải lên ứng dụng tùy chỉnh &gt; chọn manifest.xml, giao cho nhóm. Có thể mất đến 24 giờ.</li>
<li><strong>Thư mục mạng (chỉ Windows, Microsoft chỉ dành để thử)</strong>: để manifest.xml trong một thư mục chia sẻ; trong Excel: Tệp &gt; Tùy chọn &gt; Trung tâm tin cậy &gt; Danh mục phần bổ trợ tin cậy, thêm đường dẫn \\\\máy-chủ\\thư-mục, đánh dấu «Hiện trong menu», khởi động lại; Trang đầu &gt; Phần bổ trợ &gt; Nâng cao &gt; Thư mục dùng chung.</li>
<li><strong>Excel trên web</strong>: Trang đầu &gt; Phần bổ trợ &gt; Thêm phần bổ trợ &gt; Phần bổ trợ của tôi &gt; Tải lên &gt; chọn manifest.xml.</li>
</ol>
<h2>Excel nào dùng được gì</h2>${table('vi')}
<h2>Bản sao office.js cho mạng kín</h2><p>${mirrorSteps.vi}</p>
<h2>Khi gặp #NAME? hoặc không thấy hàm mới</h2>
<p>Mở ngăn parscore một lần. Excel giữ danh sách hàm cũ đến 24 giờ; trên Windows xóa thư mục <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef</code> khi Excel đã đóng.</p>
<hr>
<section lang="en"><h1>parscore: going live</h1>
<p>Copy this folder as it is to <code>${escapeXml(baseUrl)}</code> (https, a certificate that the users' machines trust). The manifest is <code>manifest.xml</code>. Open <code>${escapeXml(baseUrl)}index.html</code> in a browser first: that page needs no Excel.</p>
<p>${escapeXml(office.en)}</p>
<p>The server must send the headers above: IIS reads <code>web.config</code>, Apache <code>.htaccess</code>; for nginx put <code>nginx.conf.txt</code> in the <code>location</code> block. Nothing of the users' leaves their machines.</p>
<ol>
<li><strong>Microsoft 365 admin centre</strong>: Settings &gt; Integrated apps &gt; Upload custom apps &gt; manifest.xml. It may take 24 hours.</li>
<li><strong>Network share (Windows only, for trials only by Microsoft's word)</strong>: put manifest.xml in a shared folder; File &gt; Options &gt; Trust Center &gt; Trusted Add-in Catalogs, add \\\\server\\folder, tick “Show in Menu”, restart; Home &gt; Add-ins &gt; Advanced &gt; Shared Folder.</li>
<li><strong>Excel on the web</strong>: Home &gt; Add-ins &gt; More Add-ins &gt; My Add-ins &gt; Upload &gt; manifest.xml.</li>
</ol>
<p>${mirrorSteps.en}</p>
${table('en')}</section>
</main></body></html>
`
}
