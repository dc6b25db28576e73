import type { Node } from 'php-parser';

/** Functions whose result is safe to print: they escape, or print what they were handed escaped. */
const ESCAPERS = new Set([
  'esc_html',
  'esc_attr',
  'esc_url',
  'esc_html__',
  'esc_attr__',
  'exact_attr', // ours: esc_textarea() and brackets as entities
  'tag_escape',
  'get_block_wrapper_attributes',
  'selected', // 'selected' or nothing
  'checked',
  // Ours; the same checklist holds inside them.
  'element_html',
  'fallback_html',
  'phone_link',
  'office_links',
  'input_attributes',
  'VeinElements\\block_html',
]);
const JOINERS = new Set(['sprintf', 'implode']);
const SUPERGLOBALS = new Set([
  '_GET',
  '_POST',
  '_REQUEST',
  '_SERVER',
  '_COOKIE',
  '_FILES',
  '_ENV',
  'GLOBALS',
]);

type PhpNode = Node & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is PhpNode =>
  typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string';

const nameOf = (what: unknown): string => (isNode(what) && what.kind === 'name' ? String(what.name) : '');

/** Local names that were filled with safe HTML only; found by the walk below. */
type Safe = ReadonlySet<string>;

/** Whether an expression can only print text of ours or escaped text. */
function isSafe(node: unknown, safe: Safe): boolean {
  if (!isNode(node)) return false;
  switch (node.kind) {
    case 'string':
    case 'number':
      return true;
    case 'bin':
      return node.type === '.' && isSafe(node.left, safe) && isSafe(node.right, safe);
    case 'retif':
      return isSafe(node.trueExpr, safe) && isSafe(node.falseExpr, safe);
    case 'variable':
      return safe.has(String(node.name));
    case 'call': {
      const name = nameOf(node.what);
      const given = node.arguments as unknown[];
      return ESCAPERS.has(name) || (JOINERS.has(name) && given.every((one) => isSafe(one, safe)));
    }
    default:
      return false;
  }
}

/** Every node below this one. */
function* below(node: unknown): Generator<PhpNode> {
  if (Array.isArray(node)) for (const item of node) yield* below(item);
  else if (isNode(node)) {
    yield node;
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') yield* below(value);
  }
}

/** Local variables that every assignment fills with safe HTML. */
function safeVariables(body: unknown): Safe {
  const safe = new Set<string>();
  const assignments = [...below(body)].filter(({ kind }) => kind === 'assign');
  const targetOf = (node: PhpNode): string => {
    let left = node.left as PhpNode;
    if (left.kind === 'offsetlookup') left = left.what as PhpNode; // $lines[] = …
    return left.kind === 'variable' ? String(left.name) : '';
  };
  for (let grown = -1; grown !== safe.size;) {
    grown = safe.size;
    for (const name of new Set(assignments.map(targetOf))) {
      const mine = assignments.filter((node) => targetOf(node) === name);
      const isEmpty = (right: unknown): boolean =>
        isNode(right) && right.kind === 'array' && (right.items as unknown[]).length === 0;
      if (mine.every(({ right }) => isEmpty(right) || isSafe(right, safe))) safe.add(name);
    }
  }
  return safe;
}

/**
 * What a reviewer would ask of a PHP file: everything printed, and every HTML text that is returned, is escaped where
 * it is put together; nothing is read from the request by hand; no database or network call, but for asking whether an own file is there.
 * @returns one line for each thing found
 */
export function reviewOutputs(tree: Node, source: string): string[] {
  const found: string[] = [];
  const say = (node: PhpNode, what: string): void => {
    const line = node.loc?.start.line ?? 0;
    found.push(`line ${line}: ${what}: ${source.split('\n')[line - 1]?.trim() ?? ''}`);
  };
  const functions = [...below(tree)].filter(({ kind }) => kind === 'function' || kind === 'closure');
  const inFunctions = new Set(functions.flatMap((one) => [...below(one.body)]));
  const scopes = functions.map((one) => ({
    safe: safeVariables(one.body),
    nodes: [...below(one.body)],
  }));
  scopes.push({ safe: new Set(), nodes: [...below(tree)].filter((node) => !inFunctions.has(node)) });
  for (const { safe, nodes } of scopes) {
    for (const node of nodes) {
      if (node.kind === 'echo')
        for (const part of node.expressions as unknown[])
          if (!isSafe(part, safe)) say(node, 'printed as it is');
      if (node.kind === 'print' || node.kind === 'inline') say(node, 'printed without echo');
      const name = node.kind === 'call' ? nameOf(node.what) : '';
      if (/^v?printf$|^print_r$|^var_dump$/.test(name)) say(node, 'printed without echo');
      if (name === 'sprintf') {
        const [format, ...given] = node.arguments as PhpNode[];
        if (format?.kind === 'string' && String(format.value).includes('<'))
          for (const part of given) if (!isSafe(part, safe)) say(node, 'put into HTML as it is');
      }
      // Site Health asks whether this site's own files are there.
      if (
        /^(wp_remote_(?!head$|retrieve_)|curl_|fsockopen|file_get_contents|file_put_contents|eval|unserialize|setcookie|mail|wp_mail)/.test(
          name,
        )
      )
        say(node, 'not for this plugin');
      if (node.kind === 'variable' && (SUPERGLOBALS.has(String(node.name)) || node.name === 'wpdb'))
        say(node, 'read by hand');
    }
  }
  return [...new Set(found)];
}
