declare module 'miniprogram-compiler' {
  /** Compiles every WXML of the folder with WeChat's own compiler. @throws Error with its message on the first bad one */
  export function wxmlToJs(folder: string): string
}
