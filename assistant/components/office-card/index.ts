import { officeView, cardOf, type CardDefinition } from '../../cards'

declare function Component(definition: CardDefinition): void

Component(cardOf(officeView))
