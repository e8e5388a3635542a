import path from 'node:path'
import postcss, { CssSyntaxError, type Plugin } from 'postcss'
import type { Device } from '../device'
import type { Dist } from '../dist'

/** Cached by content: on a phone, styles are compiled long before a page opens. */
const known = new Map<string, string>()

/** CSS of a page: app.wxss and its own, as WeChat would make them for this phone. */
export function compileStyles(dist: Dist, route: string, device: Device, tell: (problem: string) => void): string {
  const safeBottom = dist.isTab(route) ? 0 : device.safeBottom
  const read = (file: string) => (dist.has(file) ? dist.read(file) : undefined)
  return compileSheets(['app.wxss', `${route}.wxss`], read, { ...device, safeBottom }, tell)
}

/**
 * CSS of these files with what they import, each once. A file that `read` does not know is skipped; one with a syntax error
 * is told, and left out.
 */
export function compileSheets(
  files: readonly string[],
  read: (file: string) => string | undefined,
  device: Device,
  tell: (problem: string) => void,
): string {
  const seen = new Set<string>()
  const compile = (file: string): string => {
    const text = seen.has(file) ? undefined : read(file)
    if (text === undefined) return ''
    seen.add(file)
    const source = text.replace(/@import\s+(?:url\()?["']?([^"')]+)["']?\)?\s*;/g, (_, target: string) =>
      compile(path.posix.resolve('/', path.posix.dirname(file), target).slice(1)),
    )
    const key = JSON.stringify([source, device.width, device.theme, device.safeBottom])
    try {
      const css = known.get(key) ?? postcss([wxss(device)]).process(source, { from: file }).css
      known.set(key, css)
      return css
    } catch (error) {
      if (!(error instanceof CssSyntaxError)) throw error
      tell(`${file}:${error.line}:${error.column}: ${error.reason}`)
      return ''
    }
  }
  return files.map(compile).join('')
}

function wxss({ width, theme, safeBottom }: Device): Plugin {
  return {
    postcssPlugin: 'wxss',
    Declaration(declaration) {
      declaration.value = declaration.value
        .replace(/(-?[\d.]+)rpx\b/g, (_, n: string) => pixels((Number(n) * width) / 750))
        // Only a page that reaches the bottom of the screen meets the home indicator.
        .replace(/(?:env|constant)\(\s*safe-area-inset-(\w+)[^)]*\)/g, (_, side: string) =>
          side === 'bottom' ? `${safeBottom}px` : '0px',
        )
    },
    AtRule(rule) {
      // The theme is the phone's, regardless of the browser's preference.
      rule.params = rule.params.replace(/\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)/g, (_, wanted: string) =>
        wanted === theme ? '(min-width: 0px)' : '(max-width: 0px)',
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

/** WeChat rounds down to whole pixels, but keeps hairlines visible. */
const pixels = (exact: number) =>
  exact === 0 ? '0px' : `${Math.trunc(exact + Math.sign(exact) * 1e-4) || Math.sign(exact) * 0.5}px`

/** `page` is the body; every other tag is a component, and those have the prefix `wx-`. */
const prefixTags = (selector: string) =>
  selector.replace(/(^|[\s>+~(,])([a-z][\w-]*)/g, (_, before: string, tag: string) =>
    tag === 'page' ? `${before}body` : `${before}wx-${tag}`,
  )
