import { parseArgs } from 'node:util'
import { startPreview } from './preview/preview'

const usage = 'simulator <dist> [--port 5180] [--build "npx taro build --type weapp --watch"]'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, build: { type: 'string' } },
  })
  const [dist] = positionals
  if (dist === undefined) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const preview = await startPreview({
    dist,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.build === undefined ? {} : { build: values.build }),
  })
  console.log(`预览 ${preview.url}`)
  console.log(`包的位置（可在微信开发者工具中打开）${dist}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)))
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
