import { Ring } from '@/ui/ring'
import { Row } from '@/ui/row'
import { useKept } from '@/phone/kept'
import { open } from '@/phone/navigation'
import { progressInList } from '@/model/guides/progress'
import type { GuideListEntry } from '@/model/handbook/types'
import { guideLink } from '@/routes'
import { Thumbnail } from './thumbnail'

/** A guide in the list: how its first step looks, its length, and how far the reader is. */
export function GuideRow({ guide }: { guide: GuideListEntry }) {
  const { kept } = useKept(`guide:${guide.id}`)
  const { done, total } = progressInList(kept, guide)
  const count = done === 0 ? `${total} 步` : `已完成 ${done} 步，共 ${total} 步`
  return (
    <Row
      lead={<Thumbnail drawn={guide.drawn} />}
      text={guide.title}
      note={`${count} · ${guide.lead}`}
      onOpen={() => {
        open(guideLink(guide.id))
      }}
    >
      {done > 0 && <Ring done={done / total} />}
    </Row>
  )
}
