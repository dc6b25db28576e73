import axe from 'axe-core';

/** A node of the page as assistive technology meets it: shadow roots and slots are flattened. */
interface Node {
  readonly actualNode: globalThis.Node;
  readonly children?: readonly Node[];
}
/** What axe-core offers beside its rules; its types leave these out. */
interface Commons {
  readonly aria: { getRole: (node: Node) => string | null };
  readonly dom: { isVisibleToScreenReaders: (node: Node) => boolean };
  readonly text: { accessibleTextVirtual: (node: Node) => string };
}

const TEXT_NODE = 3;
const SILENT = new Set(['none', 'presentation', 'generic']);
/** Roles whose name is their own words. */
const NAMED_BY_CONTENT =
  /^(button|link|heading|radio|checkbox|option|summary|cell|columnheader|rowheader|tab|img)$/;
const STATES = ['checked', 'disabled', 'required', 'open', 'selected'] as const;

function statesOf(element: Element): string {
  const states = STATES.filter((state) => (element as unknown as Record<string, unknown>)[state] === true);
  const aria = [...element.attributes]
    .filter(({ name }) => /^aria-(?!label|describedby|hidden)/.test(name))
    .map(({ name, value }) => `${name.slice(5)}=${value}`);
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return [...(level ? [`level=${level}`] : []), ...states, ...aria].map((state) => ` [${state}]`).join('');
}

/**
 * The accessibility tree of an element, a line a node, indented: role, name, states.
 * Roles and names are computed by axe-core.
 * @throws {Error} while axe is at work on the page: try again later
 */
export function accessibilityTree(element: Element): string {
  const commons = axe.commons as unknown as Commons;
  const lines: string[] = [];
  const visit = (node: Node, depth: number, named: boolean): void => {
    const actual = node.actualNode;
    const indent = '  '.repeat(depth);
    if (actual.nodeType === TEXT_NODE) {
      const text = actual.textContent?.replace(/\s+/g, ' ').trim();
      if (text && !named) lines.push(`${indent}"${text}"`);
      return;
    }
    if (!(actual instanceof Element) || !commons.dom.isVisibleToScreenReaders(node)) return;
    const role = actual.localName === 'summary' ? 'summary' : commons.aria.getRole(node);
    const speaks = role !== null && !SILENT.has(role);
    const byContent = speaks && NAMED_BY_CONTENT.test(role);
    if (speaks) {
      const name = commons.text.accessibleTextVirtual(node);
      const shown = byContent || actual.hasAttribute('aria-label') || actual.hasAttribute('aria-labelledby');
      const wanted = shown || /^(group|textbox|combobox|listbox)$/.test(role);
      lines.push(`${indent}${role}${wanted && name ? ` "${name}"` : ''}${statesOf(actual)}`);
    }
    for (const child of node.children ?? []) visit(child, depth + (speaks ? 1 : 0), named || byContent);
  };
  const root = axe.setup(element) as unknown as Node;
  try {
    visit(root, 0, false);
  } finally {
    axe.teardown();
  }
  return lines.join('\n');
}
