import { WEAPP, WITH_ASSISTANT } from './paths'
import { writeWithAssistant } from './write'

/** `npm run build:weapp:assistant`: the package in `dist/weapp` with WeChat's assistant. */
async function main() {
  const bytes = await writeWithAssistant(WEAPP, WITH_ASSISTANT)
  console.log(`${WITH_ASSISTANT}: the assistant takes ${bytes} bytes`)
}

void main()
