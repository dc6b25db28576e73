// A block's block.json, made from what the element's manifest says.

const TYPES = { text: 'string', choice: 'string', switch: 'boolean', number: 'number' };
const ICONS = { 'symptom-checker': 'forms', 'pump-diagram': 'chart-area', 'call-to-book': 'phone' };
const KEYWORDS = {
  'symptom-checker': ['vein', 'legs', 'cramps', 'quiz'],
  'pump-diagram': ['vein', 'legs', 'blood', 'picture'],
  'call-to-book': ['appointment', 'phone', 'call', 'booking', 'legs', 'vein'],
};
/** What WordPress offers for each; colors, font and corners become custom properties in block-looks.php. */
const SUPPORTS = {
  html: false,
  anchor: true,
  align: ['wide', 'full'],
  spacing: { margin: true, padding: true },
  color: { background: true, text: true, __experimentalSkipSerialization: true },
  typography: { fontSize: true, __experimentalFontFamily: true, __experimentalSkipSerialization: true },
  __experimentalBorder: { color: true, radius: true, __experimentalSkipSerialization: true },
};
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
      keywords: KEYWORDS[name],
      textdomain: 'vein-elements',
      // Without `enum`: WordPress would drop a wrong word unseen, and the editor could not show it.
      attributes: {
        ...Object.fromEntries(attributes.map(({ field, kind }) => [field, { type: TYPES[kind] }])),
        // WordPress before 6.9 keeps none of a block that the server draws.
        anchor: { type: 'string' },
      },
      supports: SUPPORTS,
      example: { viewportWidth: 640, attributes: EXAMPLES[name] },
      script: 'vein-elements',
      style: 'vein-elements',
      editorScript: 'vein-elements-editor',
      render: 'file:./render.php',
    },
    null,
    '\t',
  )}\n`;
