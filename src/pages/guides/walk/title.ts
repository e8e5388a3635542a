import type { Case } from '@/model/guides/types'

/** A guide's or checklist's title, with the case where there are several, e.g. 入伍前办手续，带什么（在校研究生）. */
export function titleIn({ title, cases }: { title: string; cases: readonly Case[] }, chosen: Case | undefined): string {
  return chosen && cases.length > 1 ? `${title}（${chosen.title}）` : title
}
