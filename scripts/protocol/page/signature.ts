import * as escape from '../../../src/embed/escape.js';

/** What was filled in on the page that is signed. */
export interface Signed {
  readonly name: string;
  readonly license: string;
  /** A date as `2026-11-29`. */
  readonly date: string;
  readonly languages: readonly string[];
  readonly chapters: readonly string[];
  readonly remarks: string;
}

/** What is signed. */
export interface Subject {
  readonly contentVersion: string;
  readonly packageVersion: string;
  readonly fingerprint: string;
  /** The chapters that belong to a review: their ids and titles. */
  readonly chapters: Readonly<Record<string, string>>;
}

/** What a signature gives the website. */
export interface Texts {
  readonly attributes: string;
  readonly shortcode: string;
  readonly json: string;
}

/** What is missing for a signature, each with the name of the field to go to. */
export function missingOf(
  signed: Signed,
  subject: Subject,
): { readonly field: string; readonly says: string }[] {
  const unread = Object.keys(subject.chapters).filter((id) => !signed.chapters.includes(id));
  const missing: { field: string; says: string }[] = [];
  if (unread.length > 0)
    missing.push({
      field: 'chapter',
      says: `Chapters not marked as read: ${unread.map((id) => subject.chapters[id]).join('; ')}.`,
    });
  if (signed.languages.length === 0)
    missing.push({ field: 'language', says: 'At least one language that was reviewed.' });
  if (!signed.name.trim()) missing.push({ field: 'name', says: 'The name.' });
  if (!signed.license.trim()) missing.push({ field: 'license', says: 'The license.' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(signed.date)) missing.push({ field: 'date', says: 'The date.' });
  else if (signed.date < subject.contentVersion)
    missing.push({
      field: 'date',
      says: `A date on or after ${subject.contentVersion}, when this content was made.`,
    });
  return missing;
}

/** The attributes, the shortcode and the record of a signature. */
export function textsOf(signed: Signed, subject: Subject): Texts {
  const name = signed.name.trim();
  const attributes = [
    ['reviewed-by', name],
    ['reviewed-version', subject.contentVersion],
    ['reviewed-languages', signed.languages.join(' ')],
  ] as const;
  const record = {
    kind: 'vein-elements/clinical-review',
    format: 1,
    reviewedBy: name,
    reviewedVersion: subject.contentVersion,
    reviewedLanguages: signed.languages,
    license: signed.license.trim(),
    date: signed.date,
    chapters: signed.chapters,
    remarks: signed.remarks.trim(),
    packageVersion: subject.packageVersion,
    fingerprint: subject.fingerprint,
  };
  return {
    attributes: attributes.map(([key, value]) => `${key}="${escape.html(value)}"`).join(' '),
    shortcode: `[vein_symptom_checker ${attributes
      .map(([key, value]) => `${key.replaceAll('-', '_')}="${escape.shortcode(value)}"`)
      .join(' ')}]`,
    json: `${JSON.stringify(record, null, 2)}\n`,
  };
}
