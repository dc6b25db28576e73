// The settings page: says what was understood while somebody types, and shows it on a phone beside the form.
import { hoursTyped, valueOf } from './form.js';
import { addPickers, showContrast } from './colors.js';
import { addOfficeButton } from './offices.js';
import { showPreview } from './preview.js';
import { CLOSED, HOURS, PHONE, sayBeside } from './read-back.js';
import { addFileButton } from './sign-off.js';
import { showWhatCounts } from './rows.js';
import { addCopyButton, weekText } from './week.js';

const form = document.querySelector('.vein-settings form');
const frame = document.querySelector('.vein-preview iframe');

/** Reads the whole form anew: it is short. */
function update() {
  sayBeside('phone', PHONE(valueOf('phone')));
  sayBeside('sms', PHONE(valueOf('sms')));
  const week = weekText();
  sayBeside('week', week.problem ?? HOURS(week.text));
  sayBeside('hours', HOURS(valueOf('hours')));
  sayBeside('closed_on', CLOSED(valueOf('closed_on')));
  for (const field of form.querySelectorAll('.vein-office input')) {
    const [, number, part] = /office_(\d)_(\w+)\]/.exec(field.name) ?? [];
    if (part === 'phone') sayBeside(`office_${number}_phone`, PHONE(field.value));
    if (part === 'hours') sayBeside(`office_${number}_hours`, HOURS(field.value));
  }
  showContrast();
  showWhatCounts();
  if (frame?.contentDocument?.readyState === 'complete') showPreview(frame.contentDocument, hoursTyped());
}

if (form) {
  addPickers(update);
  addOfficeButton(form);
  addCopyButton(update);
  addFileButton();
  form.addEventListener('input', update);
  form.addEventListener('change', update);
  frame?.addEventListener('load', update);
  update();
}
