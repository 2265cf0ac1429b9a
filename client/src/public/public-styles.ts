import './landing.css'
import '../help/help-lines.css'
import '../help/help.css'
import './text.css'
