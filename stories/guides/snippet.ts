import sri from '../../dist/sri.json' with { type: 'json' };
import { VERSION } from '../../src/version.js';
import { clinic } from '../clinic.js';

/** The drop-in tag with the address and the hash of the version this Storybook was built from. */
export const scriptTag = `<script src="/vein-elements/${VERSION}/vein-elements.min.js"
  integrity="${sri['vein-elements.min.js']}" crossorigin="anonymous" defer></script>`;

const link = `<a href="${clinic.tel}">${clinic.phone}</a>`;

/** The three elements, each with the phone link that works without a script. */
export const tags = `<vein-pump-diagram>${link}</vein-pump-diagram>
<vein-symptom-checker clinic-name="${clinic.name}">${link}</vein-symptom-checker>
<vein-call-to-book clinic-name="${clinic.name}" booking-url="${clinic.booking}">${link}</vein-call-to-book>`;

/** The same card where a site strips unknown tags. */
export const div = `<div data-vein="call-to-book" data-clinic-name="${clinic.name}">${link}</div>`;

/** The Trusted Types policy of the drop-in file. */
export const policy = `vein-elements-${VERSION}`;

/** What a page sends to allow nothing but the elements. */
export const csp = `Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'none';
  require-trusted-types-for 'script'; trusted-types ${policy}`;
