import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Site } from './site.js';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

export const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
export const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
export const TEL = 'tel:+17024307661';
export const HOURS = 'mo-fr 08:00-17:00; sa 09:00-12:00';
export const BOOKING = 'https://example.com/book?from=page&new=1';

/** The three elements as plain tags, as an author pastes them. */
export const PLAIN =
  `<vein-symptom-checker clinic-name="Test clinic" heading="Check your legs">${LINK}</vein-symptom-checker>` +
  `<vein-pump-diagram leg="reflux" activity="tiptoe">${LINK}</vein-pump-diagram>` +
  `<vein-call-to-book clinic-name="Test clinic" booking-url="${BOOKING.replace('&', '&amp;')}" hours="${HOURS}" ` +
  `time-zone="America/Los_Angeles">${LINK}</vein-call-to-book>`;

/** Every way to write the three elements, by what an author calls it. */
export const FORMS: Readonly<Record<string, string>> = {
  'Custom HTML block': `<!-- wp:html -->\n${PLAIN}\n<!-- /wp:html -->`,
  'our block':
    '<!-- wp:vein-elements/symptom-checker {"clinicName":"Test clinic","heading":"Check your legs","phone":"(702) 430-7661"} /-->\n\n' +
    '<!-- wp:vein-elements/pump-diagram {"leg":"reflux","activity":"tiptoe"} /-->\n\n' +
    `<!-- wp:vein-elements/call-to-book ${JSON.stringify({
      phone: '(702) 430-7661',
      clinicName: 'Test clinic',
      bookingUrl: BOOKING,
      hours: HOURS,
      timeZone: 'America/Los_Angeles',
    }).replaceAll('&', '\\u0026')} /-->`,
  shortcode:
    '<!-- wp:shortcode -->\n[vein_symptom_checker clinic_name="Test clinic" heading="Check your legs" phone="(702) 430-7661"]\n<!-- /wp:shortcode -->\n\n' +
    '[vein_pump_diagram leg="reflux" activity="tiptoe"]\n\n' +
    `[vein_call_to_book phone="(702) 430-7661" clinic_name="Test clinic" booking-url="${BOOKING}" hours="${HOURS}" time_zone="America/Los_Angeles"]`,
  'classic editor, many lines': `Some words.\n\n${PLAIN.replaceAll('" ', '"\n  ').replaceAll('<a', '\n\n  <a').replaceAll('</vein', '\n</vein')}\n\nMore words.`,
  'div with data-vein': `<!-- wp:html -->\n${PLAIN.replace(
    /<(vein-[a-z-]+) ([^>]*)>/g,
    (_, tag: string, attributes: string) =>
      `<div data-vein="${tag.slice(5)}" ${attributes.replace(/([a-z-]+)="/g, 'data-$1="')}>`,
  ).replace(/<\/vein-[a-z-]+>/g, '</div>')}\n<!-- /wp:html -->`,
};

/** A browser window of its own, logged in as a user of this role. */
export async function logIn(
  browser: Browser,
  site: Site,
  role: Role,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/wp-login.php`);
  await page.evaluate((login) => {
    document.querySelector<HTMLInputElement>('#user_login')!.value = login;
    document.querySelector<HTMLInputElement>('#user_pass')!.value = 'password';
  }, role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${role} could not log in: ${page.url()}`);
  return { context, page };
}

/** A call of WordPress's REST interface with the page's own login, as the editor makes it. */
export async function rest<T>(page: Page, path: string, body?: Record<string, unknown>): Promise<T> {
  return page.evaluate(
    async (address, data) => {
      const store = window as unknown as { nonce?: string };
      const nonce = (store.nonce ??= await (
        await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')
      ).text());
      const answer = await fetch(`/wp-json/wp/v2/${address}`, {
        method: data ? 'POST' : 'GET',
        headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' },
        ...(data && { body: JSON.stringify(data) }),
      });
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as never;
    },
    path,
    body,
  );
}

interface Post {
  readonly id: number;
  readonly link: string;
}

/** Writes a post as the author of this page, published by the administrator where the author may not. */
export async function publish(
  writer: Page,
  administrator: Page,
  title: string,
  content: string,
): Promise<string> {
  const post = await rest<Post>(writer, 'posts', { title, content, status: 'pending' });
  return (await rest<Post>(administrator, `posts/${post.id}`, { status: 'publish' })).link;
}

/** Publishes a page, or what else WordPress calls a post, and returns its address. */
export const write = (site: Site, content: string, type = 'page'): Promise<string> =>
  site.php(
    `kses_remove_filters(); echo get_permalink( wp_insert_post( array( 'post_type' => '${type}', 'post_status' => 'publish', ` +
      `'post_title' => 'One ${type}', 'post_author' => 1, 'post_category' => array( 1 ), 'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) ) );`,
  );

/**
 * The last test on every site: PHP said nothing in all that was done there. What a machine without a network lacks does
 * not count, nor what WordPress says of its own code for networks.
 */
export function phpIsQuiet(site: () => Site): void {
  test('PHP had nothing to say', async () => {
    const others =
      /could not establish a secure connection to WordPress\.org|Deprecated: .*wp-includes\/ms-functions\.php/;
    const said = (await site().debugLog()).split('\n');
    assert.deepEqual(
      said.filter((line) => line.trim() !== '' && !others.test(line)),
      [],
    );
  });
}
