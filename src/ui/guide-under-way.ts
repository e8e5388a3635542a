import { useKept } from '@/phone/kept'
import { LATEST, latestFrom } from '@/model/guides/latest'
import { guides } from '@/model/handbook/outline'
import { stepLink } from '@/routes'
import type { LinkRow } from './link-rows'

/** The way back to the step at which the reader stopped; undefined when no guide is under way. */
export function useGuideUnderWay(): LinkRow | undefined {
  const latest = latestFrom(useKept(LATEST).kept)
  const guide = guides.find(({ id }) => id === latest?.guide)
  if (!latest || !guide) return undefined
  return {
    url: stepLink(latest.guide, latest.step, latest.chosen),
    title: `接着看：${guide.title}`,
    note: `${latest.position}${latest.done > 0 ? ` · 已完成 ${latest.done} 步` : ''}`,
    // The ring counts what is ticked, as the words beside it say.
    ...(latest.done > 0 && { done: latest.done / latest.total }),
  }
}
