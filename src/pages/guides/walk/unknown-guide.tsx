import { UnknownLink } from '@/ui/unknown-link'
import { GUIDES } from '@/routes'

/** Shown for a link to a guide or checklist that doesn't exist. */
export function UnknownGuide() {
  return (
    <UnknownLink
      title="这个链接里的图解找不到"
      lead="可能是链接旧了，或者没有复制完整。全部图解都在“图解”里，材料清单在每个图解的最后。"
      button="看全部图解"
      url={GUIDES}
    />
  )
}
