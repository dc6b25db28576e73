import { copy } from './copy.js';
import { missingOf, textsOf, type Signed, type Subject } from './signature.js';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`byId(id): got "${id}", allowed is the id of an element of this page`);
  return element;
};
const boxOf = (id: string): HTMLTextAreaElement => byId(id) as HTMLTextAreaElement;

/** Makes the page that is signed work: the texts, what is missing, copying, saving, printing. */
export function startSigning(): void {
  const form = byId('sign-form') as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    write(form);
  });
  form.addEventListener('input', () => (byId('signed-texts').hidden = true));
  byId('print-signature').addEventListener('click', printSignature);
  byId('save-json').addEventListener('click', save);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => {
      const box = boxOf(button.dataset.copy ?? '');
      box.select();
      void copy(box.value).then((said) => (byId('copy-status').textContent = said));
    });
}

function write(form: HTMLFormElement): void {
  const [signed, subject] = [signedIn(form), subjectOf(form)];
  const missing = missingOf(signed, subject);
  byId('sign-missing').replaceChildren(...(missing.length > 0 ? [missingList(form, missing)] : []));
  byId('signed-texts').hidden = missing.length > 0;
  for (const name of ['chapter', 'language', 'name', 'license', 'date'])
    for (const field of fieldsOf(form, name))
      if (missing.some((one) => one.field === name)) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
  if (missing.length > 0) return;
  const { attributes, shortcode, json } = textsOf(signed, subject);
  boxOf('signed-attributes').value = attributes;
  boxOf('signed-shortcode').value = shortcode;
  boxOf('signed-json').value = json;
  byId('signed-head').focus();
}

function missingList(form: HTMLFormElement, missing: ReturnType<typeof missingOf>): HTMLElement {
  const box = document.createElement('div');
  const list = document.createElement('ul');
  box.append('This is missing:', list);
  for (const { field, says } of missing) {
    const link = document.createElement('a');
    link.href = '#sign-form';
    link.textContent = says;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      fieldsOf(form, field)[0]?.focus();
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return box;
}

const fieldsOf = (form: HTMLFormElement, name: string): HTMLInputElement[] =>
  [...form.elements].filter((one): one is HTMLInputElement => (one as HTMLInputElement).name === name);

function signedIn(form: HTMLFormElement): Signed {
  const data = new FormData(form);
  const one = (name: string): string => data.getAll(name).map(String).join(' ');
  return {
    name: one('name'),
    license: one('license'),
    date: one('date'),
    languages: data.getAll('language').map(String),
    chapters: data.getAll('chapter').map(String),
    remarks: one('remarks'),
  };
}

function subjectOf(form: HTMLFormElement): Subject {
  const { content = '', package: packageVersion = '', fingerprint = '' } = form.dataset;
  const chapters = fieldsOf(form, 'chapter').map((box) => [
    box.value,
    box.labels?.[0]?.textContent.trim() ?? '',
  ]);
  return {
    contentVersion: content,
    packageVersion,
    fingerprint,
    chapters: Object.fromEntries(chapters) as Record<string, string>,
  };
}

/** Prints the signature alone. */
function printSignature(): void {
  document.body.classList.add('signature-alone');
  window.addEventListener('afterprint', () => document.body.classList.remove('signature-alone'), {
    once: true,
  });
  window.print();
}

function save(): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([boxOf('signed-json').value], { type: 'application/json' }));
  link.href = url;
  link.download = `clinical-review-${byId('sign-form').dataset.content ?? ''}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
