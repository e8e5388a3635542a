import compiled from '@/generated/diagnosis.json'
import { createDiagnosis, type DiagnosisTree } from './index'

// The compiler has checked the file against this type; TypeScript can't infer it from JSON.
/** The handbook's own decision tree. */
export const diagnosis = createDiagnosis(compiled as DiagnosisTree)
