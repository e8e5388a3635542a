import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Fold } from '@/ui/fold'
import { Prose } from '@/ui/prose'
import { documentName, documentNumber, headingOf } from '@/model/handbook/basis'
import type { Block, LegalBasis } from '@/model/handbook/types'

interface BasisFoldProps {
  basis: LegalBasis[]
  onCopy: (text: string) => void
}

/** The legal basis, folded: the document, the articles, what they settle and the quoted words. */
export function BasisFold({ basis, onCopy }: BasisFoldProps) {
  return (
    <View>
      <Heading level={2}>依据</Heading>
      {basis.map((entry, index) => (
        <Fold key={index} title={headingOf(entry)}>
          <Prose blocks={blocksOf(entry)} onCopy={onCopy} />
        </Fold>
      ))}
    </View>
  )
}

function blocksOf({ document, number, says, quote }: LegalBasis): Block[] {
  return [
    { kind: 'text', text: [documentName(document) + documentNumber(number)] },
    { kind: 'text', text: [says] },
    ...(quote === undefined ? [] : [{ kind: 'quote' as const, text: [quote] }]),
  ]
}
