// The live timetable: asks the server as the person types, so that there is one way of counting and not two.
const form = document.querySelector('form[data-calculator]')
const result = document.querySelector('[data-result]')
const status = document.querySelector('[data-status]')

if (form && result) {
  let pending
  let asked = 0

  const update = async () => {
    const turn = ++asked
    const filled = [...new FormData(form)].filter(([, value]) => value.trim() !== '')
    const response = await fetch(`${form.action}?${new URLSearchParams(filled)}`, { headers: { Accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = page.querySelector('[data-result]')
    // A slow answer to an older question is not shown, nor a sign-in page.
    if (turn !== asked || !fresh) return
    result.replaceChildren(...fresh.childNodes)
    if (response.ok) {
      history.replaceState(null, '', response.url)
      if (status) status.textContent = 'The timetable is worked out anew'
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(pending)
    pending = setTimeout(() => update().catch(() => {}), 350)
  })
}
