import type { Kind } from './snippet.js';
/** A place where an agency pastes, the kind of snippet that survives there, and what goes where. */
export interface Place {
    readonly name: string;
    readonly kind: Kind;
    /** Where the first piece goes, once; empty where there is none. */
    readonly once: string;
    /** Where the second piece goes. */
    readonly here: string;
}
/** "My CMS is …": by the name that the builder's link carries. */
export declare const PLACES: {
    readonly html: {
        readonly name: "Plain HTML";
        readonly kind: "html";
        readonly once: "In the head of each page, or beside the element.";
        readonly here: "Where the element should stand.";
    };
    readonly wordpress: {
        readonly name: "WordPress, with our plugin";
        readonly kind: "wordpress";
        readonly once: "";
        readonly here: "In a Shortcode block, or any text. The plugin loads the script; its blocks do the same.";
    };
    readonly div: {
        readonly name: "WordPress, without the plugin";
        readonly kind: "div";
        readonly once: "An administrator: in a Custom HTML block, or the theme’s or a snippet plugin’s head.";
        readonly here: "In a Custom HTML block. Authors who may not post all HTML can paste this too.";
    };
    readonly wix: {
        readonly name: "Wix";
        readonly kind: "frame";
        readonly once: "Settings, Custom code, head, all pages.";
        readonly here: "Add, Embed code, Embed HTML.";
    };
    readonly squarespace: {
        readonly name: "Squarespace";
        readonly kind: "html";
        readonly once: "Settings, Advanced, Code injection, Header.";
        readonly here: "In a Code block set to HTML.";
    };
    readonly webflow: {
        readonly name: "Webflow";
        readonly kind: "html";
        readonly once: "Site settings, Custom code, Head code.";
        readonly here: "In a Code Embed element. In a Rich Text field paste the kind for another editor.";
    };
    readonly shopify: {
        readonly name: "Shopify";
        readonly kind: "html";
        readonly once: "In theme.liquid, before </head>.";
        readonly here: "In a Custom Liquid section, or a page’s HTML view.";
    };
    readonly hubspot: {
        readonly name: "HubSpot";
        readonly kind: "html";
        readonly once: "Settings, Content, Pages, Site header HTML.";
        readonly here: "In a Custom HTML or Embed module.";
    };
    readonly gohighlevel: {
        readonly name: "GoHighLevel";
        readonly kind: "html";
        readonly once: "The site’s settings, Head tracking code.";
        readonly here: "In a Custom HTML/JavaScript element.";
    };
    readonly duda: {
        readonly name: "Duda";
        readonly kind: "html";
        readonly once: "Settings, Head HTML.";
        readonly here: "In an HTML widget.";
    };
    readonly joomla: {
        readonly name: "Joomla";
        readonly kind: "div";
        readonly once: "The template’s custom code, before </head>.";
        readonly here: "In the editor’s code view.";
    };
    readonly drupal: {
        readonly name: "Drupal, Basic HTML";
        readonly kind: "link";
        readonly once: "The theme’s html.html.twig, or a head module.";
        readonly here: "In the text, as source. A text format that allows <div data-*> takes the div of the next entry.";
    };
    readonly 'drupal-full': {
        readonly name: "Drupal, Full HTML";
        readonly kind: "div";
        readonly once: "The theme’s html.html.twig, or a head module.";
        readonly here: "In the text, as source.";
    };
    readonly ghost: {
        readonly name: "Ghost";
        readonly kind: "html";
        readonly once: "Settings, Code injection, Site header.";
        readonly here: "In an HTML card.";
    };
    readonly markdown: {
        readonly name: "Hugo, Jekyll or any Markdown";
        readonly kind: "markdown";
        readonly once: "The layout’s head.";
        readonly here: "As a paragraph of its own.";
    };
    readonly react: {
        readonly name: "React";
        readonly kind: "react";
        readonly once: "Run npm install vein-elements first. At the top of the file.";
        readonly here: "In a component. Types: import type {} from \"vein-elements/react\".";
    };
    readonly next: {
        readonly name: "Next.js";
        readonly kind: "next";
        readonly once: "Run npm install vein-elements first. At the top of the file.";
        readonly here: "In a client component.";
    };
    readonly vue: {
        readonly name: "Vue";
        readonly kind: "vue";
        readonly once: "";
        readonly here: "Run npm install vein-elements first. Name tags that start with vein- in compilerOptions.isCustomElement.";
    };
    readonly nuxt: {
        readonly name: "Nuxt";
        readonly kind: "vue";
        readonly once: "";
        readonly here: "Run npm install vein-elements first. Name tags that start with vein- in vue.compilerOptions.isCustomElement of nuxt.config.";
    };
    readonly svelte: {
        readonly name: "Svelte";
        readonly kind: "svelte";
        readonly once: "";
        readonly here: "Run npm install vein-elements first. A component of its own.";
    };
    readonly angular: {
        readonly name: "Angular";
        readonly kind: "angular";
        readonly once: "Run npm install vein-elements first. At the top of the file.";
        readonly here: "A standalone component.";
    };
    readonly astro: {
        readonly name: "Astro";
        readonly kind: "astro";
        readonly once: "";
        readonly here: "Run npm install vein-elements first. In a page or a component.";
    };
    readonly editor: {
        readonly name: "Another editor";
        readonly kind: "link";
        readonly once: "The site’s head, once.";
        readonly here: "In a paragraph of its own. Or type the two links: almost every editor keeps them.";
    };
    readonly frame: {
        readonly name: "Only a frame";
        readonly kind: "frame";
        readonly once: "On the page around the frame. Without it the frame keeps its height and scrolls inside.";
        readonly here: "Where the element should stand; where only an address is asked for, that of src.";
    };
};
export type PlaceName = keyof typeof PLACES;
export declare const PLACE_NAMES: readonly PlaceName[];
