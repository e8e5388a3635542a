const DIGITS = '零一二三四五六七八九'
const NUMERALS = '[〇零一二两三四五六七八九十百]'

/** Units counted or numbered in Chinese numerals. Other counts (两样、三件事) are just wording and state no fact. */
const COUNTED =
  '年|个?月|[日天周届元块米点号份张套寸岁楼层室步页]|星期|个?小时|分钟|个?工作日|公里|学期|[万成折倍]|[条款项章](?<=第[〇零一二两三四五六七八九十百]+.)'

/** “这一天”, “最后一个工作日”, “一步一图”: 一 as an article or in an idiom, not as a number. */
const ONE_OF_MANY = new RegExp(`(?<=[这那哪每同下上任另某前后])一(?=${COUNTED})|一(?=[步点号块层成])`, 'g')

const figures = new RegExp(`(?<!${NUMERALS})${NUMERALS}+(?=${COUNTED})`, 'g')

/** Converts Chinese numerals before a unit to Arabic: “第三十八条” as “第38条”, “两年” as “2年”. */
export function unifyNumerals(text: string): string {
  return text
    .replace(ONE_OF_MANY, '个')
    .replace(/[〇零一二三四五六七八九]{4}(?=[年届])/g, (figure) => [...figure].map(digit).join(''))
    .replace(figures, (figure) => String(valueOf(figure)))
}

function valueOf(figure: string): number {
  let total = 0
  let open: number | undefined
  for (const character of figure) {
    if (character === '十' || character === '百') {
      total += (open ?? 1) * (character === '十' ? 10 : 100)
      open = undefined
    } else {
      open = digit(character)
    }
  }
  return total + (open ?? 0)
}

function digit(character: string): number {
  if (character === '〇') return 0
  return character === '两' ? 2 : DIGITS.indexOf(character)
}
