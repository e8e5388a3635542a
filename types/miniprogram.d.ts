declare module 'miniprogram-compiler' {
  /** Compiles every WXML of the folder with WeChat's own compiler. @throws Error with its message on the first bad one */
  export function wxmlToJs(folder: string): string
}

declare module 'miniprogram-simulate' {
  export interface RenderedNode {
    dom: HTMLElement
    dispatchEvent(type: string, options?: { bubbles?: boolean; detail?: object }): void
  }
  export interface RenderedComponent extends RenderedNode {
    attach(parent: HTMLElement): void
    detach(): void
    setData(data: object, callback?: () => void): void
    querySelector(selector: string): RenderedNode | undefined
    querySelectorAll(selector: string): RenderedNode[]
  }
  interface Simulate {
    load(path: string, tag: string, options: { compiler: 'official'; rootPath: string }): string
    render(id: string): RenderedComponent
  }
  const simulate: Simulate
  export default simulate
}
