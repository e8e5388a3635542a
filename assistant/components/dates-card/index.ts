import { datesView, cardOf, type CardDefinition } from '../../cards'

declare function Component(definition: CardDefinition): void

Component(cardOf(datesView))
