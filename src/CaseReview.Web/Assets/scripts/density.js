// The chronology's two densities. Each link also works alone, by its address.
export function switchDensity() {
  const links = document.querySelectorAll('[data-density]')
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const compact = link.dataset.density === 'compact'
      for (const list of document.querySelectorAll('.cr-chrono')) list.classList.toggle('cr-chrono--compact', compact)
      for (const other of links) other.removeAttribute('aria-current')
      link.setAttribute('aria-current', 'true')
    })
  }
}
