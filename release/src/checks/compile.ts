import { stripVTControlCharacters } from 'node:util'
import { getCompiledResult, type CompileSettings } from 'miniprogram-ci'
import { quietly } from '../quiet'
import { type Check, messageOf } from './check'

/** WeChat's tool gives its own compiler 20 seconds to start: on a busy machine a second attempt succeeds. */
async function patiently<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job()
  } catch (error) {
    if (!messageOf(error).includes('fork process timeout')) throw error
    return job()
  }
}

function compiling(name: string, setting: CompileSettings): Check {
  return {
    name,
    run: async ({ project }) => {
      try {
        await quietly(() => patiently(() => getCompiledResult({ project, setting })))
        return { faults: [] }
      } catch (error) {
        return { faults: [`编译不过：${stripVTControlCharacters(messageOf(error))}`] }
      }
    },
  }
}

export const compile = compiling('按项目设置编译', { useProjectConfig: true })

/** Not used for releases (the package would grow by half), but it parses every script and most of the styles. */
export const compileStrictly = compiling('转 ES5 并压缩再编译一次', { es6: true, minify: true })
