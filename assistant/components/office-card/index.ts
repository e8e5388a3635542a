import { defineCard } from '../../cards/define-card'
import { officeView } from '../../cards/office'

defineCard(officeView)
