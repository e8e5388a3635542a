import { joined, type Folder } from '../folder'
import type { ContentText } from './passages'

/** All texts of a content folder, except hidden files. */
export function readContentTexts(folder: Folder): ContentText[] {
  return pathsIn(folder, '')
    .filter((path) => /\.(?:md|ya?ml|txt)$/.test(path) && !/(?:^|\/)[.~]/.test(path))
    .sort()
    .map((path) => ({ path, text: new TextDecoder().decode(folder.read(path)).replace(/\r\n?/g, '\n') }))
}

function pathsIn(folder: Folder, path: string): string[] {
  return folder.names(path).flatMap((name) => {
    const own = joined(path, name)
    return folder.kindOf(own) === 'folder' ? pathsIn(folder, own) : [own]
  })
}
