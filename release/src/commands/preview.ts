import path from 'node:path'
import { build } from '../build'
import { checkPackage } from '../check'
import { install } from '../install'
import { ROOT } from '../paths'
import { release } from '../release'
import { type Delivery } from '../send'
import { surroundings } from '../surroundings'

/** Next to the package, in a folder that is not committed. */
const IMAGE = path.join(ROOT, 'dist', 'preview.jpg')

async function send(delivery: Delivery) {
  // Only there once installed.
  const { previewPackage } = await import('../send')
  const { drawInTerminal } = await import('../qr-code')
  await previewPackage(delivery, IMAGE)
  const drawing = await drawInTerminal(IMAGE).catch(() => '这里画不出二维码，请打开图片扫。')
  console.log(`${drawing}\n用微信扫上面的二维码预览；图片在 ${IMAGE}`)
}

/** `npm run release:preview`: shows the committed version on a phone before it is uploaded. */
async function main() {
  const isSent = await release({ install, build, check: checkPackage, send }, surroundings)
  // WeChat's tool leaves workers running that would keep this process alive.
  process.exit(isSent ? 0 : 1)
}

void main()
