import type { Embed } from '../../../src/embed/snippet.js';
import type { Hugo } from './hugo.js';

export const EMBED: Embed = {
  tag: 'vein-call-to-book',
  phone: '(702) 430-7661',
  attributes: { 'clinic-name': 'Smith & Jones "Vein" {Clinic}', dismissible: true },
};

/** A site of two pages, `/` and `/other/`, with a card on each. */
export interface App {
  /** The npm package whose version the table names; none where it comes from elsewhere. */
  readonly package?: string;
  readonly from?: Hugo;
  readonly how: string;
  readonly files: Readonly<Record<string, string>>;
  /** The command that builds it; none where the files are the site. */
  readonly build?: readonly string[];
  /** Built with what a framework says in development and keeps to itself in production. */
  readonly development?: boolean;
  /** The folder of the built site. */
  readonly out: string;
  /** Its script is served as a file, beside it. */
  readonly bundle?: boolean;
  /** Files of packages that the site serves: by their names there, their places in node_modules. */
  readonly copied?: Readonly<Record<string, string>>;
}
