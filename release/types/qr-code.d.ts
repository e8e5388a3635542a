declare module 'jimp' {
  export interface Bitmap {
    width: number
    height: number
    data: Buffer
  }

  interface Image {
    bitmap: Bitmap
  }

  const Jimp: { read(file: string): Promise<Image> }
  export default Jimp
}

declare module 'qrcode-reader' {
  import { type Bitmap } from 'jimp'

  export default class QrCodeReader {
    callback: (error: unknown, value: { result: string } | null) => void
    decode(bitmap: Bitmap): void
  }
}

declare module 'qrcode-terminal' {
  const qrcode: { generate(text: string, options: { small: boolean }, draw: (drawing: string) => void): void }
  export default qrcode
}
