import { build } from './build'
import { check } from './check'
import type { Command } from './command'
import { deadline } from './deadline'
import { diagnose } from './diagnose'
import { guide } from './guide'
import { importChanges } from './import'
import { list } from './list'
import { search } from './search'
import { show } from './show'

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, build, list, show, search, guide, diagnose, deadline, importChanges]
