import { readdirSync, readFileSync } from 'node:fs';
import type { Allowed } from '../../src/triage/index.js';
import type { Written } from './words.js';

/** A row of the rules as a content version had it. */
export interface KeptRule {
  readonly id: string;
  readonly level: string;
  readonly who: string;
  readonly within: string;
  readonly mother?: string;
  readonly child?: string;
  readonly alone?: boolean;
  readonly needs: readonly (readonly Written[])[];
  readonly unless?: readonly Written[];
  readonly sources: readonly string[];
}

/** A caution, an advice, a treatment or a line of the safety net as a content version had it. */
export interface KeptRow {
  readonly id: string;
  readonly rules?: readonly string[];
  readonly unless?: readonly string[];
  readonly sources?: readonly string[];
  /** Its condition as code, and in words; the first version kept no words. */
  readonly when?: string;
  readonly whenWords?: string;
}

export interface KeptPage {
  readonly id: string;
  readonly when?: string;
  readonly needs?: readonly (readonly Written[])[];
  readonly unless?: readonly Written[];
  readonly open?: boolean;
  readonly restsOn?: string;
  readonly questions: readonly {
    readonly id: string;
    readonly rows?: readonly string[];
    readonly values?: readonly string[];
  }[];
}

export interface KeptSource {
  readonly org: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
}

/** A content version as `clinical/history/<content version>.json` keeps it. */
export interface Snapshot {
  readonly contentVersion: string;
  readonly findings: Readonly<Record<string, Allowed>>;
  readonly pages: readonly KeptPage[];
  readonly rules: readonly KeptRule[];
  readonly cautions: readonly KeptRow[];
  readonly advice: readonly KeptRow[];
  readonly treatments: readonly KeptRow[];
  readonly safetyNet?: readonly KeptRow[];
  readonly terms?: Readonly<Record<string, { readonly term: string; readonly means: string }>>;
  readonly sources: Readonly<Record<string, KeptSource>>;
  /** By language, then by key. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const HISTORY = new URL('../../clinical/history/', import.meta.url);

/** The kept versions before one, the latest first. */
export const versionsBefore = (version: string): Snapshot[] =>
  readdirSync(HISTORY)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((kept) => kept < version)
    .sort()
    .reverse()
    .map((kept) => JSON.parse(readFileSync(new URL(`${kept}.json`, HISTORY), 'utf8')) as Snapshot);
