import type { PropsWithChildren } from 'react'
import { watchForUpdate } from './phone/update'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/nutui.css'

watchForUpdate()

export default function App({ children }: PropsWithChildren) {
  return children
}
