import Jimp from 'jimp'
import QrCodeReader from 'qrcode-reader'
import qrcode from 'qrcode-terminal'

/** Reads the QR code in an image file and redraws it in characters. Rejects when the image has none. */
export async function drawInTerminal(file: string): Promise<string> {
  const { bitmap } = await Jimp.read(file)
  const text = await new Promise<string>((resolve, reject) => {
    const reader = new QrCodeReader()
    reader.callback = (_error, value) => (value ? resolve(value.result) : reject(new Error(`${file} 里没有二维码。`)))
    reader.decode(bitmap)
  })
  return new Promise((resolve) => qrcode.generate(text, { small: true }, resolve))
}
