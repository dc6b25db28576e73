// A block's block.json, made from what the element's manifest says.

const TYPES = { text: 'string', choice: 'string', switch: 'boolean', number: 'number' };
const ICONS = { 'symptom-checker': 'forms', 'pump-diagram': 'chart-area', 'call-to-book': 'phone' };
const EXAMPLES = {
  'symptom-checker': {},
  'pump-diagram': { leg: 'reflux', noControls: true, noChart: true, time: 1 },
  'call-to-book': { phone: '(202) 555-0143', clinicName: 'Your clinic' },
};

/**
 * @param {import('./element-schema.mjs').ElementSchema} element
 * @param {string} version of the plugin
 * @returns {string} the text of block.json
 */
export const blockJson = ({ name, title, summary, attributes }, version) =>
  `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `vein-elements/${name}`,
      version,
      title,
      category: 'widgets',
      icon: ICONS[name],
      description: summary,
      keywords: ['vein', 'leg', 'clinic', 'phone'],
      textdomain: 'vein-elements',
      // Without `enum`: WordPress would drop a wrong word unseen, and the editor could not show it.
      attributes: Object.fromEntries(attributes.map(({ field, kind }) => [field, { type: TYPES[kind] }])),
      supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
      example: { viewportWidth: 640, attributes: EXAMPLES[name] },
      script: 'vein-elements',
      style: 'vein-elements',
      editorScript: 'vein-elements-editor',
      render: 'file:./render.php',
    },
    null,
    '\t',
  )}\n`;
