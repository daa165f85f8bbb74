// Everything works without this file. It adds the menu toggles, character counts and small conveniences.
import { createAll, Button, CharacterCount, ErrorSummary, FileUpload, NotificationBanner, ServiceNavigation, SkipLink } from 'govuk-frontend'
import { foldCasePages } from './scripts/case-pages.js'
import { copyRecord } from './scripts/copy-record.js'
import { switchDensity } from './scripts/density.js'
import { keepTyped } from './scripts/keep-typed.js'
import { liveQuorum } from './scripts/live-quorum.js'
import { pasteTables } from './scripts/paste-table.js'
import { selectAll } from './scripts/select-all.js'
import { warnOfUnsavedText } from './scripts/unsaved-text.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [Button, CharacterCount, ErrorSummary, FileUpload, NotificationBanner, ServiceNavigation, SkipLink]) {
  createAll(component)
}

foldCasePages()
copyRecord()
keepTyped()
switchDensity()
liveQuorum()
pasteTables()
selectAll()
warnOfUnsavedText()
