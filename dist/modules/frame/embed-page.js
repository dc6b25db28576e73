import { HEIGHT } from './embed-message.js';
import { readEmbedQuery } from './embed-query.js';

// The script of embed.html: draws the element that the address asks for, and tells the page around it how high it is.
/** The page around may load its script after us, and we listen to nothing: we say it again, ms after the start. */
const AGAIN = [300, 1000, 3000, 10_000];
const { tag, attributes, tokens, scheme, target, problems } = readEmbedQuery(location.search, location.hash);
for (const problem of problems)
    console.warn(`embed.html: ${problem}`);
const { body, documentElement: root } = document;
const known = customElements.get(tag);
const element = document.createElement(tag);
for (const name of known?.observedAttributes ?? []) {
    const value = attributes.get(name);
    if (value !== undefined)
        element.setAttribute(name, value);
}
root.lang = attributes.get('lang') ?? 'en';
if (scheme)
    root.style.colorScheme = scheme;
for (const [name, value] of tokens) {
    // Anything else could be an address, which the browser would ask for.
    if (CSS.supports(name === '--vein-radius' ? 'border-radius' : 'color', value))
        element.style.setProperty(name, value);
    else
        console.warn(`embed.html: ${name.slice('--vein-'.length)}="${value}" is not a color, or a length; it is left out.`);
}
document.title = attributes.get('clinic-name') ?? document.title;
const phone = attributes.get('phone') ?? '';
if (!known && phone) {
    // Our script did not run. Anything but a plain number is better read than dialed.
    const plain = /^\+?[\d\s().-]{7,25}$/.test(phone);
    const link = document.createElement(plain ? 'a' : 'span');
    if (plain)
        link.setAttribute('href', `tel:${phone.replace(/[^+\d]/g, '')}`);
    link.textContent = phone;
    element.append(link);
}
const isFramed = parent !== window;
body.classList.toggle('alone', !isFramed);
body.append(element);
function tell(to) {
    const message = {
        type: HEIGHT,
        height: Math.ceil(root.getBoundingClientRect().height),
    };
    parent.postMessage(message, to);
}
if (isFramed && target) {
    new ResizeObserver(() => tell(target)).observe(root);
    for (const wait of AGAIN)
        setTimeout(tell, wait, target);
}
