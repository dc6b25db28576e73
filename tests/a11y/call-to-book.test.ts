import { setViewport } from '@web/test-runner-commands';
import 'vein-elements/call-to-book/define';
import { expectNoViolations } from '../support/axe.js';
import { BOOKING, card, CLOSED, HOURS, LINK, OPEN } from '../support/clinic-card.js';
import { showScheme } from '../support/engine.js';

const STATES: readonly (readonly [name: string, attributes: string, content?: string])[] = [
  ['open', `${BOOKING} ${HOURS} ${OPEN}`],
  ['closed', `${BOOKING} ${HOURS} ${CLOSED}`],
  ['dismissible', `${BOOKING} dismissible clinic-name="Alpha Vein Clinic"`],
  ['call only', ''],
  ['words of the author', '', '<a href="tel:+17024307661">Call our nurses</a>'],
  ['no number', BOOKING, ''],
  ["the author's booking link", '', `${LINK}<a slot="booking" href="/visit">Ask for a visit</a>`],
  ['everything', `${BOOKING} ${HOURS} ${OPEN} dismissible heading="Tired legs?" message="We can help."`],
  ['text and directions', `${BOOKING} ${HOURS} ${OPEN} sms="702-430-7661" map-url="https://maps.example/"`],
  [
    'offices',
    `${BOOKING} ${HOURS} ${OPEN} dismissible`,
    '<a href="tel:+17024307661" data-office="Las Vegas">(702) 430-7661</a> <a href="tel:+17025550123" data-office="Henderson" data-hours="sa 9:00-12:00" data-map-url="https://maps.example/">(702) 555-0123</a>',
  ],
];

for (const placement of ['inline', 'bottom', 'top']) {
  for (const scheme of ['light', 'dark'] as const) {
    it(`every state is clean, ${placement}, ${scheme}`, async () => {
      await showScheme(scheme);
      for (const width of [320, 900]) {
        await setViewport({ width, height: 720 });
        for (const lang of ['en', 'es']) {
          for (const [name, attributes, content = LINK] of STATES) {
            const element = await card(
              `placement="${placement}" ${attributes}`,
              content,
              `<div lang="${lang}"></div>`,
            );
            await expectNoViolations(element, `${name} ${placement} ${scheme} ${width} ${lang}`);
            element.remove();
          }
        }
      }
    }).timeout(60_000);
  }
}
