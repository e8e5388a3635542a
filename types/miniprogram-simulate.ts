/**
 * The parts of miniprogram-simulate used in tests. Its own types bring in WeChat's globals, which conflict with Node's.
 */
export interface RenderedNode {
  dom: HTMLElement
  dispatchEvent(type: string, options?: { bubbles?: boolean; detail?: object }): void
}

export interface RenderedComponent extends RenderedNode {
  attach(parent: HTMLElement): void
  detach(): void
  setData(data: object, callback?: () => void): void
  querySelectorAll(selector: string): RenderedNode[]
}

export interface Simulate {
  load(path: string, tag: string, options: { compiler: 'official'; rootPath: string }): string
  render(id: string): RenderedComponent
}
