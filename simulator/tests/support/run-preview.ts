import { startPreview } from '../../src'

/** A preview in a process of its own, of the package in the folder that the command line names; it prints its address. */
void startPreview({ dist: String(process.argv[2]), port: 5491 }).then(({ url }) => console.log(url))
