import type { StageId } from '@/model/handbook/types'

/** What readers at each stage of life ask first, in their words. */
export const SUGGESTIONS: readonly { stage: StageId; texts: readonly string[] }[] = [
  { stage: 'newcomer', texts: ['怎么注册学信网', '查不到学籍'] },
  { stage: 'current', texts: ['学籍信息不对', '在校改名'] },
  { stage: 'graduating', texts: ['什么时候能查学历', '毕业证怎么发'] },
  { stage: 'alumnus', texts: ['毕业证丢了', '学历认证', '查不到学历'] },
  { stage: 'military', texts: ['当兵', '退役复学'] },
]
