// Keeps what is typed as a draft on the server, for the person alone, until they save. Without this file nothing is kept and everything else is the same.
const pause = 2000
const atMostEvery = 8000
const again = 10000
const longestOnLeaving = 60000

export function keepTyped() {
  for (const form of document.querySelectorAll('form[data-keep]')) keep(form)
}

function keep(form) {
  const fields = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  const [shown, said] = [document.createElement('p'), document.createElement('p')]
  shown.className = 'cr-keep'
  said.className = 'govuk-visually-hidden'
  said.setAttribute('role', 'status')
  form.querySelector('.govuk-button-group').before(shown, said)

  let [kept, kind, sentAt, timer, sending, over] = [fields().toString(), '', 0, 0, null, false]

  // The time is for the eye; a screen reader hears of a change and not of every few seconds.
  const say = (words, what) => {
    shown.textContent = words
    if (kind !== what) said.textContent = words
    kind = what
  }
  const later = (wait) => {
    clearTimeout(timer)
    if (!over) timer = setTimeout(send, wait)
  }

  async function send(leaving = false) {
    clearTimeout(timer)
    const body = fields()
    const typed = body.toString()
    if (over || typed === kept || (sending && !leaving)) return

    const control = new AbortController()
    sending = control
    sentAt = Date.now()
    try {
      const answer = await fetch(`${location.pathname}?handler=Keep`, {
        method: 'POST', body, redirect: 'manual', signal: control.signal, keepalive: leaving && typed.length < longestOnLeaving,
      })
      if (answer.ok) {
        kept = typed
        form.dataset.kept = String(fields().toString() === kept)
        say(`Draft saved at ${(await answer.json()).at}. Only you see it until you press Save.`, 'kept')
      } else if (answer.status === 409) {
        over = true
        say((await answer.json()).refused, 'over')
      } else if (answer.type === 'opaqueredirect' || [400, 401, 403, 404].includes(answer.status)) {
        over = true
        say('Your draft is no longer being saved, because this page has been open for too long. Copy what you typed, open the page again as you came to it, and paste it there.', 'over')
      } else {
        throw new Error('Not kept')
      }
    } catch {
      if (control.signal.aborted) return
      say('Your draft could not be saved just now. We keep trying: leave this page open.', 'failed')
      later(again)
      return
    } finally {
      if (sending === control) sending = null
    }
    if (fields().toString() !== kept) later(pause)
  }

  form.addEventListener('input', () => {
    form.dataset.kept = 'false'
    later(Math.max(pause, sentAt + atMostEvery - Date.now()))
  })
  form.addEventListener('submit', () => {
    // What is saved now must not come back as a draft.
    over = true
    clearTimeout(timer)
    sending?.abort()
  })
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !over) return

    // A page that is come back to is another opening of the form: what was saved from it before is over.
    form.elements.draft.value = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    kept = fields().toString()
    over = false
  })
  addEventListener('online', () => send())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send(true)
  })
  addEventListener('pagehide', () => send(true))
}
