// What the plugin knows of the elements: read from the built manifest and, for allowed values, from the built classes.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const KINDS = { boolean: 'switch', number: 'number' };
const TITLES = {
  'vein-symptom-checker': 'Leg symptom checker',
  'vein-pump-diagram': 'Vein pump diagram',
  'vein-call-to-book': 'Call to book',
};
/** What an author reads in the list of blocks; the manifest's sentences are for those who write tags. */
const SUMMARIES = {
  'vein-symptom-checker': 'Asks about leg cramps and other leg signs, and says what to do, how soon and why.',
  'vein-pump-diagram': 'Shows how foot, calf and valves pump blood up the leg, healthy or leaking.',
  'vein-call-to-book': 'Offers the call while the clinic is open, and online booking while it is closed.',
};

/**
 * @typedef {object} AttributeSchema
 * @property {string} name the attribute, `booking-url`
 * @property {string} field the property and block attribute, `bookingUrl`
 * @property {'text' | 'choice' | 'switch' | 'number'} kind
 * @property {string[]} [options] the allowed words of a choice
 * @property {number} [min] of a number
 * @property {number} [max] of a number
 * @property {number} [step] 1 for whole numbers
 *
 * @typedef {object} ElementSchema
 * @property {string} tag `vein-call-to-book`
 * @property {string} name `call-to-book`
 * @property {string} title
 * @property {string} summary
 * @property {AttributeSchema[]} attributes
 * @property {Record<string, number>} heights what a snippet reserves, em, by the attribute that is written
 */

/**
 * Reads what `npm run build` has written.
 * @param {string} dist the folder of the built files
 * @returns {Promise<ElementSchema[]>}
 * @throws where the manifest names an attribute the classes do not know, or a number without limits
 */
export async function elementSchema(dist) {
  const manifest = JSON.parse(await readFile(path.join(dist, 'custom-elements.json'), 'utf8'));
  const classes = await import(pathToFileURL(path.join(dist, 'modules/index.js')).href);
  const { HEIGHTS } = await import(pathToFileURL(path.join(dist, 'modules/embed/heights.js')).href);
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, summary, attributes }) => ({
      tag: tagName,
      name: tagName.replace(/^vein-/, ''),
      title: TITLES[tagName] ?? tagName,
      summary: SUMMARIES[tagName] ?? summary,
      attributes: attributes.map((entry) => attributeSchema(entry, classes[name])),
      heights: HEIGHTS[tagName],
    }));
}

function attributeSchema({ name, fieldName, type }, elementClass) {
  elementClass.finalize();
  const converter = elementClass.elementProperties.get(fieldName)?.converter;
  if (!converter)
    throw new Error(`custom-elements.json: no property "${fieldName}" for attribute "${name}".`);
  const { allowed } = converter;
  const options = /^("[^"]*"(, |$))+$/.test(allowed) ? JSON.parse(`[${allowed}]`) : undefined;
  const kind = KINDS[type.text] ?? (options ? 'choice' : 'text');
  const limits = /^a (whole )?number from (\S+) to (\S+)$/.exec(allowed);
  if (kind === 'number' && !limits) throw new Error(`${name}: no limits in "${allowed}".`);
  return {
    name,
    field: fieldName,
    kind,
    ...(kind === 'choice' && { options: options.filter(Boolean) }),
    ...(kind === 'number' && {
      min: Number(limits[2]),
      max: Number(limits[3]),
      step: limits[1] ? 1 : 0.1,
    }),
  };
}
