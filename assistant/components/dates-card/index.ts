import { defineCard } from '../../cards/define-card'
import { datesView } from '../../cards/dates'

defineCard(datesView)
