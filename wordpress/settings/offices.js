// Further offices: the next empty one is shown when it is asked for.
const { __ } = wp.i18n;

/** The offices that are filled in, as the card reads them. */
export const officesTyped = () =>
  [...document.querySelectorAll('.vein-office')]
    .map((office) =>
      Object.fromEntries(
        [...office.querySelectorAll('input')].map(({ name, value }) => [
          /office_\d_(\w+)/.exec(name)[1],
          value.trim(),
        ]),
      ),
    )
    .filter(({ name, phone }) => name && phone);

export function addOfficeButton(form) {
  const offices = [...form.querySelectorAll('.vein-office')];
  if (offices.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = __('Add an office', 'vein-elements');
  // Without a script the one after the last that is filled in is there.
  const isEmpty = (office) => [...office.querySelectorAll('input')].every(({ value }) => value === '');
  for (const office of offices) office.hidden = isEmpty(office);
  const showButton = () => {
    button.hidden = offices.every(({ hidden }) => !hidden);
  };
  button.addEventListener('click', () => {
    const next = offices.find(({ hidden }) => hidden);
    next.hidden = false;
    next.querySelector('input').focus();
    showButton();
  });
  offices.at(-1).after(button);
  showButton();
}
