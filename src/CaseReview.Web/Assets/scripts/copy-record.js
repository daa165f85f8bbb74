// Takes the answers of a record out one by one: a button beside each, and one that goes on to the next with every press.
export function copyRecord() {
  const record = document.querySelector('[data-copy-record]')
  const bar = document.querySelector('[data-copy-bar]')
  if (!record || !bar) return
  const answers = [...record.querySelectorAll('[data-copy]')]
  const next = bar.querySelector('button')
  const words = bar.querySelector('[role="status"]')
  let at = 0

  const name = (index) => answers[index].dataset.copy
  const say = (text) => {
    const rest = at < answers.length ? `Next: ${name(at)}.` : 'That was the last one. Press again to begin anew.'
    words.textContent = text ? `${text} ${rest}` : rest
  }

  async function copy(index) {
    const answer = answers[index]
    at = index + 1
    for (const one of answers) one.classList.toggle('cr-copied', one === answer)
    answer.scrollIntoView({ block: 'center' })
    try {
      await navigator.clipboard.writeText(answer.textContent)
      say(`Copied: ${name(index)}.`)
    } catch {
      // Without leave to use the clipboard, the text is selected, so that one more key copies it.
      getSelection().selectAllChildren(answer)
      say(`Selected: ${name(index)}. Copy it with the keyboard.`)
    }
  }

  answers.forEach((answer, index) => {
    const button = document.createElement('button')
    const what = document.createElement('span')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary cr-copy-button'
    button.textContent = 'Copy'
    what.className = 'govuk-visually-hidden'
    what.textContent = ` ${name(index)}`
    button.append(what)
    button.addEventListener('click', () => copy(index))
    answer.after(button)
  })
  next.addEventListener('click', () => copy(at < answers.length ? at : 0))
  bar.hidden = false
  say('')
}
