import { calledFunctions } from '../support/faults/called'
import { SYNCHRONOUS } from '../support/faults/kinds'
import { tryAll } from '../support/faults/try-all'

tryAll(calledFunctions().filter((api) => !SYNCHRONOUS.test(api)))
