/** Shows the changes since the chosen earlier version; without a script all versions are shown. */
export function startVersions(): void {
  const select = document.querySelector<HTMLSelectElement>('#since');
  const choice = document.getElementById('choose-version');
  if (!select || !choice || select.options.length === 0) return;
  const show = (): void => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-version]'))
      part.hidden = part.dataset.version !== select.value;
  };
  choice.hidden = false;
  select.addEventListener('change', show);
  // "#changes-2026-11-26" names the version that was signed.
  const [, asked] = /^#changes-(\d{4}-\d{2}-\d{2})$/.exec(location.hash) ?? [];
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked ?? '';
  show();
}
