// Asks before somebody leaves text that they have typed and not saved. The browser words the question.
export function warnOfUnsavedText() {
  const fields = [...document.querySelectorAll('form[method="post"] :is(textarea, input[type="text"])')]
  if (!fields.some((field) => field.matches('textarea'))) return

  // What a page with errors holds was sent and not saved.
  const refused = document.querySelector('.govuk-error-summary') !== null
  const same = (text) => text.replace(/\r\n?/g, '\n')
  const unsaved = () => fields.some((field) => field.form?.dataset.kept !== 'true' && same(field.value) !== (refused ? '' : same(field.defaultValue)))
  let sending = false
  document.addEventListener('submit', (event) => {
    sending = !event.defaultPrevented && fields.some((field) => event.target.contains(field))
  })
  addEventListener('pageshow', () => {
    sending = false
  })
  addEventListener('beforeunload', (event) => {
    if (!sending && unsaved()) event.preventDefault()
  })
}
