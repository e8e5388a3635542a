import { computeDates } from './apis/computeDates'
import { contactOffice } from './apis/contactOffice'
import { diagnose } from './apis/diagnose'
import { findAnswer } from './apis/findAnswer'

const skill = wx.modelContext.createSkill('assistant')

skill.registerAPI('findAnswer', findAnswer)
skill.registerAPI('diagnose', diagnose)
skill.registerAPI('computeDates', computeDates)
skill.registerAPI('contactOffice', contactOffice)
