// The pages of a case fold behind a button on a phone.
export function foldCasePages() {
  for (const nav of document.querySelectorAll('[data-module="cr-subnav"]')) {
    const button = nav.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', button.getAttribute('aria-expanded') !== 'true')
    })
  }
}
