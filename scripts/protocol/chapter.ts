import type { TemplateResult } from 'lit';
import type { Bilingual } from './bilingual.js';
import type { CaseGroup } from './cases.js';
import type { Snapshot } from './snapshot.js';

/** What the chapters are made from. */
export interface Contents {
  readonly bilingual: Bilingual;
  readonly groups: readonly CaseGroup[];
  /** The content in use, and the versions before it, the latest first. */
  readonly now: Snapshot;
  readonly earlier: readonly Snapshot[];
  readonly packageVersion: string;
  /** Tells this content from any other: the start of a SHA-256 of all that is signed. */
  readonly fingerprint: string;
}

/** One chapter of the protocol. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** What it takes to read, minutes; what has none is not part of the hour. */
  readonly minutes?: number;
  /** How to read it, in a few words. */
  readonly read: string;
  readonly body: (contents: Contents) => TemplateResult;
}
