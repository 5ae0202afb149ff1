// Stands in the one file as it is: unpacks the page's script, which is deflated there, and starts it.
const TOO_OLD =
  'Trình duyệt này quá cũ cho parscore: cần Chrome hoặc Edge 103, Firefox 113, Safari 16.4 trở lên. / This browser is too old for parscore: Chrome or Edge 103, Firefox 113, Safari 16.4 or later.'
const [length, packed] = document.getElementById('parscore-packed').textContent.split(' ')
const bytes = new Uint8Array((packed.length / 5) * 4)
// As in-base-85.mjs writes it.
for (let at = 0, to = 0; at < packed.length; at += 5, to += 4) {
  let number = 0
  for (let place = at; place < at + 5; place += 1) {
    const code = packed.charCodeAt(place)
    number = number * 85 + code - (code > 60 ? 36 : 35)
  }
  for (let byte = 0; byte < 4; byte += 1) bytes[to + byte] = number >>> (24 - 8 * byte)
}
if (typeof DecompressionStream === 'undefined') document.getElementById('root').textContent = TOO_OLD
const unpacked = new Blob([bytes.subarray(0, Number(length))])
  .stream()
  .pipeThrough(new DecompressionStream('deflate-raw'))
new Response(unpacked).text().then((code) => {
  // An inline script like any other: the policy of the page knows its hash. The worker is started from its text.
  const script = Object.assign(document.createElement('script'), { id: 'parscore-script', type: 'module' })
  script.textContent = code
  document.body.append(script)
})
