// Writes the hash of the built bundle into README's snippet, so that what people paste is what they load.
import { readFile, writeFile } from 'node:fs/promises';

const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const readme = await readFile('README.md', 'utf8');
const tag = `<script src="/vein-elements/${version}/vein-elements.min.js" integrity="${hashes['vein-elements.min.js']}" crossorigin="anonymous" defer></script>`;
await writeFile('README.md', readme.replace(/<script src="[^>]+><\/script>/, tag));
