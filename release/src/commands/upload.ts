import { build } from '../build'
import { checkPackage } from '../check'
import { install } from '../install'
import { release } from '../release'
import { surroundings } from '../surroundings'

/** `npm run release:upload`: uploads the committed version as a development version in WeChat's console. */
async function main() {
  const isSent = await release(
    {
      install,
      build,
      check: checkPackage,
      // Only there once installed.
      send: async (delivery) => (await import('../send')).uploadPackage(delivery),
    },
    surroundings,
  )
  if (isSent) {
    console.log('已上传。接下来：在公众平台“版本管理”里设为体验版，照 docs/release.md 试过真机，再提交审核；')
    console.log('审核通过并发布后，打上这一版的标签（git tag v版本号），并在 CHANGELOG.md 写上发布日期。')
  }
  // WeChat's tool leaves workers running that would keep this process alive.
  process.exit(isSent ? 0 : 1)
}

void main()
