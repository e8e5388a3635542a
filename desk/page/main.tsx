import { createRoot } from 'react-dom/client'
import { App } from './app'
import './styles/desk.css'

const root = document.getElementById('desk')
if (root) createRoot(root).render(<App />)
