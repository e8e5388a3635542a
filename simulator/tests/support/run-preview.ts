import { startPreview } from '../../src'

/**
 * A preview in a process of its own, of the package in the folder that the command line names; it prints its address, and ends with the
 * test runner, which holds its input open.
 */
void startPreview({ dist: String(process.argv[2]), port: 5491 }).then(({ url }) => console.log(url))
process.stdin.resume().on('end', () => process.exit())
