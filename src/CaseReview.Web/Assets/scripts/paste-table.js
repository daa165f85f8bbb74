// Stands for the end of a line inside a cell until the row is put together.
const lineEnd = '\u2028'

// A table pasted from Word keeps its cells: lines inside a cell would otherwise read as rows of their own.
export function pasteTables() {
  for (const area of document.querySelectorAll('textarea[data-paste-table]')) {
    area.addEventListener('paste', (event) => {
      const rows = rowsOf(event.clipboardData?.getData('text/html') ?? '')
      if (rows.length === 0) return

      event.preventDefault()
      area.setRangeText(rows.join('\n') + '\n', area.selectionStart, area.selectionEnd, 'end')
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
}

function rowsOf(html) {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map(quoted).join('\t'))
}

// Lines of a cell are paragraphs or breaks there.
function quoted(cell) {
  for (const end of cell.querySelectorAll('br')) end.replaceWith(lineEnd)
  const paragraphs = [...cell.querySelectorAll('p, li')]
  const text = (paragraphs.length > 0 ? paragraphs.map(words).join('\n') : words(cell)).trim()
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// The source is wrapped in lines of its own, which mean a blank.
function words(element) {
  return element.textContent.replace(/[ \t\r\n\u00a0]+/g, ' ').split(lineEnd).map((line) => line.trim()).join('\n')
}
