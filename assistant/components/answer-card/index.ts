import { defineCard } from '../../cards/define-card'
import { answerView } from '../../cards/answer'

defineCard(answerView)
