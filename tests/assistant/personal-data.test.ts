import { withoutPersonalData } from '../../assistant/personal-data'

const OFFICE = '0431-85583206'

const rest = (text: string) => withoutPersonalData(text, OFFICE).replace(/ /g, '')

test.each([
  ['an identity card', '我的身份证220102199001011234查不到', '我的身份证查不到'],
  ['one that ends in X', '身份证22010219900101123X，查不到', '身份证，查不到'],
  ['one with spaces', '220102 19900101 1234 查不到', '查不到'],
  ['one of fifteen digits', '老身份证220102900101123登不上', '老身份证登不上'],
  ['one in full width', '２２０１０２１９９００１０１１２３４查不到', '查不到'],
  ['a mobile telephone', '我电话13812345678，毕业证丢了', '我电话，毕业证丢了'],
  ['one with hyphens', '138-1234-5678毕业证丢了', '毕业证丢了'],
  ['one with its country', '+8613812345678毕业证丢了', '+毕业证丢了'],
  ['one in Chinese digits', '一三八一二三四五六七八毕业证丢了', '毕业证丢了'],
  ['a landline', '打010-12345678没人接', '打没人接'],
  ['the number of a certificate', '证书编号101861202602001234查不到', '证书编号查不到'],
])('%s is dropped', (_, text, expected) => {
  expect(rest(text)).toBe(expected)
})

test.each([
  '2000届及以前的学历',
  '1999年毕业，2001年发证',
  '教育部令第41号第三十八条',
  '2026-06-30发证',
  '0431-85583206是学位办的电话吗',
  '85583206',
  '九五届',
])('%s stays', (text) => {
  expect(withoutPersonalData(text, OFFICE)).toBe(text)
})
