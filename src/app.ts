import type { PropsWithChildren } from 'react'
import './styles/tokens.css'
import './styles/base.css'
import { watchForUpdate } from './device/update'

watchForUpdate()

export default function App({ children }: PropsWithChildren) {
  return children
}
