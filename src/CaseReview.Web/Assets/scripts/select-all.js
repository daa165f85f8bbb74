// One box ticks all rows of a table, and says how many are ticked.
export function selectAll() {
  for (const all of document.querySelectorAll('[data-select-all]')) {
    const boxes = [...document.querySelectorAll(all.dataset.selectAll)]
    const words = document.querySelector('[data-selected]')
    const say = () => {
      const n = boxes.filter((box) => box.checked).length
      all.checked = n === boxes.length
      if (words) words.textContent = n === 1 ? '1 agency selected' : `${n} agencies selected`
    }
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked
      say()
    })
    for (const box of boxes) box.addEventListener('change', say)
  }
}
