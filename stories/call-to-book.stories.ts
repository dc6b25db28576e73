import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clinic } from './clinic.js';
import { element, type Args } from './element.js';
import {
  arabicCard,
  brands,
  forcedColors,
  hostileTheme,
  longText,
  wordPressTheme,
  wordPressThemes,
} from './looks.js';
import { click, type Play } from './walk.js';

const HOURS: Args = { hours: clinic.hours, 'time-zone': clinic.zone };

export default {
  title: 'Elements/Call to book',
  component: 'vein-call-to-book',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) => element('vein-call-to-book', args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const closing: Play = ({ canvasElement }) =>
  click(canvasElement.querySelector('vein-call-to-book')!, '[part=dismiss]');

export const Default: Story = {};
/** Within the hours a call comes first. */
export const Open: Story = { args: { ...HOURS, now: clinic.open }, tags: ['key', 'both-schemes'] };
/** Out of hours booking comes first. */
export const Closed: Story = { args: { ...HOURS, now: clinic.closed }, tags: ['key', 'both-schemes'] };
export const ClosedOnHoliday: Story = {
  args: { ...HOURS, 'closed-on': ['12-25', '2026-07-06'], now: clinic.open },
};
/** A closed day may carry its name. */
export const ClosedOnNamedHoliday: Story = {
  args: { ...HOURS, 'closed-on': ['2026-11-26 Thanksgiving Day'], now: '2026-11-26T10:00-08:00' },
};
/** From half an hour before it closes, the minutes are counted. */
export const ClosingSoon: Story = { args: { ...HOURS, now: '2026-07-06T16:40-07:00' } };
export const ClosedForLunch: Story = {
  args: { ...HOURS, hours: 'mo-fr 08:00-12:00, 13:00-17:00', now: '2026-07-06T12:10-07:00' },
};
/** Text messages and the way there: a quieter row. */
export const TextAndDirections: Story = {
  args: { ...HOURS, now: clinic.open, sms: clinic.phone, 'map-url': clinic.map },
  tags: ['key'],
};
const offices = html`<a href="tel:+17024307661" data-office="Las Vegas">(702) 430-7661</a>
  <a href="tel:+17025550123" data-office="Henderson" data-hours="mo-fr 08:00-16:00" data-map-url=${clinic.map}
    >(702) 555-0123</a
  >
  <a href="tel:+17025550145" data-office="Summerlin" data-hours="tu-fr 08:00-12:00">(702) 555-0145</a>`;
/** Several offices: those that are open come first. */
export const Offices: Story = {
  args: { ...HOURS, now: clinic.open },
  render: (args) => element('vein-call-to-book', args, offices),
  tags: ['key', 'both-schemes'],
};
export const OfficesClosed: Story = {
  args: { ...HOURS, now: clinic.closed },
  render: (args) => element('vein-call-to-book', args, offices),
};
/** The phone alone. */
export const NoBooking: Story = { args: { ...HOURS, 'booking-url': '', now: clinic.open } };
export const PhoneAttribute: Story = {
  args: { phone: clinic.phone },
  render: (args) => element('vein-call-to-book', args, html``),
};
/** The page's own words as the phone link: they stand as they are. */
export const OwnLinkWords: Story = {
  render: (args) => element('vein-call-to-book', args, html`<a href=${clinic.tel}>Ring our front desk</a>`),
};
export const OwnWords: Story = {
  args: { heading: 'Legs that ache by evening?', message: 'Come by, or ask us on the phone.' },
};
export const Slots: Story = {
  args: { 'slot-message': 'Ask for Tuesday evenings.', 'slot-booking': 'Book at our front desk.' },
};
export const PassParams: Story = { args: { 'pass-params': ['utm_source', 'gclid'] } };
/** Adds schema.org's MedicalClinic to the page. */
export const StructuredData: Story = {
  args: { ...HOURS, address: clinic.address, geo: clinic.geo, 'structured-data': true, now: clinic.open },
};

export const Dismissible: Story = { args: { dismissible: true, remember: 'none' } };
/** Taken away by the visitor: nothing is left of it. */
export const Dismissed: Story = { args: { dismissible: true }, play: closing };
export const RememberSession: Story = { args: { dismissible: true, remember: 'session' } };
export const RememberDays: Story = { args: { dismissible: true, remember: 'days:7' } };

const page = html`<p>The page goes on under the bar, which reserves as much room as it takes.</p>`;
const bar = (args: Args): Story => ({
  args: { ...HOURS, now: clinic.open, ...args },
  decorators: [(story) => html`${page}${story()}`],
});
export const Inline: Story = { args: { placement: 'inline' } };
export const BarBottom: Story = {
  ...bar({ placement: 'bottom', dismissible: true }),
  tags: ['key', 'both-schemes'],
};
export const BarTop: Story = bar({ placement: 'top' });
export const BarClosed: Story = bar({ placement: 'bottom', now: clinic.closed });
export const BarDismissed: Story = { ...bar({ placement: 'bottom', dismissible: true }), play: closing };
/** A bar of several offices opens their list. */
export const BarOffices: Story = {
  ...bar({ placement: 'bottom', dismissible: true }),
  render: (args) => element('vein-call-to-book', args, offices),
  play: ({ canvasElement }) => click(canvasElement.querySelector('vein-call-to-book')!, '[part=call]'),
};
/** Not shown where the window is narrower than 768 px. */
export const HideOnPhone: Story = bar({ placement: 'bottom', 'hide-on': 'phone' });
/** Not shown where the window is 768 px wide or wider. */
export const HideOnDesktop: Story = bar({ placement: 'bottom', 'hide-on': 'desktop' });
/** Shown in a window of any width. */
export const HideOnNone: Story = bar({ placement: 'bottom', 'hide-on': 'none' });
/** Above whatever else the page fixes to the window. */
export const BarAboveAll: Story = bar({ placement: 'bottom', '--vein-bar-z-index': '2147483647' });
/** Above a cookie bar of the page. */
export const BarAvoiding: Story = {
  ...bar({ placement: 'bottom', avoid: '#cookie-bar' }),
  decorators: [
    (story) => html`
      <style>
        #cookie-bar {
          position: fixed;
          inset: auto 0 0;
          padding: 12px;
          background: #333;
          color: #fff;
        }
      </style>
      ${page}${story()}
      <div id="cookie-bar">This page uses cookies of its own.</div>
    `,
  ],
};

export const Dark: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  globals: { scheme: 'dark' },
  tags: ['key'],
};
export const Narrow: Story = { args: { ...HOURS, now: clinic.closed }, globals: { width: '320' } };
export const TextTwiceAsLarge: Story = { args: { ...HOURS, now: clinic.open }, globals: { text: '200' } };
/** Ordinary colors unless the browser forces its own: emulate `forced-colors: active` under Rendering in its developer tools. */
export const ForcedColors: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  decorators: [forcedColors],
  tags: ['forced-colors'],
};
export const Spanish: Story = {
  args: { ...HOURS, now: clinic.closed },
  globals: { lang: 'es' },
  tags: ['key'],
};
export const RightToLeft: Story = {
  args: {
    ...HOURS,
    now: clinic.open,
    dismissible: true,
    'clinic-name': 'عيادة ألفا للأوردة',
  },
  decorators: [arabicCard],
};
export const LongText: Story = {
  args: {
    ...HOURS,
    now: clinic.open,
    dismissible: true,
    'clinic-name': longText.name,
    heading: longText.heading,
    message: longText.message,
  },
};
export const BrandCoast: Story = { args: { ...HOURS, now: clinic.open, ...brands.coast }, tags: ['key'] };
export const BrandDesert: Story = { args: { ...HOURS, now: clinic.closed, ...brands.desert } };
export const HostileTheme: Story = {
  args: { ...HOURS, now: clinic.open, dismissible: true },
  decorators: [hostileTheme],
};
export const WordPressTheme: Story = {
  name: 'WordPress Theme',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressTheme],
};
export const TwentyTwentyThree: Story = {
  name: 'WordPress: Twenty Twenty-Three',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressThemes.twentyTwentyThree],
};
export const TwentyTwentyFour: Story = {
  name: 'WordPress: Twenty Twenty-Four',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressThemes.twentyTwentyFour],
};
export const TwentyTwentyFive: Story = {
  name: 'WordPress: Twenty Twenty-Five',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressThemes.twentyTwentyFive],
};
/** A dark variation of Twenty Twenty-Five. */
export const TwentyTwentyFiveEvening: Story = {
  name: 'WordPress: Twenty Twenty-Five, Evening',
  args: { ...HOURS, now: clinic.closed },
  decorators: [wordPressThemes.evening],
};
/** Neither light nor dark. */
export const ColorfulTheme: Story = {
  name: 'WordPress: a colorful theme',
  args: { ...HOURS, now: clinic.open },
  decorators: [wordPressThemes.colorful],
};
