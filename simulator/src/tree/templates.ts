import vm from 'node:vm'
import type { Dist } from '../dist'

/** A node of Taro's serialised tree, as setData carries it. */
export interface TaroNode {
  /** Number of its template. */
  nn: string
  sid: string
  uid?: string
  cn?: TaroNode[]
  /** Text. */
  v?: string
  cl?: string
  st?: string
  [property: string]: unknown
}

/** What one of base.wxml's templates makes of a node. */
export interface Template {
  tag: string
  /** The template's attributes, each with the node's property that fills it. */
  attributes: ReadonlyMap<string, string>
  /** Bound events; a caught one does not bubble on. */
  events: ReadonlyMap<string, 'bind' | 'catch'>
}

/** Where a node stands in the templates' recursion. */
export interface Level {
  depth: number
  ancestors: string
}

interface Wxs {
  a: (level: number, nodeName: string, ancestors: string) => string
  f: (ancestors: string, nodeName: string) => string
}

const attributeText = String.raw`\s+[\w:.-]+(?:="[^"]*")?`
const templateText = new RegExp(`<template name="(tmpl_[\\w-]+)">\\s*(?:<([\\w-]+)((?:${attributeText})*)\\s*/?>)`, 'g')

/** Taro's templates, read from base.wxml, and chosen by utils.wxs as WeChat would choose them. */
export class Templates {
  private readonly all = new Map<string, Template>()
  private readonly wxs: Wxs

  constructor(dist: Dist) {
    for (const [, name = '', tag = '', attributes = ''] of dist.read('base.wxml').matchAll(templateText)) {
      this.all.set(name, readTemplate(tag, attributes))
    }
    this.wxs = vm.runInNewContext(`const module = {};${dist.read('utils.wxs')}\n;module.exports`) as Wxs
  }

  static readonly root: Level = { depth: 0, ancestors: '' }

  /** The template of a node, and the level of its children. @throws when base.wxml has none */
  of(node: TaroNode, level: Level): { template: Template; inner: Level } {
    const name = this.wxs.a(level.depth, node.nn, level.ancestors)
    const wrapped = name.endsWith('_container') && this.all.has(name)
    const start = wrapped ? Templates.root : level
    const chosen = wrapped ? `tmpl_0_${node.nn}` : name
    const template = this.all.get(`${chosen}_${node['focus'] === undefined ? 'blur' : 'focus'}`) ?? this.all.get(chosen)
    if (!template) throw new Error(`base.wxml has no template "${chosen}": the node would not be shown`)
    return { template, inner: { depth: start.depth + 1, ancestors: this.wxs.f(start.ancestors, node.nn) } }
  }
}

function readTemplate(tag: string, source: string): Template {
  const attributes = new Map<string, string>()
  const events = new Map<string, 'bind' | 'catch'>()
  for (const [, name = '', value = ''] of source.matchAll(/\s([\w:.-]+)="([^"]*)"/g)) {
    const [, way, event] = /^(bind|catch):?(\w+)$/.exec(name) ?? []
    const [, property] = /\bi\.(\w+)/.exec(value) ?? []
    if (event) events.set(event, way as 'bind' | 'catch')
    else if (property) attributes.set(name, property)
  }
  return { tag, attributes, events }
}
