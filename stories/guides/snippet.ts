import sri from '../../dist/sri.json' with { type: 'json' };
import { VERSION } from '../../src/version.js';
import { clinic } from '../clinic.js';

// Samples stand here and not in the guides: MDX takes the indentation from what is written there.

/** Where the drop-in file of this version goes. */
export const address = `/vein-elements/${VERSION}/vein-elements.min.js`;

/** The drop-in tag with the address and the hash of the version this Storybook was built from. */
export const scriptTag = `<script
  src="${address}"
  integrity="${sri['vein-elements.min.js']}"
  crossorigin="anonymous"
  defer
></script>`;

const link = `<a href="${clinic.tel}">${clinic.phone}</a>`;

/** The three elements, each with the phone link that works without a script. */
export const tags = `<vein-pump-diagram>
  ${link}
</vein-pump-diagram>
<vein-symptom-checker clinic-name="${clinic.name}">
  ${link}
</vein-symptom-checker>
<vein-call-to-book
  clinic-name="${clinic.name}"
  booking-url="${clinic.booking}"
>
  ${link}
</vein-call-to-book>`;

/** The same card where a site strips unknown tags. */
export const div = `<div data-vein="call-to-book" data-clinic-name="${clinic.name}">
  ${link}
</div>`;

/** The Trusted Types policy of the drop-in file. */
export const policy = `vein-elements-${VERSION}`;

/** What a page sends to allow nothing but the elements: two headers, for a header has no second line. */
export const csp = `Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'none'
Content-Security-Policy: require-trusted-types-for 'script'; trusted-types ${policy}`;

/** Counts calls without a word of what a visitor answered. */
export const countCalls = `document.addEventListener('vein-call', ({ href }) => {
  dataLayer.push({ event: 'call', href });
});`;

export const bundled = `import 'vein-elements/define'; // all three, or:
import 'vein-elements/call-to-book/define';`;

/** A brand in four properties. */
export const brand = `:root {
  color-scheme: light dark;
  --vein-accent: light-dark(#1d4ed8, #93b4ff);
  --vein-on-accent: light-dark(#ffffff, #0a1430);
  --vein-radius: 24px;
}`;

export const part = `vein-call-to-book::part(call) {
  text-transform: none;
}`;
