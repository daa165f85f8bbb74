// The live timetable: the same count as the server's, where day 0 is the day of the event.
const day = 864e5
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const say = (date) => long.format(date).replace(',', '')
const part = (key, name) => document.getElementById(`${key}-${name}`)?.value.trim() ?? ''

function value(key) {
  const [d, m, y] = ['day', 'month', 'year'].map((name) => Number(part(key, name)))
  const date = new Date(Date.UTC(y, m - 1, d))
  return y > 1999 && y < 2101 && date.getUTCMonth() === m - 1 && d > 0 ? date : null
}

function calendar(holidays) {
  const working = (date) => date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10))
  const next = (date) => new Date(+date + day)
  return {
    add(from, n) {
      let date = from
      while (n > 0) {
        date = next(date)
        if (working(date)) n--
      }
      return date
    },
    left(today, due) {
      let n = 0
      for (let date = next(today); date <= due; date = next(date)) if (working(date)) n++
      return n
    },
  }
}

const table = document.querySelector('[data-calculator]')
if (table) {
  const days = calendar(new Set(table.dataset.holidays.split(' ')))
  const today = new Date(`${table.dataset.today}T00:00:00Z`)

  const rest = (due) => {
    if (due < today) return 'Passed'
    if (+due === +today) return 'Today'
    const n = days.left(today, due)
    return n === 1 ? '1 working day' : `${n} working days`
  }

  // The partners' 48 clock hours must end before the report is due.
  const warn = (draft, report) => {
    const box = document.querySelector('[data-fit]')
    if (!box) return
    const end = draft && new Date(+draft + 2 * day)
    box.hidden = !(end && report && end > report)
    if (box.hidden) return
    box.querySelector('[data-fit-end]').textContent = say(end)
    box.querySelector('[data-fit-by]').textContent = say(new Date(+report - 2 * day))
  }

  const update = () => {
    const fit = {}
    for (const row of table.querySelectorAll('tr[data-anchor]')) {
      const from = value(row.dataset.anchor)
      const cell = row.querySelector('[data-due]')
      cell.classList.toggle('cr-quiet', !from)
      if (!from) {
        cell.textContent = 'Not yet known'
        row.querySelector('[data-left]').textContent = ''
        continue
      }
      const due = row.dataset.hours ? new Date(+from + (row.dataset.hours / 24) * day) : days.add(from, +row.dataset.days)
      if (row.dataset.fitRow) fit[row.dataset.fitRow] = due
      const time = row.dataset.hours && part(row.dataset.anchor, 'time')
      cell.textContent = say(due) + (time ? `, ${time}` : '')
      row.querySelector('[data-left]').textContent = rest(due)
    }
    warn(fit.draft, fit.report)
  }

  for (const input of document.querySelectorAll('[data-live]')) input.addEventListener('input', update)
  update()
}
