import { kind, optionalText, text } from './kind'

/** A message that a public account sends. */
export const message = kind({
  fields: {
    text: text('消息的文字', '- { message: 推送消息, id: message }'),
    link: optionalText('消息里的链接', 'link: 链接网址'),
  },
  effect: 'open',
  draw: ({ text, link }) => ({
    className: 'part-message',
    text,
    ...(link !== undefined && { children: [{ className: 'part-url', text: link }] }),
    spot: true,
  }),
  words: ({ text, link }, mark) => `${mark}“${text}”${link === undefined ? '' : `，里面有“${link}”`}`,
})
