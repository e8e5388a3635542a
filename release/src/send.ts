import {
  type Delivered,
  locales,
  preview,
  type Progress,
  Project,
  type ProjectAttributes,
  upload,
} from 'miniprogram-ci'
import { megabytes } from './checks/sizes'
import { quietly } from './quiet'
import { withStaged } from './staged'
import { type Settings } from './settings'
import { type Version } from './version'

export interface Delivery extends Settings, Version {
  /** The built package's folder. */
  dist: string
  /** WeChat's data about the app, for rehearsals; fetched from WeChat when absent. */
  attributes?: ProjectAttributes
  print: (line: string) => void
}

/** The main package's name in WeChat's tool. */
const NAMES: Record<string, string> = { __FULL__: '全部', __APP__: '主包' }

/** Prints each step once, when it starts or fails. */
function progress(print: Delivery['print']) {
  return (step: Progress) => {
    if (typeof step === 'string') print(`  ${step}`)
    else if (step.status !== 'done' && step.message !== '') print(`  ${step.message}`)
  }
}

async function send(delivery: Delivery, how: (job: Parameters<typeof upload>[0]) => Promise<Delivered>) {
  const { appid, keyFile, robot, version, description, dist, attributes, print } = delivery
  locales.setLocale('zh')
  const { result } = await withStaged(dist, appid, (staged) => {
    const project = new Project({ appid, type: 'miniProgram', projectPath: staged.project, privateKeyPath: keyFile })
    if (attributes) project.attr = () => Promise.resolve(attributes)
    const onProgressUpdate = progress(print)
    const setting = { useProjectConfig: true }
    return quietly(() => how({ project, version, desc: description, robot, setting, onProgressUpdate }))
  })
  for (const { name, size } of result.subPackageInfo ?? []) print(`  ${NAMES[name] ?? name}：${megabytes(size)}`)
}

/** Uploads a package as a development version of WeChat's console. Rejects with WeChat's error. */
export const uploadPackage = (delivery: Delivery) => send(delivery, upload)

/** Sends a package for a preview on a phone, and writes the QR code that opens it to an image file. */
export const previewPackage = (delivery: Delivery, image: string) =>
  send(delivery, (job) => preview({ ...job, qrcodeFormat: 'image', qrcodeOutputDest: image }))
