import { defineCard } from '../../cards/define-card'
import { questionView } from '../../cards/question'

defineCard(questionView)
