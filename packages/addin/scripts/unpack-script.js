// Stands in the one file as it is: unpacks the page's script, which is deflated there, and starts it.
const TOO_OLD =
  'Trình duyệt này quá cũ cho parscore: cần Chrome hoặc Edge 103, Firefox 113, Safari 16.4 trở lên. / This browser is too old for parscore: Chrome or Edge 103, Firefox 113, Safari 16.4 or later.'
const packed = document.getElementById('parscore-packed').textContent
const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
if (typeof DecompressionStream === 'undefined') document.getElementById('root').textContent = TOO_OLD
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
new Response(unpacked).text().then((code) => {
  // An inline script like any other: the policy of the page knows its hash. The worker is started from its text.
  const script = Object.assign(document.createElement('script'), { id: 'parscore-script', type: 'module' })
  script.textContent = code
  document.body.append(script)
})
