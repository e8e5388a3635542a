import type { PropsWithChildren } from 'react'
import './styles/tokens.css'
import './styles/base.css'

export default function App({ children }: PropsWithChildren) {
  return children
}
