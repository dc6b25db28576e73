import { walk } from './walk.mjs';

/**
 * What Lit carries for older browsers, polyfills and decorators, and for kinds of property and template that we do not
 * write: each a place in Lit's production code, and what stands there instead.
 */
const TRIMS = {
  'css-tag.js': [
    // Every browser that `define` lets in adopts style sheets; each sheet of ours is made once, from one text.
    [/t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/constructor\(t,e,o\)\{.+?this\.t=e\}/, 'constructor(t){this.cssText=t}'],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [/\("string"==typeof t\?t:t\+"",void 0,s\)/, '(t)'],
    [
      /let t=this\.o;const s=this\.t;.+?return t\}/,
      'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    [/t instanceof CSSStyleSheet\?t:t\.styleSheet/, 't.styleSheet'],
  ],
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=.+?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];.+?(?=this\._\$Eh=)/, ''],
    [/,a=globalThis,.+?(?=,u=)/, ''],
    [/(?<!\w)d\(("\w+")\)/g, '$1'],
    [/,p\?\.\(\{ReactiveElement:y\}\),.+?\.push\("[\d.]+"\)/, ''],
    // Initializers are for standard decorators.
    [/static addInitializer\(t\)\{.+?(?=static get)/, ''],
    [/void 0!==t\.l&&\(this\.l=.+?\),/, ''],
    [/,this\.constructor\.l\?\..+?\)\)(?=\})/, ''],
    // Our properties read whatever is written to them, so attributes need no converter; none is reflected.
    [/(?<=,u=)\{toAttribute.+?return i\}\}/, '{}'],
    [/(?<=_\$AK\(t,s\)\{).+?(?=\}requestUpdate)/, 'const i=this.constructor._$Eh.get(t);i&&(this[i]=s)'],
    [/_\$ET\(t,s\)\{.+?(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.+?\)\),/, ''],
    [/(?<=\}C\(t,s),.+?\}(?=async)/, '){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
    [/,this\._\$Em=null/, ''],
    // Where nothing has to be waited for, it is waited for all the same: a microtask, before any paint.
    [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, 'return await this.scheduleUpdate(),'],
    // Nobody says when a property has changed, hears of an update beforehand, or stops one; controllers come first.
    [/(?<=requestUpdate\(t,s),i,e=!1,h(\)\{if\(void 0!==t\)\{).+?(?=return;)/, '$1if(!f(this[t],s))'],
    [/this\.C\(t,s,i\)/, 'this.C(t,s)'],
    [/static getPropertyOptions\(t\)\{.+?\}/, ''],
    [/if\((s\.state.+?),!s\.noAccessor\)\{(.+?)\}(?=\}static)/, '$1;$2'],
    [/,void 0!==this\.renderRoot&&this\.isConnected&&t\.hostConnected\?\.\(\)/, ''],
    [/let t=!1;(?=const s=this\._\$AL)/, ''],
    [
      /t=this\.shouldUpdate\(s\),t\?\((this\.willUpdate\(s\)),.+?,(this\.update\(s\))\):this\._\$EM\(\)/,
      '$1,$2',
    ],
    [/throw t=!1,/, 'throw '],
    [/t&&(?=this\._\$AE\(s\))/, ''],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    // Each is named by a text, and set up with an attribute, a converter or nothing.
    [/,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f/, ''],
    [
      /if\((this\.finalized=!0.+?),this\.hasOwnProperty\("properties"\)\)\{.+?\}(?=this\._\$Eh=)/,
      '$1;for(const t in this.properties)this.createProperty(t,this.properties[t]);',
    ],
    [/"string"==typeof t\?(t\.toLowerCase\(\)):void 0/, '$1'],
    [/void 0!==h&&(?=e\(this)/, ''],
    [/h\(this\.prototype,t\)\?\?/, ''],
    [/removeController\(t\)\{.+?\}/, ''],
    // Our base class makes its shadow root itself.
    [/createRenderRoot\(\)\{.+?elementStyles\),t\}/, ''],
    [/,y\.shadowRootOptions=\{mode:"open"\}/, ''],
    // None has an accessor of its own, and `styles` is a list of lists without doubles.
    [/,this\.prototype\.hasOwnProperty\(t\)&&.+?wrapped=!0\)/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?(?=\}const s)/, ''],
    [/(?<=finalizeStyles\(s\)\{).+?(?=\}static)/, 'return(s??[]).flat(1/0)'],
  ],
  'lit-html.js': [
    [/,F:Z\},B=t\.litHtmlPolyfillSupport;.+?\.push\("[\d.]+"\)/, '}'],
    // No template of ours is MathML, or has an expression in a comment, in <style> or <title>, or beside attributes.
    [/3===i\?"<math>":/, ''],
    [/3===i\?"<\/math>":/, ''],
    [/\|\|3===i(?=\))/, ''],
    [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8)/, ''],
    [/else\{let t=-1;for.+?\}(?=l\+\+)/, ';'],
    [/else t\.startsWith\(o\)&&.+?r\.removeAttribute\(t\)\);/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/class Z\{.+?(?=const j)/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    // No directive, no template that is compiled beforehand, and listeners are functions without options.
    [/(?<=function M\(t,i),s=t,e\)\{.+?,i\}/, '){return i}'],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\).+?this\._\$Cv\}/, ''],
    [/,this\._\$Cv=.+?!0/, ''],
    [/get parentNode\(\)\{let t=.+?get endNode\(\)\{.+?\}/, ''],
    [/get tagName\(\)\{.+?\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    [/this\.type=\d,/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/"!--"===u\[1\]\?c=_:/, ''],
    [/c===_\|\|(?=c===m)/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?\)):.+?(?=\})/, '$1'],
    [/"number"==typeof s\?(this\._\$AC\(t\)):.+?,s\)(?=;)/, '$1'],
    [/\|\|t\.capture!==.+?s\.passive/, ''],
    // Whatever is drawn into holds nothing else, and says with which options.
    [/const e=s\?\.renderBefore\?\?i;/, ''],
    [
      /(?<=let h=)e(\._\$litPart\$;if\(void 0===h\))\{.+?,s\?\?\{\}\)\}/,
      'i$1i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s);',
    ],
  ],
  'lit-element.js': [
    [/,s\.litElementHydrateSupport\?\..+?;o\?\.\(\{LitElement:i\}\);/, ';'],
    [/\(s\.litElementVersions.+?\);/, ''],
    [/connectedCallback\(\)\{.+?(?=render\()/, ''],
    [/createRenderRoot\(\)\{.+?firstChild,t\}/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=(?=e\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

/** What Lit can do only untrimmed: our modules may not ask for it. */
const GONE =
  /useDefault|reflect: |addInitializer|noAccessor|hasChanged|hostUpdate\b|shouldUpdate|UpdateComplete\(|renderBefore|mathml`|lit\/(async-directive|directive|static-html)/;

/** Expressions in places where a trimmed template has no ear for them. */
const DEAF =
  /<!--|<(script|style|textarea|title)\b[^>]*>[^<]*$|<[\w-]+(\s+[\w.@?-]+(=("[^"]*"|[^\s"'>]+))?)*\s*$/i;

/** Takes out of Lit what a bundle never runs. The build stops where a new Lit has other code, or ours needs the old. */
export const trimLit = {
  name: 'trim-lit',
  transform(code, id) {
    if (id.includes('/dist/modules/')) {
      const asked = GONE.exec(code)?.[0];
      if (asked) this.error(`${id}: "${asked}" needs what scripts/rollup/trim-lit.mjs takes out of Lit`);
      walk(this.parse(code), ({ type, tag, quasi }) => {
        if (type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(tag.name)) return;
        const before = quasi.quasis.slice(0, -1).map(({ value }) => value.raw);
        const deaf = before.find((_, at) => DEAF.test(before.slice(0, at + 1).join('0')));
        if (deaf) this.error(`${id}: a bundle's Lit takes no expression after ${deaf}`);
      });
      return null;
    }
    const trims = /\/node_modules\/(@lit|lit-)/.test(id) && TRIMS[id.slice(id.lastIndexOf('/') + 1)];
    if (!trims) return null;
    const left = trims.reduce((text, [what, instead]) => {
      if (!what.test(text)) this.error(`${id} no longer holds ${what}`);
      return text.replace(what, instead);
    }, code);
    return { code: left, map: null };
  },
};
