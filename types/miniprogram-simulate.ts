/**
 * What the tests use of miniprogram-simulate. Its own types bring WeChat's globals with them, which contradict Node's.
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
