import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { explainHours } from '../../dist/modules/clinic/explain-hours.js';
import { readHours } from '../../dist/modules/clinic/opening-hours.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';
import { WRITINGS } from './support/writings.js';

const SETTINGS = '/wp-admin/options-general.php?page=vein-elements';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  describe(`WordPress ${version}, the settings as a front desk fills them in`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      page = (await logIn(browser, site, 'administrator')).page;
      await page.setViewport({ width: 1366, height: 900 });
    });
    after(() => site.stop());

    const open = () => page.goto(site.origin + SETTINGS, { waitUntil: 'networkidle2' });
    const stored = async (): Promise<Record<string, unknown>> =>
      JSON.parse(
        await site.php("echo wp_json_encode( (object) get_option( 'vein_elements', array() ) );"),
      ) as never;
    const submit = async (): Promise<void> => {
      await Promise.all([
        page.waitForNavigation(),
        page.$eval('#submit', (one) => (one as HTMLElement).click()),
      ]);
    };
    /** Types into a control, as a person does who leaves it afterwards. */
    const type = (selector: string, text: string): Promise<void> =>
      page.$eval(
        selector,
        (one, value) => {
          (one as HTMLInputElement).value = value;
          one.dispatchEvent(new Event('input', { bubbles: true }));
          one.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
    const tick = (selector: string): Promise<void> =>
      page.$eval(selector, (one) => (one as HTMLElement).click());
    const textOf = (selector: string): Promise<string> =>
      page.$eval(selector, ({ textContent }) => textContent.trim());
    const time = (day: number, part: string): string => `[name="vein_elements[week][${day}][${part}]"]`;
    const field = (name: string): string => `[name="vein_elements[${name}]"]`;
    /** The cards of a page with a card, once they are drawn. */
    const cards = async (address: string) => {
      const visitor = await watchedPage(browser);
      await visitor.page.goto(address, { waitUntil: 'networkidle0' });
      return visitor;
    };

    test('hours by day: 8 and 5 are completed in sight, Monday is copied, read back, saved, and on the page', async () => {
      await open();
      await type(time(1, 'opens'), '8');
      await type(time(1, 'closes'), '5');
      await type(time(1, 'lunch_from'), '12');
      await type(time(1, 'lunch_to'), '1');
      assert.deepEqual(
        await page.$$eval('.vein-week tbody tr:first-child input', (all) =>
          all.map((one) => (one as HTMLInputElement).value),
        ),
        ['8:00 AM', '5:00 PM', '12:00 PM', '1:00 PM'],
      );
      await tick('.vein-row-week button');
      await type(time(6, 'opens'), '9');
      await type(time(6, 'closes'), 'noon');
      const said = 'Monday to Friday, 8 AM to noon and 1 PM to 5 PM; Saturday, 9 AM to noon';
      assert.equal(await textOf('#vein-week-read'), `Open: ${said}`);
      await type(field('phone'), '(702) 430-7661');
      await submit();
      const { hours, hours_by, unread } = await stored();
      assert.equal(
        hours,
        'Monday - Friday 8:00 AM - 12:00 PM, 1:00 PM - 5:00 PM; Saturday 9:00 AM - 12:00 PM',
      );
      assert.deepEqual([hours_by, unread], ['days', undefined]);
      assert.equal(await textOf('#vein-week-read'), `Open: ${said}`);
      const visitor = await cards(await write(site, '[vein_call_to_book]'));
      assert.equal(explainHours(await visitor.page.$eval('vein-call-to-book', (card) => card.hours)), said);
      assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
      await visitor.page.close();
    });

    test('a day that is not understood is marked, read back as such, kept as typed; the website keeps the hours before', async () => {
      await type(time(2, 'opens'), 'early');
      await type(time(3, 'lunch_to'), '');
      assert.match(await textOf('#vein-week-read'), /^Not understood: “Tuesday early/);
      await submit();
      assert.match(await textOf('.settings-error'), /Not saved: Hours by day/);
      const { hours, unread } = (await stored()) as { hours: string; unread: { week: unknown[] } };
      assert.match(hours, /^Monday - Friday 8:00 AM/);
      assert.equal(unread.week.length, 7);
      assert.equal(await page.$eval(time(2, 'opens'), (one) => (one as HTMLInputElement).value), 'early');
      assert.deepEqual(
        await page.$$eval('.vein-week [aria-invalid="true"]', (all) =>
          all.map((one) => one.closest('tr')!.rowIndex),
        ),
        Array.from({ length: 8 }, (_, index) => (index < 4 ? 2 : 3)),
      );
      assert.match(await textOf('#vein-week-error'), /The website still has: Monday - Friday 8:00 AM/);
      await type(time(2, 'opens'), '8:30 am');
      await type(time(3, 'lunch_to'), '1 pm');
      await submit();
      assert.match(
        String((await stored()).hours),
        /Tuesday 8:30 AM - 12:00 PM, 1:00 PM - 5:00 PM; Wednesday/,
      );
      assert.equal((await stored()).unread, undefined);
    });

    test('whichever of days and words was changed is taken, whatever is marked', async () => {
      await type(field('hours'), 'weekdays 9am-6pm');
      await submit();
      assert.deepEqual([(await stored()).hours, (await stored()).hours_by], ['weekdays 9am-6pm', 'words']);
      assert.equal(await page.$eval(time(5, 'closes'), (one) => (one as HTMLInputElement).value), '6:00 PM');
      await type(time(5, 'closes'), '4:00 PM');
      await submit();
      assert.match(String((await stored()).hours), /Friday 9:00 AM - 4:00 PM$/);
    });

    test('hours that the days have no room for stand in words, and stay when something else is saved', async () => {
      const hours = 'Mon 8am-10am, 11am-1pm, 2pm-5pm';
      await site.php(
        `update_option( 'vein_elements', array( 'hours' => '${hours}', 'hours_by' => 'days' ) + get_option( 'vein_elements' ) );`,
      );
      await open();
      assert.equal(
        await page.$eval(`${field('hours_by')}:checked`, (one) => (one as HTMLInputElement).value),
        'words',
      );
      await type(field('clinic_name'), 'Alpha');
      await submit();
      assert.deepEqual([(await stored()).hours, (await stored()).clinic_name], [hours, 'Alpha']);
      await type(field('hours'), 'Mon-Fri 9am-4pm');
      await submit();
    });

    test('holidays that are ticked have their dates and names on the page, beside own days', async () => {
      for (const holiday of ['thanksgiving', 'christmas'])
        await tick(`[name="vein_elements[holidays][]"][value="${holiday}"]`);
      await type(field('closed_on'), 'July 2-6, 2027');
      assert.equal(await textOf('#vein_elements-closed_on-read'), 'Closed: July 2, 2027 – July 6, 2027');
      await submit();
      assert.equal((await stored()).holidays, 'thanksgiving christmas');
      const visitor = await cards(await write(site, '[vein_call_to_book]'));
      const days = await visitor.page.$eval('vein-call-to-book', (card) => card.closedOn);
      const year = new Date().getFullYear();
      assert.equal(days.length, 5);
      assert.match(days[0]!, new RegExp(`^${year}-11-2\\d Thanksgiving Day$`));
      assert.deepEqual(days.slice(3), ['12-25 Christmas Day', 'July 2-6, 2027']);
      assert.deepEqual(visitor.warnings, []);
      await visitor.page.close();
      for (const holiday of ['thanksgiving', 'christmas'])
        await tick(`[name="vein_elements[holidays][]"][value="${holiday}"]`);
      await submit();
      assert.equal((await stored()).holidays, undefined, 'ticking none is heard too');
    });

    test('holidays fall on the dates of the calendar', async () => {
      const dates = JSON.parse(
        await site.php(
          'echo wp_json_encode( array_map( function ( $one ) { return VeinElements\\holiday_date( $one, 2027 ); }, array_combine( array_keys( VeinElements\\HOLIDAYS_US ), array_keys( VeinElements\\HOLIDAYS_US ) ) ) );',
        ),
      ) as Record<string, string>;
      assert.deepEqual(dates, {
        'new-year': '2027-01-01',
        'martin-luther-king': '2027-01-18',
        presidents: '2027-02-15',
        'good-friday': '2027-03-26',
        easter: '2027-03-28',
        memorial: '2027-05-31',
        juneteenth: '2027-06-19',
        independence: '2027-07-04',
        labor: '2027-09-06',
        columbus: '2027-10-11',
        veterans: '2027-11-11',
        thanksgiving: '2027-11-25',
        'day-after': '2027-11-26',
        'christmas-eve': '2027-12-24',
        christmas: '2027-12-25',
        'new-years-eve': '2027-12-31',
      });
      const easters = JSON.parse(
        await site.php(
          'echo wp_json_encode( array_map( "VeinElements\\\\easter", array( 2024, 2025, 2026, 2030, 2038 ) ) );',
        ),
      ) as string[];
      assert.deepEqual(easters, ['2024-03-31', '2025-04-20', '2026-04-05', '2030-04-21', '2038-04-25']);
    });

    test('a second office is offered beside the first, with hours of its own', async () => {
      await type(field('clinic_name'), 'Alpha Vein Clinic');
      await type(field('office_name'), 'Downtown');
      await tick('.vein-row-offices button');
      await type(field('office_2_name'), 'Summer & Lin "West"');
      await type(field('office_2_phone'), '702-555-0142');
      await type(field('office_2_hours'), 'Mon 8-5');
      assert.equal(await textOf('#vein_elements-office_2_hours-read'), 'Not understood: “8-5”');
      await submit();
      assert.match(await textOf('.settings-error'), /Not saved: Office 2, Hours, if others/);
      await type(field('office_2_hours'), 'Mon 8am-5pm');
      await submit();
      const address = await write(site, '[vein_call_to_book]\n\n[vein_call_to_book phone="702-431-7661"]');
      const visitor = await cards(address);
      const offices = await visitor.page.$$eval('vein-call-to-book', (all) =>
        all.map((card) =>
          [...card.querySelectorAll('a')].map(({ dataset, href }) => [dataset.office, href, dataset.hours]),
        ),
      );
      assert.deepEqual(offices, [
        [
          ['Downtown', 'tel:+17024307661', null],
          ['Summer & Lin "West"', 'tel:+17025550142', 'Mon 8am-5pm'],
        ],
        [[null, 'tel:+17024317661', null]],
      ]);
      const shown = await visitor.page.$eval(
        'vein-call-to-book',
        (card) => card.shadowRoot!.querySelectorAll('[part="office"]').length,
      );
      assert.equal(shown, 2);
      assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
      await visitor.page.close();
      await type(field('office_2_name'), '');
      await type(field('office_2_phone'), '');
      await type(field('office_2_hours'), '');
      await submit();
    });

    test('looks: contrast is said while typing, font and corners reach the page', async () => {
      await type(field('surface'), '#ffffff');
      await type(field('accent'), '#ffdd00');
      assert.match(await textOf('#vein_elements-accent-read'), /: 1\.3 to 1\. It should be 4\.5/);
      await type(field('accent'), '#7a1f5c');
      assert.match(await textOf('#vein_elements-accent-read'), /: 9\.\d to 1\. Good/);
      await type(field('font'), '"Open Sans", serif');
      await page.select(field('radius'), '4');
      await submit();
      const visitor = await cards(await write(site, '[vein_call_to_book]'));
      const card = await visitor.page.$eval('vein-call-to-book', ({ shadowRoot }) => ({
        font: getComputedStyle(shadowRoot!.querySelector('[part="card"]')!).fontFamily,
        radius: getComputedStyle(document.documentElement).getPropertyValue('--vein-radius'),
      }));
      assert.deepEqual(card, { font: '"Open Sans", serif', radius: '4px' });
      await visitor.page.close();
      await type(field('font'), 'x; } body { display: none');
      await submit();
      assert.match(await textOf('#vein_elements-font-error'), /not a font/);
      await type(field('font'), '');
      await submit();
    });

    test('the sign-off file fills in the review, and a version that is old is said with what changed', async () => {
      const current = await site.php('echo VeinElements\\content()["version"];');
      const signed = (reviewedVersion: string): string =>
        JSON.stringify({ reviewedBy: 'Dr. Ana Díaz', reviewedVersion, reviewedLanguages: ['en', 'es'] });
      await type(field('sign_off'), '{"reviewedBy": 5}');
      await submit();
      assert.equal(
        await page.$eval(field('sign_off'), (one) => (one as HTMLInputElement).value),
        '{"reviewedBy": 5}',
      );
      await type(field('sign_off'), signed(current));
      await submit();
      const { reviewed_by, reviewed_version, reviewed_languages, unread } = await stored();
      assert.deepEqual(
        [reviewed_by, reviewed_version, reviewed_languages, unread],
        ['Dr. Ana Díaz', current, 'en es', undefined],
      );
      assert.equal(await page.$('#wpbody .notice-warning'), null);
      const html = await (await fetch(await write(site, '[vein_symptom_checker]'))).text();
      assert.match(
        html,
        new RegExp(`reviewed-by="Dr\\. Ana Díaz" reviewed-version="${current}" reviewed-languages="en es"`),
      );
      await type(field('sign_off'), signed('2026-11-26'));
      await submit();
      const notice = await textOf('#wpbody .notice-warning');
      assert.match(notice, /has changed since Dr\. Ana Díaz reviewed it \(version 2026-11-26/);
      assert.match(notice, /Rules added: \d+/);
    });

    test('the preview shows what is typed, before it is saved', async () => {
      await open();
      await type(field('clinic_name'), 'Preview Clinic');
      await type(field('phone'), '(702) 555-0199');
      await type(field('accent'), '#123456');
      await tick(`${field('bar')}[value="all"]`);
      const frame = await (await page.$('.vein-preview iframe'))!.contentFrame();
      const seen = await frame.evaluate(async () => {
        const [card, bar] = document.querySelectorAll('vein-call-to-book');
        await Promise.all([card!.updateComplete, bar!.updateComplete]);
        return {
          text: card!.shadowRoot!.textContent,
          call: card!.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.href,
          bar: bar!.checkVisibility(),
          accent: getComputedStyle(document.documentElement).getPropertyValue('--vein-accent'),
          question: document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelectorAll('input')
            .length,
        };
      });
      assert.match(seen.text, /Preview Clinic/);
      assert.deepEqual(
        { ...seen, text: '', question: seen.question > 0 },
        {
          text: '',
          call: 'tel:+17025550199',
          bar: true,
          accent: '#123456',
          question: true,
        },
      );
      const other = await logIn(browser, site, 'editor');
      const answer = await other.page.goto(
        `${site.origin}/wp-admin/admin-post.php?action=vein_elements_preview`,
      );
      assert.equal(answer!.status(), 403);
      await other.context.close();
    });

    test('60 writings of hours, closed days and phones: the page shows what the settings read back, or an error stands beside the field', async () => {
      const all = Object.entries(WRITINGS).flatMap(([name, writings]) =>
        Object.entries(writings).map(([text, isRead]) => ({ name, text, isRead })),
      );
      assert.equal(all.length, 60);
      await open();
      const said = await page.evaluate(
        (rows) =>
          rows.map(({ name, text }) => {
            const input = document.querySelector<HTMLInputElement>(`[name="vein_elements[${name}]"]`)!;
            input.value = text;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            const place = document.getElementById(`vein_elements-${name}-read`)!;
            return { words: place.textContent, isWrong: place.classList.contains('is-wrong') };
          }),
        all,
      );
      const html = JSON.parse(
        await site.php(
          `$all = json_decode( base64_decode( '${Buffer.from(JSON.stringify(all)).toString('base64')}' ), true );
          foreach ( array( 'form-fields', 'settings-page', 'settings-save' ) as $name ) { require_once WP_PLUGIN_DIR . "/vein-elements/includes/$name.php"; }
          echo wp_json_encode( array_map( function ( $one ) {
            update_option( 'vein_elements', VeinElements\\clean_settings( array( 'phone' => '202-555-0143', 'hours' => 'mo 08:00-17:00', 'time_zone' => 'UTC', $one['name'] => $one['text'] ) ) );
            return VeinElements\\element_html( 'vein-call-to-book', array() );
          }, $all ) );`,
        ),
      ) as string[];
      const visitor = await cards(await write(site, '[vein_call_to_book]'));
      const shown = await visitor.page.evaluate(async (texts) => {
        const found = [];
        for (const text of texts) {
          const place = document.createElement('div');
          place.innerHTML = text;
          document.body.append(place);
          const card = place.querySelector('vein-call-to-book')!;
          await card.updateComplete;
          found.push({
            phone: card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.href,
            hours: card.hours,
            closed_on: card.closedOn,
          });
          place.remove();
        }
        return found;
      }, html);
      for (const [index, { name, text, isRead }] of all.entries()) {
        const { words, isWrong } = said[index]!;
        assert.equal(isWrong, !isRead, `${text}: ${words}`);
        if (!isRead) continue;
        const page = shown[index]!;
        if (name === 'phone') {
          const dialed = page.phone.replace(/;ext=/, 'x').replace(/[^\dx]/g, '');
          assert.equal(words.replace(', extension ', 'x').replace(/[^\dx]/g, ''), dialed, text);
        }
        if (name === 'hours') assert.equal(words, `Open: ${explainHours(page.hours)!}`, text);
        if (name === 'hours') assert.ok(readHours(page.hours).week, text);
        if (name === 'closed_on') assert.ok(page.closed_on.length > 0 && words.startsWith('Closed: '), text);
      }
      assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
      await visitor.page.close();
    });

    phpIsQuiet(() => site);
  });
}
