import { documentedValues } from './documented-values.js';
import { declarationOf, type Documented, type Manifest } from './manifest.js';

/** A row of Storybook's controls, as far as it is ours to fill. */
interface ArgType {
  readonly name: string;
  readonly description?: string | undefined;
  readonly control: { readonly type: string } | false;
  readonly options?: readonly string[];
  readonly action?: string;
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

const row = (
  { name, description, type, parsedType, ...item }: Documented,
  category: string,
  control: ArgType['control'],
): ArgType => {
  const text = (parsedType ?? type)?.text;
  return {
    name,
    description,
    control,
    table: {
      category,
      ...(text && { type: { summary: text } }),
      ...(item.default && { defaultValue: { summary: item.default } }),
    },
  };
};

function attributeRow(attribute: Documented): ArgType {
  const values = documentedValues(attribute);
  if (typeof values === 'string') return row(attribute, 'attributes', { type: values });
  return { ...row(attribute, 'attributes', { type: 'select' }), options: values };
}

const COLORS = /-(accent|surface|ink|muted|line|alert)$/;

/** Controls and documentation of one element: all of it read from `custom-elements.json`. */
export function argTypesOf(manifest: Manifest, tag: string): Record<string, ArgType> {
  const { attributes, events, slots, cssParts, cssProperties, members } = declarationOf(manifest, tag);
  const rows = <T extends Documented>(
    list: readonly T[] | undefined,
    key: (name: string) => string,
    make: (item: T) => ArgType,
  ): [string, ArgType][] => (list ?? []).map((item) => [key(item.name), make(item)]);
  return Object.fromEntries([
    ...rows(attributes, (name) => name, attributeRow),
    ...rows(
      slots,
      (name) => `slot-${name}`,
      (slot) =>
        row({ ...slot, name: slot.name || '(default)' }, 'slots', slot.name ? { type: 'text' } : false),
    ),
    ...rows(
      cssProperties,
      (name) => name,
      (property) =>
        row(property, 'custom properties', { type: COLORS.test(property.name) ? 'color' : 'text' }),
    ),
    ...rows(
      events,
      (name) => name,
      (event) => ({ ...row(event, 'events', false), action: event.name }),
    ),
    ...rows(
      members?.filter(({ kind }) => kind === 'method'),
      (name) => `${name}()`,
      (method) => {
        const parameters = (method.parameters ?? []).map(({ name }) => name).join(', ');
        return row({ ...method, name: `${method.name}(${parameters})` }, 'methods', false);
      },
    ),
    ...rows(
      cssParts,
      (name) => `::part(${name})`,
      (part) => row(part, 'parts', false),
    ),
  ]);
}
