import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

type Convert = (html: string) => string | Promise<string>;

/** What cleans markup on a server, or renders it. */
export interface Sanitizer {
  /** The npm package whose version the table names, or the version itself. */
  readonly package: string;
  /** Undefined where it cannot be had on this machine. */
  readonly load: () => Promise<Convert | undefined>;
  /** It reads Markdown. */
  readonly markdown?: boolean;
  readonly allow?: string;
}

/** By names in variables: only `npm ci` in this folder brings their types. */
const from = async <T>(name: string): Promise<T> => (await import(name)) as T;

const PURIFIER = path.resolve('.cache/cms/htmlpurifier');

/** Fetches Debian's package and unpacks it, in apt folders of its own; what stable has does not run on PHP 8. */
const FETCH = `
  mirror=$(grep -rhE '^(URIs:|deb )' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -oE 'https?://[^ ]+/debian/?' | head -1)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" > list
  mkdir -p lists/partial archives/partial
  own="-o Dir::Etc::sourcelist=$PWD/list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists=$PWD/lists -o Dir::Cache=$PWD -o APT::Sandbox::User=root"
  apt-get $own update && apt-get $own download php-htmlpurifier && dpkg -x php-htmlpurifier*.deb .`;

function purifier(): string | undefined {
  const file = path.join(PURIFIER, 'usr/share/php/HTMLPurifier.auto.php');
  if (existsSync(file)) return file;
  try {
    mkdirSync(PURIFIER, { recursive: true });
    execFileSync('sh', ['-ec', FETCH], { cwd: PURIFIER, stdio: 'ignore', timeout: 120_000 });
    return file;
  } catch {
    return undefined;
  }
}

export const SANITIZERS: Readonly<Record<string, Sanitizer>> = {
  'sanitize-html': {
    package: 'sanitize-html',
    load: async () => (await from<{ default: Convert }>('sanitize-html')).default,
  },
  'rehype-sanitize (GitHub’s list)': {
    package: 'rehype-sanitize',
    load: async () => {
      interface Processor {
        use: (plugin: unknown, options?: object) => Processor;
        process: (html: string) => Promise<unknown>;
      }
      const { unified } = await from<{ unified: () => Processor }>('unified');
      const [parse, clean, write] = await Promise.all(
        ['rehype-parse', 'rehype-sanitize', 'rehype-stringify'].map(
          async (name) => (await from<{ default: unknown }>(name)).default,
        ),
      );
      const made = unified().use(parse, { fragment: true }).use(clean).use(write);
      return async (html) => String(await made.process(html));
    },
  },
  'js-xss': {
    package: 'xss',
    load: async () => (await from<{ default: { filterXSS: Convert } }>('xss')).default.filterXSS,
  },
  'HTML Purifier': {
    package: '4.19',
    load: () => {
      const file = purifier();
      const code = `error_reporting(0); require $argv[1]; $config = HTMLPurifier_Config::createDefault(); $config->set('Cache.DefinitionImpl', null); echo (new HTMLPurifier($config))->purify(stream_get_contents(STDIN));`;
      return Promise.resolve(
        file
          ? (html: string) => execFileSync('php', ['-r', code, file], { input: html, encoding: 'utf8' })
          : undefined,
      );
    },
  },
  // What Ghost does with an HTML card when a post is saved, and when it is shown.
  'Ghost, HTML card': {
    package: '@tryghost/kg-default-cards',
    load: async () => {
      interface Card {
        toTransformReady: (payload: { html: string }, options: { siteUrl: string }) => { html: string };
        render: (given: { payload: { html: string }; env: { dom: unknown } }) => unknown;
      }
      interface SimpleDom {
        Document: new () => unknown;
        HTMLSerializer: new (voids: unknown) => { serialize: Convert };
        voidMap: unknown;
      }
      const { default: card } = await from<{ default: Card }>('@tryghost/kg-default-cards/lib/cards/html.js');
      // Loaders differ in whether they give its CommonJS or its modules.
      const loaded = await from<SimpleDom & { default?: SimpleDom }>('simple-dom');
      const dom = loaded.default ?? loaded;
      return (html) => {
        const payload = card.toTransformReady({ html }, { siteUrl: 'https://clinic.example/' });
        const shown = card.render({ payload, env: { dom: new dom.Document() } });
        return new dom.HTMLSerializer(dom.voidMap).serialize(shown as string);
      };
    },
  },
  'markdown-it, without HTML': {
    package: 'markdown-it',
    markdown: true,
    load: async () => {
      const { default: Markdown } = await from<{ default: new () => { render: Convert } }>('markdown-it');
      const made = new Markdown();
      return (text) => made.render(text);
    },
  },
};
