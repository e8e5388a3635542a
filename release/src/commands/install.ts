import { install } from '../install'

process.exitCode = install() ? 0 : 1
