import { randomUUID } from 'node:crypto'
import type { Answers } from '../answers'
import type { Device } from '../device'
import type { Dist } from '../dist'
import type { Problems } from '../problems'
import { AppService } from '../service/app-service'
import type { Parts } from '../simulation'
import type { StorageOptions } from '../wx/storage'
import { BrowserHand } from './browser-hand'
import { sharedBrowser } from './launch'
import { phoneSite } from './phone-site'
import { RemoteView } from './remote-view'

interface Shared {
  dist: Dist
  device: Device
  problems: Problems
  answers: Answers
}

/** A phone in a context of its own in the shared headless browser. */
export async function startPhone(
  shared: Shared,
  options: { scene?: number; storage?: StorageOptions },
): Promise<Parts> {
  const { dist, device, problems } = shared
  const { browser, server } = await sharedBrowser()
  const name = randomUUID()
  const view = new RemoteView(dist, device, name, problems)
  const service = new AppService({ ...shared, ...options, view })
  view.components = () => service.definitions.components
  server.add(name, phoneSite(server, name, dist, view))
  const context = await browser.newContext({
    viewport: { width: device.width, height: device.height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
    colorScheme: device.theme,
  })
  const phone = await context.newPage()
  phone.on('pageerror', (error) => problems.add('view', error))
  await phone.goto(`${server.origin}/${name}/phone`)
  const end = async () => {
    service.dispose()
    await view.dispose()
    await context.close()
    server.remove(name)
  }
  return { ...shared, service, hand: new BrowserHand(phone, service), phone, end }
}
