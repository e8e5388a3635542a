/** Sends the built package with a throw-away key: `rehearse.ts upload|preview FOLDER`. Stops before contacting WeChat. */
import path from 'node:path'
import { DefaultProjectAttr } from 'miniprogram-ci'
import { DIST } from '../src/paths'
import { previewPackage, uploadPackage } from '../src/send'
import { NOBODY, writeThrowAwayKey } from '../src/throw-away'

async function main([how = '', folder = '']: string[]) {
  const delivery = {
    appid: NOBODY,
    keyFile: writeThrowAwayKey(folder),
    robot: 1,
    version: '0.0.0',
    description: '演练',
    dist: DIST,
    attributes: DefaultProjectAttr,
    print: (line: string) => {
      process.stdout.write(`${line}\n`)
    },
  }
  try {
    if (how === 'upload') await uploadPackage(delivery)
    else await previewPackage(delivery, path.join(folder, 'preview.jpg'))
  } catch (error) {
    console.log(`stopped: ${String(error)}`)
  }
  // WeChat's tool leaves workers running that would keep this process alive.
  process.exit(0)
}

void main(process.argv.slice(2))
