import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CONTENT_VERSION, type Findings } from 'vein-elements/triage';
import { answerPage, goOn } from '../tests/support/visitor.js';
import { clinic } from './clinic.js';
import { element, type Args } from './element.js';
import { brands, forcedColors, hostileTheme, longText, rightToLeft, wordPressTheme } from './looks.js';
import { sharingDevice } from './sharing-device.js';
import { checkerIn, click, walkTo, type Play } from './walk.js';

export default {
  title: 'Elements/Symptom checker',
  component: 'vein-symptom-checker',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) => element('vein-symptom-checker', args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A visitor whose answers open most pages. */
const SORE: Findings = { age: '50-64', sex: 'female', walkPain: true, ache: true, varicose: true };
const VEINS: Findings = { age: '50-64', sex: 'female', varicose: true, ache: true, worseEndOfDay: true };
const RESULT = '[part=result]';

/** The first page. */
export const Default: Story = { tags: ['key'] };
export const OwnHeading: Story = {
  args: { heading: 'Check your legs in three minutes', 'heading-level': 3 },
};
export const IntroSlot: Story = {
  args: { 'slot-intro': 'Our nurses wrote this check with you in mind. Take your time.' },
};
/** For pages that introduce the check themselves. */
export const NoIntro: Story = { args: { 'no-intro': true } };
/** No link inside the tag: the number comes from an attribute. */
export const PhoneAttribute: Story = {
  args: { phone: clinic.phone },
  render: (args) => element('vein-symptom-checker', args, html``),
};

/** The first of two pages that ask for emergency signs. */
export const EmergencyQuestions: Story = { play: walkTo('[name=chestPain]'), tags: ['key'] };
/** Two questions on one page: one answer, and a list. */
export const OneAnswerAndList: Story = { play: walkTo('[name=swelling]') };
export const YesOrNo: Story = { play: walkTo('[name=swellingNew]', { swelling: 'one-calf' }) };
export const SkinToday: Story = { play: walkTo('[name=redHotSkin]') };
export const BodyToday: Story = { play: walkTo('[name=fever]') };
export const AboutYou: Story = { play: walkTo('[name=age]') };
export const Pregnancy: Story = { play: walkTo('[name=pregnancy]', { age: '18-49', sex: 'female' }) };
export const PregnancyWarning: Story = {
  play: walkTo('[name=pregnancyWarning]', { age: '18-49', sex: 'female', pregnancy: 'pregnant' }),
};
export const ClotRisk: Story = { play: walkTo('[name=pastDvt]', { ...SORE, calfTender: true }) };
export const Cramps: Story = { play: walkTo('[name=nightCramps]', SORE) };
export const Walking: Story = { play: walkTo('[name=startsAtRest]', SORE) };
/** The leg to point at, beside the list that says the same. */
export const WhereItHurts: Story = {
  play: walkTo('[name=site]', { ...SORE, startsAtRest: false, goneIn10Min: true }),
  tags: ['key'],
};
export const Feelings: Story = { play: walkTo('[name=ache]', VEINS) };
export const SeenOnTheLeg: Story = { play: walkTo('[name=varicose]', VEINS) };
export const Pattern: Story = { play: walkTo('[name=worseEndOfDay]', VEINS) };
export const Medicines: Story = { play: walkTo('[name=statin]', VEINS) };
export const Health: Story = { play: walkTo('[name=diabetes]', VEINS) };

/** Chosen answers. */
export const Answered: Story = {
  play: async (canvas) => {
    await walkTo('[name=age]')(canvas);
    answerPage(await checkerIn(canvas), VEINS);
  },
};
const unanswered: Play = async (canvas) => {
  await walkTo('[name=swelling]')(canvas);
  await goOn(await checkerIn(canvas));
};
/** Continue on a page without answers: what is missing, with ways to it. */
export const MissingAnswers: Story = { play: unanswered, tags: ['key'] };
export const EmergencySignsOpen: Story = {
  play: async (canvas) => {
    await walkTo('[name=nightCramps]', SORE)(canvas);
    await click(await checkerIn(canvas), '[part=emergency-signs] summary');
  },
};
export const WhyWeAskOpen: Story = {
  play: async (canvas) => {
    await walkTo('[name=nightCramps]', SORE)(canvas);
    await click(await checkerIn(canvas), 'form > details summary');
  },
};

/** All answers, each with a way to change it. */
export const CheckYourAnswers: Story = { play: walkTo('[part=answers]', VEINS), tags: ['key'] };
/** A change comes back to the answers. */
export const ChangeAnAnswer: Story = {
  play: async (canvas) => {
    await walkTo('[part=answers]', VEINS)(canvas);
    await click(await checkerIn(canvas), '[part=answers] button');
  },
};
export const NoReview: Story = { args: { 'no-review': true }, play: walkTo(RESULT, VEINS) };

/** The emergency screen. Each further result has a story under Symptom checker results. */
export const Emergency: Story = { play: walkTo('[part=emergency-call]', { chestPain: true }), tags: ['key'] };
/** Back from the emergency screen: the answer is still there to take away. */
export const TickedByMistake: Story = {
  play: async (canvas) => {
    await walkTo('[part=emergency-call]', { chestPain: true })(canvas);
    await click(await checkerIn(canvas), '[part=mistake]');
  },
};
export const OtherEmergencyNumber: Story = {
  args: { 'emergency-number': '112' },
  play: walkTo('[part=emergency-call]', { chestPain: true }),
};
/** The card under a result knows the clinic's hours. */
export const ResultWithHours: Story = {
  args: { hours: 'mo-su 00:00-24:00', 'closed-on': '12-25', 'time-zone': clinic.zone },
  play: walkTo(RESULT, VEINS),
};
const reviewed: Args = {
  'reviewed-by': 'the clinic’s medical director',
  'reviewed-version': CONTENT_VERSION,
  'reviewed-languages': 'en es',
};
export const ResultReviewed: Story = { args: reviewed, play: walkTo(RESULT, VEINS) };
/** A review of an earlier content version is told as one. */
export const ResultReviewedEarlier: Story = {
  args: { ...reviewed, 'reviewed-version': '2020-01-01' },
  parameters: { warns: 'reviewed-version="2020-01-01" is not the content\'s version' },
  play: walkTo(RESULT, VEINS),
};
/** Nothing is said of a review where the language shown is none that was reviewed. */
export const ResultReviewedOtherLanguage: Story = {
  args: { ...reviewed, 'reviewed-languages': 'en' },
  globals: { lang: 'es' },
  play: walkTo(RESULT, VEINS),
};
/** A page that also has the pump diagram: the result leads to it. */
export const ResultWithDiagram: Story = {
  decorators: [(story) => html`${story()}<vein-pump-diagram></vein-pump-diagram>`],
  play: walkTo(RESULT, VEINS),
};
/** On a device that can hand a text to another app. Where this one cannot, nothing is handed on. */
export const ResultOnPhone: Story = { beforeEach: sharingDevice, play: walkTo(RESULT, VEINS) };
export const ResultSlots: Story = {
  args: {
    'slot-disclaimer': 'Our clinic sees adults only.',
    'slot-call-to-book': 'Ask at our front desk for a visit.',
  },
  play: walkTo(RESULT, VEINS),
};
/** The completed event carries level and rule: consumer health data. Look at the actions. */
export const ShareResult: Story = { args: { 'share-result': true }, play: walkTo(RESULT, VEINS) };
export const StartedOver: Story = {
  play: async (canvas) => {
    await walkTo(RESULT, VEINS)(canvas);
    await click(await checkerIn(canvas), '[part=restart]');
  },
};

export const Dark: Story = { globals: { scheme: 'dark' }, play: walkTo(RESULT, VEINS), tags: ['key'] };
export const Narrow: Story = { globals: { width: '320' }, play: walkTo('[name=site]', SORE) };
export const TextTwiceAsLarge: Story = { globals: { text: '200' }, play: walkTo('[name=age]') };
/** Ordinary colors unless the browser forces its own: emulate `forced-colors: active` under Rendering in its developer tools. */
export const ForcedColors: Story = {
  play: unanswered,
  decorators: [forcedColors],
  tags: ['forced-colors', 'key'],
};
export const Spanish: Story = { globals: { lang: 'es' }, play: walkTo(RESULT, VEINS), tags: ['key'] };
export const SpanishQuestion: Story = {
  globals: { lang: 'es', width: '320' },
  play: walkTo('[name=swelling]'),
};
export const RightToLeft: Story = { decorators: [rightToLeft], play: walkTo('[name=age]') };
export const LongText: Story = {
  args: { 'clinic-name': longText.name, heading: longText.heading, 'slot-intro': longText.message },
  globals: { width: '320' },
};
export const BrandCoast: Story = { args: brands.coast, play: walkTo(RESULT, VEINS) };
export const BrandDesert: Story = { args: brands.desert, play: walkTo('[name=swelling]') };
export const HostileTheme: Story = { decorators: [hostileTheme], play: walkTo('[name=age]') };
export const WordPressThemeToday: Story = {
  name: 'WordPress Theme, care today',
  decorators: [wordPressTheme],
  play: walkTo(RESULT, { age: '50-64', sex: 'female', swelling: 'one-calf', swellingNew: true }),
};
export const WordPressTheme: Story = {
  name: 'WordPress Theme',
  decorators: [wordPressTheme],
  play: walkTo(RESULT, VEINS),
};
