import type { PropsWithChildren } from 'react'
import './ui/styles/tokens.css'
import './ui/styles/base.css'

export default function App({ children }: PropsWithChildren) {
  return children
}
