import path from 'node:path'
import postcss, { type Plugin } from 'postcss'
import type { Device } from '../device'
import type { Dist } from '../dist'

interface StyleContext {
  device: Device
  safeBottom: number
}

/** CSS of a page: app.wxss and its own, as WeChat would make them for this phone and theme. */
export function compileStyles(dist: Dist, route: string, context: StyleContext): string {
  const seen = new Set<string>()
  const files = ['app.wxss', `${route}.wxss`].map((file) => compile(dist, file, context, seen))
  return [`:root { --rpx: ${context.device.width / 750}px }`, ...files].join('\n')
}

function compile(dist: Dist, file: string, context: StyleContext, seen: Set<string>): string {
  if (seen.has(file) || !dist.has(file)) return ''
  seen.add(file)
  const source = dist.read(file).replace(/@import\s+(?:url\()?["']?([^"')]+)["']?\)?\s*;/g, (_, target: string) => {
    const imported = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
    return compile(dist, imported, context, seen)
  })
  return postcss([wxss(context)]).process(source, { from: file }).css
}

const pixels = (rpx: number, width: number) => {
  if (rpx === 0) return '0px'
  const exact = (rpx * width) / 750
  // WeChat floors to whole pixels, but a hairline stays visible.
  return `${Math.trunc(exact + Math.sign(exact) * 1e-4) || Math.sign(exact) * 0.5}px`
}

function wxss({ device, safeBottom }: StyleContext): Plugin {
  return {
    postcssPlugin: 'wxss',
    Declaration(declaration) {
      declaration.value = declaration.value
        .replace(/(-?[\d.]+)rpx\b/g, (_, n: string) => pixels(Number(n), device.width))
        .replace(/(?:env|constant)\(\s*safe-area-inset-(\w+)[^)]*\)/g, (_, side: string) =>
          side === 'bottom' ? `${safeBottom}px` : '0px',
        )
    },
    AtRule(rule) {
      if (rule.name !== 'media') return
      // The theme is the phone's, whatever the browser prefers.
      rule.params = rule.params.replace(/\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)/g, (_, theme: string) =>
        theme === device.theme ? '(min-width: 0px)' : '(max-width: 0px)',
      )
    },
    Once(root) {
      root.walkRules((rule) => {
        const { parent } = rule
        if (parent?.type === 'atrule' && /keyframes$/.test((parent as postcss.AtRule).name)) return
        rule.selectors = rule.selectors.map(prefixTags)
      })
    },
  }
}

/** `page` is the body; every other tag is a component, and those have the prefix `wx-`. */
function prefixTags(selector: string): string {
  return selector.replace(/(^|[\s>+~(,])([a-z][\w-]*)/g, (_, before: string, tag: string) =>
    tag === 'page' ? `${before}body` : tag === 'root' ? `${before}${tag}` : `${before}wx-${tag}`,
  )
}
