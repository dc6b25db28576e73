// The sign-off file: chosen from the computer, its text is put into the field.
import { controlOf } from './form.js';

const { __ } = wp.i18n;

export function addFileButton() {
  const field = controlOf('sign_off');
  if (!field) return;
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.setAttribute('aria-label', __('Choose the sign-off file', 'vein-elements'));
  input.addEventListener('change', async () => {
    const text = await input.files[0]?.text();
    if (text) field.value = text;
  });
  field.before(input);
}
