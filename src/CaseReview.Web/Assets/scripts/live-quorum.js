// Works out the quorum again when attendance changes. Without this, the button "Check quorum" does it.
// Another chair has not said yet that they are independent, so the tick goes with the chair.
export function liveQuorum() {
  const form = document.querySelector('form[data-live-quorum]')
  if (!form) return
  let latest = 0
  form.elements['Form.ChairedBy'].addEventListener('change', () => {
    form.querySelector('input[type="checkbox"][name="Form.ChairIndependent"]').checked = false
    form.elements['Form.IndependenceSaidBy'].value = ''
  })
  form.addEventListener('change', async (event) => {
    if (!event.target.name?.startsWith('Form.Attendance') && event.target.name !== 'Form.ChairedBy') return
    const turn = ++latest
    const answer = await fetch(form.dataset.liveQuorum, { method: 'POST', body: new FormData(form) })
    if (!answer.ok || turn !== latest) return
    const panel = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('quorum')
    const shown = document.getElementById('quorum')
    // The panel stays, so that its live region is read out.
    if (panel && shown) {
      shown.className = panel.className
      shown.replaceChildren(...panel.childNodes)
    }
  })
}
