// The pages of a case fold behind a button on a phone.
export function foldCasePages() {
  for (const nav of document.querySelectorAll('[data-module="cr-subnav"]')) {
    const button = nav.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', button.getAttribute('aria-expanded') !== 'true')
    })
    const more = nav.querySelector('details')
    if (more) {
      // Like a menu: Escape and anything outside close it.
      more.addEventListener('keydown', event => {
        if (event.key === 'Escape' && more.open) {
          more.open = false
          more.querySelector('summary').focus()
        }
      })
      document.addEventListener('click', event => {
        if (!more.contains(event.target)) more.open = false
      })
    }
  }
}
