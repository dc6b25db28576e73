/** One documented attribute, slot, part, event or custom property. */
export interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly parsedType?: { readonly text: string };
}

/** One method of an element. */
export interface Member extends Documented {
  readonly kind: string;
  readonly parameters?: readonly Documented[];
}

/** What `custom-elements.json` says of one element. */
export interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly Member[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

/** `custom-elements.json`, as far as the stories read it. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** @throws {Error} where the manifest has no such tag: it is built by `npm run build` */
export function declarationOf(manifest: Manifest, tag: string): Declaration {
  const all = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
  const found = all.find(({ tagName }) => tagName === tag);
  const tags = all.map(({ tagName }) => tagName).join(', ');
  if (!found) throw new Error(`tag: got "${tag}", allowed is what the manifest lists: ${tags}`);
  return found;
}
