interface Script {
  style: string
  script: string
}

interface Parts {
  phone: Script
  start: string
  page: Script
  work: string
  /** The content files by path. */
  edition: Readonly<Record<string, string>>
}

/** Nothing is fetched from anywhere, whatever an imported file holds. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "frame-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page in one file. The phone's parts come first: its frame reads no further. */
export function toHtml({ phone, start, page, work, edition }: Parts): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>编辑手册</title>
<script type="text/plain" id="phone-style">${asText(phone.style)}</script>
<script type="text/plain" id="phone-script">${asText(phone.script)}</script>
</head>
<body>
<script>${asText(start)}</script>
<style media="not all" id="page-style">${page.style}</style>
<div id="desk"></div>
<script type="text/plain" id="page-script">${asText(page.script)}</script>
<script type="text/plain" id="work-script">${asText(work)}</script>
<script type="application/json" id="edition">${asText(JSON.stringify(edition))}</script>
</body>
</html>
`
}

/** Code or JSON that does not end the element it stands in. In both, such a `<` stands in a text only. */
function asText(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\u003c')
}
