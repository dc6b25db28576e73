import type { SerializedAXNode } from 'puppeteer-core';

/** Roles that say nothing of themselves; what is in them is read. */
const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'paragraph',
  'listitem',
  'LineBreak',
  'LabelText',
  'Section',
  'DescriptionList',
  'term',
  'definition',
  'rowgroup',
  'row',
  'DetailsContent',
  'Legend',
  'Figcaption',
  'SvgRoot',
]);
/** Roles whose name is their own words, so that these are not read again. */
const BY_CONTENT = new Set([
  'heading',
  'button',
  'link',
  'radio',
  'checkbox',
  'option',
  'img',
  'image',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'slider',
  'combobox',
  'DisclosureTriangle',
  'MenuListPopup',
]);
/** Roles that stand in a line of words. */
const INLINE = new Set(['strong', 'emphasis', 'code', 'time', 'superscript', 'subscript', 'status']);
const GROUPS = /^(group|radiogroup|Details|region|form|dialog|table|status|figure|alert)$/;
/** What readers call a role. */
const CALLED: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'disclosure',
  image: 'picture',
  img: 'picture',
  radiogroup: 'group',
  Details: 'group',
};
const STATES = ['checked', 'expanded', 'pressed', 'selected', 'disabled', 'required'] as const;

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** What a reader says of one node: its name, what it is, how it stands, and its description. */
export function phraseOf(node: SerializedAXNode, withDescription = true): string {
  const { role, name, level, description, valuetext, value } = node;
  const states = STATES.filter((state) => node[state]).map((state) =>
    node[state] === true ? state : `${state} ${node[state]}`,
  );
  const said = valuetext ?? (role === 'slider' || role === 'combobox' ? value : undefined);
  return [
    oneLine(name),
    role === 'StaticText' ? '' : `${CALLED[role] ?? role}${level ? ` ${level}` : ''}`,
    said === undefined ? '' : oneLine(String(said)),
    ...states,
    node.invalid && node.invalid !== 'false' ? 'invalid' : '',
    withDescription ? oneLine(description) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a label says is the name of its control, and is heard with it. */
const controlIn = (node: SerializedAXNode): SerializedAXNode | undefined =>
  /^(checkbox|radio|combobox|slider)$/.test(node.role)
    ? node
    : (node.children ?? []).map(controlIn).find(Boolean);

const isText = ({ role }: SerializedAXNode): boolean => role === 'StaticText';
/** The words of one line stand in several nodes, and are read as one. */
const joined = (nodes: readonly SerializedAXNode[]): string =>
  oneLine(nodes.map(({ name }) => name).join(' ')).replace(/ ([.,:;?)])/g, '$1');

/** What stands in a node, in the order it is read: words that follow each other are one phrase. */
function inside({ role, children = [] }: SerializedAXNode): string[] {
  const said: string[] = [];
  let words: SerializedAXNode[] = [];
  const end = (): void => {
    if (joined(words)) said.push(joined(words));
    words = [];
  };
  const visit = (node: SerializedAXNode): void => {
    if (isText(node)) words.push(node);
    else if (INLINE.has(node.role) || (role === 'paragraph' && node.role === 'generic'))
      node.children?.forEach(visit);
    else {
      end();
      said.push(...phrases(node));
    }
  };
  children.forEach(visit);
  end();
  return said;
}

/** The phrases of a tree in the order they are read. */
export function phrases(node: SerializedAXNode): string[] {
  const { role, name, children = [] } = node;
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (role === 'LabelText' && controlIn(node)) return [phraseOf(controlIn(node)!)];
  const inner = BY_CONTENT.has(role) ? [] : inside(node);
  if (role === 'list') return [`list of ${children.length}`, ...inner];
  // A group is heard by its name alone when it is read past; its description belongs to the focus.
  if (GROUPS.test(role)) return name ? [phraseOf(node, false), ...inner] : inner;
  return SILENT.has(role) ? inner : [phraseOf(node), ...inner];
}
