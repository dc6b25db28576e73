const NPM = 'Run npm install vein-elements first. ';
const FILE = 'At the top of the file.';
/** "My CMS is …": by the name that the builder's link carries. */
const PLACES = {
    html: {
        name: 'Plain HTML',
        kind: 'html',
        once: 'In the head of each page, or beside the element.',
        here: 'Where the element should stand.',
    },
    wordpress: {
        name: 'WordPress, with our plugin',
        kind: 'wordpress',
        once: '',
        here: 'In a Shortcode block, or any text. The plugin loads the script; its blocks do the same.',
    },
    div: {
        name: 'WordPress, without the plugin',
        kind: 'div',
        once: 'An administrator: in a Custom HTML block, or the theme’s or a snippet plugin’s head.',
        here: 'In a Custom HTML block. Authors who may not post all HTML can paste this too.',
    },
    wix: {
        name: 'Wix',
        kind: 'frame',
        once: 'Settings, Custom code, head, all pages.',
        here: 'Add, Embed code, Embed HTML.',
    },
    squarespace: {
        name: 'Squarespace',
        kind: 'html',
        once: 'Settings, Advanced, Code injection, Header.',
        here: 'In a Code block set to HTML.',
    },
    webflow: {
        name: 'Webflow',
        kind: 'html',
        once: 'Site settings, Custom code, Head code.',
        here: 'In a Code Embed element. In a Rich Text field paste the kind for another editor.',
    },
    shopify: {
        name: 'Shopify',
        kind: 'html',
        once: 'In theme.liquid, before </head>.',
        here: 'In a Custom Liquid section, or a page’s HTML view.',
    },
    hubspot: {
        name: 'HubSpot',
        kind: 'html',
        once: 'Settings, Content, Pages, Site header HTML.',
        here: 'In a Custom HTML or Embed module.',
    },
    gohighlevel: {
        name: 'GoHighLevel',
        kind: 'html',
        once: 'The site’s settings, Head tracking code.',
        here: 'In a Custom HTML/JavaScript element.',
    },
    duda: {
        name: 'Duda',
        kind: 'html',
        once: 'Settings, Head HTML.',
        here: 'In an HTML widget.',
    },
    joomla: {
        name: 'Joomla',
        kind: 'div',
        once: 'The template’s custom code, before </head>.',
        here: 'In the editor’s code view.',
    },
    drupal: {
        name: 'Drupal, Basic HTML',
        kind: 'link',
        once: 'The theme’s html.html.twig, or a head module.',
        here: 'In the text, as source. A text format that allows <div data-*> takes the div of the next entry.',
    },
    'drupal-full': {
        name: 'Drupal, Full HTML',
        kind: 'div',
        once: 'The theme’s html.html.twig, or a head module.',
        here: 'In the text, as source.',
    },
    ghost: {
        name: 'Ghost',
        kind: 'html',
        once: 'Settings, Code injection, Site header.',
        here: 'In an HTML card.',
    },
    markdown: {
        name: 'Hugo, Jekyll or any Markdown',
        kind: 'markdown',
        once: 'The layout’s head.',
        here: 'As a paragraph of its own.',
    },
    react: {
        name: 'React',
        kind: 'react',
        once: `${NPM}${FILE}`,
        here: 'In a component. Types: import type {} from "vein-elements/react".',
    },
    next: { name: 'Next.js', kind: 'next', once: `${NPM}${FILE}`, here: 'In a client component.' },
    vue: {
        name: 'Vue',
        kind: 'vue',
        once: '',
        here: `${NPM}Name tags that start with vein- in compilerOptions.isCustomElement.`,
    },
    nuxt: {
        name: 'Nuxt',
        kind: 'vue',
        once: '',
        here: `${NPM}Name tags that start with vein- in vue.compilerOptions.isCustomElement of nuxt.config.`,
    },
    svelte: { name: 'Svelte', kind: 'svelte', once: '', here: `${NPM}A component of its own.` },
    angular: { name: 'Angular', kind: 'angular', once: `${NPM}${FILE}`, here: 'A standalone component.' },
    astro: { name: 'Astro', kind: 'astro', once: '', here: `${NPM}In a page or a component.` },
    editor: {
        name: 'Another editor',
        kind: 'link',
        once: 'The site’s head, once.',
        here: 'In a paragraph of its own. Or type the two links: almost every editor keeps them.',
    },
    frame: {
        name: 'Only a frame',
        kind: 'frame',
        once: 'On the page around the frame. Without it the frame keeps its height and scrolls inside.',
        here: 'Where the element should stand; where only an address is asked for, that of src.',
    },
};
const PLACE_NAMES = Object.keys(PLACES);

export { PLACES, PLACE_NAMES };
