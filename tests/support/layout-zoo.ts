/** Where an element may stand: markup with `HERE` in the place of the element, and what is known of the room it has. */
export interface Place {
  readonly html: string;
  /** What the element fills where it can: it has to be as wide as its room. */
  readonly full?: boolean;
  /** What siblings, gaps and borders take of the width of the room, px. */
  readonly taken?: number;
  /** How much the place is scaled. */
  readonly zoom?: number;
}

/** Places that share one style sheet. */
export interface Zoo {
  readonly head?: string;
  readonly root?: string;
  readonly places: Readonly<Record<string, Place>>;
}

const styled = (style: string, more: Omit<Place, 'html'> = {}): Place => ({
  html: `<div style="${style}">HERE</div>`,
  ...more,
});
const SIBLING = '<span style="display: inline-block; flex: none; width: 20px">x</span>';

const PLAIN: Zoo['places'] = {
  block: styled('', { full: true }),
  'list item': { html: '<ul style="margin: 0; padding: 0"><li>HERE</li></ul>', full: true },
  fieldset: { html: '<fieldset style="margin: 0; padding: 0; border: 0">HERE</fieldset>', full: true },
  figure: { html: '<figure style="margin: 0">HERE</figure>', full: true },
  center: { html: '<center>HERE</center>', full: true },
  'flex row': styled('display: flex'),
  'flex row, centered': styled('display: flex; justify-content: center; align-items: center'),
  'flex row, at the end': styled('display: flex; justify-content: flex-end; align-items: flex-end'),
  'flex row beside a sibling': {
    html: `<div style="display: flex; gap: 10px">${SIBLING}HERE</div>`,
    taken: 30,
  },
  'flex row that wraps': {
    html: `<div style="display: flex; flex-wrap: wrap">${SIBLING}HERE</div>`,
  },
  'flex row that grows': {
    html: '<div style="display: flex"><div style="flex: 1 1 0; min-width: 0">HERE</div></div>',
    full: true,
  },
  'flex row, 280 px wide': { html: '<div data-room style="display: flex; width: 280px">HERE</div>' },
  'block, 280 px wide': { html: '<div data-room style="width: 280px">HERE</div>', full: true },
  'flex column, centered': styled('display: flex; flex-direction: column; align-items: center'),
  'flex column, at the start': styled('display: flex; flex-direction: column; align-items: flex-start'),
  'flex column, at the end': styled('display: flex; flex-direction: column; align-items: end'),
  'flex column, baseline': styled('display: flex; flex-direction: column; align-items: baseline'),
  'inline-flex': styled('display: inline-flex'),
  'inline-flex column': styled('display: inline-flex; flex-direction: column'),
  'grid auto auto': {
    html: `<div style="display: grid; grid-template-columns: auto auto; justify-content: start">${SIBLING}HERE</div>`,
    taken: 20,
  },
  'grid auto 1fr': {
    html: `<div style="display: grid; grid-template-columns: auto minmax(0, 1fr)">HERE<span></span></div>`,
  },
  'grid min-content': styled('display: grid; grid-template-columns: min-content'),
  'grid max-content': styled('display: grid; grid-template-columns: max-content'),
  'grid fit-content': styled('display: grid; grid-template-columns: fit-content(100%)'),
  'grid, centered': styled('display: grid; place-items: center'),
  'grid auto-fit': styled('display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr))'),
  'inline-grid': styled('display: inline-grid'),
  subgrid: {
    html: `<div style="display: grid; grid-template-columns: auto auto; justify-content: start"><div style="display: grid; grid-column: 1 / -1; grid-template-columns: subgrid">${SIBLING}HERE</div></div>`,
    taken: 20,
  },
  'inline-block': styled('display: inline-block'),
  'inline-block in centered text': {
    html: '<div style="text-align: center"><div style="display: inline-block">HERE</div></div>',
  },
  'float left': styled('float: left'),
  'float right beside text': { html: '<div style="float: right">HERE</div><p>Some text beside it.</p>' },
  table: styled('display: table'),
  'table cell': styled('display: table-cell; vertical-align: middle'),
  'td of two': {
    html: '<table style="border-spacing: 0"><tr><td style="padding: 0">HERE</td><td style="padding: 0; width: 20px">x</td></tr></table>',
    taken: 20,
  },
  'td of a full table': {
    html: '<table style="border-spacing: 0; width: 100%"><tr><td style="padding: 0">HERE</td></tr></table>',
    full: true,
  },
  absolute: styled('position: absolute; left: 0; top: 0'),
  'absolute, at the end': styled('position: absolute; right: 0; top: 0; max-width: 100%'),
  'absolute, centered by a transform': styled(
    'position: absolute; left: 50%; top: 0; width: max-content; max-width: 100%; transform: translateX(-50%)',
  ),
  'fixed in a transform': styled('position: fixed; left: 0; top: 0'),
  'fit-content': styled('width: fit-content'),
  'fit-content, centered': styled('width: fit-content; margin-inline: auto'),
  'max-content': styled('width: max-content; max-width: 100%'),
  'min-content': styled('width: min-content'),
  'CSS columns': { html: '<div style="columns: 300px; column-gap: 0">HERE</div>' },
  'content-visibility': styled('content-visibility: auto', { full: true }),
  'zoom 0.5': styled('zoom: 0.5', { full: true, zoom: 0.5 }),
  'zoom 0.5 in a flex row': {
    html: '<div style="display: flex"><div style="zoom: 0.5">HERE</div></div>',
    zoom: 0.5,
  },
  'zoom 1.25 in a flex row': {
    html: '<div style="display: flex"><div style="zoom: 1.25; max-width: 100%">HERE</div></div>',
    zoom: 1.25,
  },
  'zoom 2': styled('zoom: 2', { full: true, zoom: 2 }),
  'inside a size container': styled('container-type: inline-size', { full: true }),
  'inside a size container that grows': {
    html: '<div style="display: flex"><div style="flex: 1; container: card / inline-size">HERE</div></div>',
    full: true,
  },
  'vertical-rl': styled('writing-mode: vertical-rl'),
  'vertical-lr in a flex row': styled('writing-mode: vertical-lr; display: flex'),
  'display: contents in a block': styled('display: contents', { full: true }),
  'display: contents in a flex row': {
    html: '<div style="display: flex"><div style="display: contents">HERE</div></div>',
  },
  'details, opened': { html: '<details><summary>More</summary>HERE</details>', full: true },
  'details, opened, in a flex row': {
    html: '<div style="display: flex"><details><summary>More</summary>HERE</details></div>',
  },
  dialog: { html: '<dialog open style="padding: 0; border: 0; max-width: 100%">HERE</dialog>' },
  'a menu that opens': {
    html: '<div style="position: relative"><div style="position: absolute; inset-inline-start: 0; top: 100%; display: grid">HERE</div></div>',
  },
  'aspect-ratio box': styled('aspect-ratio: 16 / 9; display: grid; place-content: center'),
  'aspect-ratio box in a flex row': {
    html: '<div style="display: flex"><div style="aspect-ratio: 1; max-width: 100%">HERE</div></div>',
  },
  'right to left, flex row': { html: '<div dir="rtl" style="display: flex">HERE</div>' },
  'flex row around a column, as form builders nest': {
    html: '<div style="display: flex; flex-flow: row; align-items: center"><div style="display: flex; flex-direction: column"><div style="flex-grow: 1">HERE</div></div></div>',
  },
  'flex column, centered both ways, that grows': {
    html: '<div style="display: flex; flex-direction: column; flex: 1; align-items: center; justify-content: center; gap: 16px">HERE</div>',
  },
  'Elementor container': {
    html: '<div style="display: flex; flex-direction: column; align-items: center; width: min(100%, 1140px); margin-inline: auto"><div style="max-width: 100%; position: relative"><div>HERE</div></div></div>',
  },
};

/** What WordPress writes into every page of a block theme (wp-includes, layout supports of theme.json). */
const WORDPRESS_CSS = `
:where(.is-layout-flex){gap:0.5em} :where(.is-layout-grid){gap:0.5em}
.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)){max-width:var(--wp--style--global--content-size);margin-left:auto !important;margin-right:auto !important}
.is-layout-constrained > .alignleft, .is-layout-flow > .alignleft{float:left;margin-inline-start:0;margin-inline-end:2em}
body .is-layout-flex{display:flex} .is-layout-flex{flex-wrap:wrap;align-items:center} .is-layout-flex > :is(*, div){margin:0}
body .is-layout-grid{display:grid} .is-layout-grid > :is(*, div){margin:0}
:root{--wp--style--global--content-size:645px}
.wp-block-columns{box-sizing:border-box;display:flex;flex-wrap:wrap !important;align-items:initial !important}
@media (min-width:782px){.wp-block-columns{flex-wrap:nowrap !important}}
@media (max-width:781px){.wp-block-columns:not(.is-not-stacked-on-mobile)>.wp-block-column{flex-basis:100% !important}}
@media (min-width:782px){.wp-block-columns:not(.is-not-stacked-on-mobile)>.wp-block-column{flex-basis:0;flex-grow:1}}
.wp-block-column{flex-grow:1;min-width:0;word-break:break-word;overflow-wrap:break-word}
.wp-row{flex-wrap:nowrap} .wp-row-center{justify-content:center} .wp-stack{flex-direction:column;align-items:flex-start}
.wp-stack-center{flex-direction:column;align-items:center} .wp-grid{grid-template-columns:repeat(auto-fill, minmax(min(18rem, 100%), 1fr));container-type:inline-size}
.wp-block-cover{position:relative;display:flex;justify-content:center;align-items:center;box-sizing:border-box;overflow:clip}
.wp-block-cover .wp-block-cover__inner-container{width:100%;position:relative}`;

const wordpress = (classes: string, more: Omit<Place, 'html'> = {}): Place => ({
  html: `<div class="wp-block-group ${classes}">HERE</div>`,
  ...more,
});

const BOOTSTRAP =
  '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css"><style>body { margin: 0 }</style>';

/** Tailwind's typography and the utilities that pages wrap a widget in. */
const TAILWIND_CSS = `
.prose{max-width:65ch;font-size:1rem;line-height:1.75} .prose :where(p){margin-top:1.25em;margin-bottom:1.25em}
.prose :where(a){font-weight:500;text-decoration:underline} .prose :where(img, video){max-width:100%}
.flex{display:flex} .grid{display:grid} .inline-flex{display:inline-flex} .items-center{align-items:center} .justify-center{justify-content:center}
.flex-col{flex-direction:column} .w-fit{width:fit-content} .mx-auto{margin-left:auto;margin-right:auto} .not-prose{}
.place-items-center{place-items:center} .shrink-0{flex-shrink:0} .container{width:100%} .float-right{float:right}`;

/** More than 25 kinds of parents, by the style sheets they need. */
export const ZOOS: Readonly<Record<string, Zoo>> = {
  plain: { places: PLAIN },
  'a root of 62.5 %': {
    head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
    places: {
      'flex row': PLAIN['flex row']!,
      'flex column, centered': PLAIN['flex column, centered']!,
      'inline-block': PLAIN['inline-block']!,
      'max-content': PLAIN['max-content']!,
      block: PLAIN.block!,
    },
  },
  WordPress: {
    head: `<style>${WORDPRESS_CSS}</style>`,
    places: {
      Row: wordpress('is-layout-flex wp-block-group-is-layout-flex wp-row'),
      'Row, centered': wordpress('is-layout-flex wp-row wp-row-center'),
      'Row that wraps': wordpress('is-layout-flex'),
      Stack: wordpress('is-layout-flex wp-stack'),
      'Stack, centered': wordpress('is-layout-flex wp-stack-center'),
      Group: {
        html: '<div class="wp-block-group is-layout-constrained"><div data-room>HERE</div></div>',
        full: true,
      },
      'Group, without a div': wordpress('is-layout-constrained'),
      Grid: wordpress('is-layout-grid wp-grid'),
      Columns: {
        html: '<div class="wp-block-columns is-layout-flex" style="gap: 0"><div class="wp-block-column is-layout-flow" data-room>HERE</div><div class="wp-block-column is-layout-flow">x</div></div>',
        full: true,
      },
      'Columns, a Stack inside': {
        html: '<div class="wp-block-columns is-layout-flex" style="gap: 0"><div class="wp-block-column is-layout-flow" data-room><div class="is-layout-flex wp-stack-center">HERE</div></div><div class="wp-block-column">x</div></div>',
      },
      'aligned left': {
        html: '<div class="is-layout-flow"><div class="alignleft" style="margin: 0">HERE</div><p>Some text beside it.</p></div>',
      },
      Cover: {
        html: '<div class="wp-block-cover"><div class="wp-block-cover__inner-container is-layout-constrained"><div data-room>HERE</div></div></div>',
        full: true,
      },
    },
  },
  'Bootstrap 5': {
    head: BOOTSTRAP,
    places: {
      'col-auto': { html: '<div class="row g-0"><div class="col-auto">HERE</div></div>' },
      'col-auto, centered': {
        html: '<div class="row g-0 justify-content-center"><div class="col-auto">HERE</div></div>',
      },
      'col-md-6': {
        html: '<div class="row g-0"><div class="col-md-6" data-room>HERE</div></div>',
        full: true,
      },
      'd-flex': { html: '<div class="d-flex align-items-center justify-content-between">HERE</div>' },
      'd-inline-flex': { html: '<div class="d-inline-flex">HERE</div>' },
      'd-grid': { html: '<div class="d-grid justify-content-center">HERE</div>' },
      offcanvas: {
        html: '<div style="transform: translate(0)"><div class="offcanvas offcanvas-start show" style="visibility: visible"><div class="offcanvas-body p-0" data-room>HERE</div></div></div>',
        full: true,
      },
      'offcanvas, flex': {
        html: '<div style="transform: translate(0)"><div class="offcanvas offcanvas-start show" style="visibility: visible"><div class="offcanvas-body p-0 d-flex justify-content-center" data-room>HERE</div></div></div>',
      },
      'card body': {
        html: '<div class="card" style="border: 0"><div class="card-body p-0">HERE</div></div>',
        full: true,
      },
      'navbar, dropdown': {
        html: '<div class="dropdown" style="position: relative"><div class="dropdown-menu show p-0 border-0" style="max-width: 100%">HERE</div></div>',
      },
      'modal body': {
        html: '<div class="modal-dialog m-0" style="max-width: none"><div class="modal-content border-0"><div class="modal-body p-0" data-room>HERE</div></div></div>',
        full: true,
      },
    },
  },
  Tailwind: {
    head: `<link rel="stylesheet" href="/node_modules/tailwindcss/src/css/preflight.css"><style>${TAILWIND_CSS}</style>`,
    places: {
      prose: { html: '<div class="prose" data-room>HERE</div>', full: true },
      'prose, a flex row inside': {
        html: '<div class="prose" data-room><div class="flex items-center justify-center not-prose">HERE</div></div>',
      },
      'w-fit mx-auto': { html: '<div class="w-fit mx-auto">HERE</div>' },
      'flex, items-center': {
        html: '<div class="flex flex-col items-center">HERE</div>',
      },
      'grid, place-items-center': { html: '<div class="grid place-items-center">HERE</div>' },
      'inline-flex': { html: '<span class="inline-flex">HERE</span>' },
      'float-right': { html: '<div class="prose" data-room><div class="float-right">HERE</div></div>' },
    },
  },
};
