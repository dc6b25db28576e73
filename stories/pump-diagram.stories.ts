import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VeinPumpDiagram } from 'vein-elements/pump-diagram';
import { clinic } from './clinic.js';
import { element, type Args } from './element.js';
import { brands, forcedColors, hostileTheme, longText, rightToLeft, wordPressTheme } from './looks.js';
import { click, type Play } from './walk.js';

export default {
  title: 'Elements/Pump diagram',
  component: 'vein-pump-diagram',
  render: (args) => element('vein-pump-diagram', args),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const diagramIn = ({ canvasElement }: { readonly canvasElement: HTMLElement }): VeinPumpDiagram =>
  canvasElement.querySelector('vein-pump-diagram')!;
const clicking =
  (selector: string): Play =>
  (canvas) =>
    click(diagramIn(canvas), selector);

/** The story; nothing moves until the visitor presses play. */
export const Default: Story = {};

/** The scenes, one idea each, at the moment that tells most. */
const scene = (number: number): Story => ({ args: { scene: number } });
export const Scene1BloodHasToClimb: Story = { ...scene(1), tags: ['key', 'both-schemes'] };
export const Scene2FootPump = scene(2);
export const Scene3CalfPump = scene(3);
export const Scene4TenHeelRaises: Story = { ...scene(4), tags: ['key', 'both-schemes'] };
export const Scene5YouStop = scene(5);
export const Scene6ValvesLeak: Story = { ...scene(6), tags: ['key', 'both-schemes'] };
export const Scene7OverTheYears = scene(7);
export const Scene8WhatHelps: Story = { ...scene(8), tags: ['key', 'both-schemes'] };

/** What helps, each with its own measure; with less motion, at the moment that tells most. */
const choice = (number: number): Story => ({
  ...scene(8),
  globals: { motion: 'reduced' },
  play: clicking(`[part=choice]:nth-of-type(${number})`),
});
export const LegsUp = choice(1);
export const PumpYourAnkles = choice(2);
export const StockingHelps = choice(3);
export const CloseTheVein = choice(4);

/** The drawn skin, from very light to very dark. */
const skin = (color: string): Story => ({ args: { scene: 7, '--vein-skin': color } });
export const SkinVeryLight = skin('#f3d9c6');
export const SkinLight = skin('#e3b793');
export const SkinMiddle = skin('#c68f66');
export const SkinDark = skin('#8a5a3b');
export const SkinVeryDark = skin('#4d3022');

export const StoryDark: Story = { ...scene(6), globals: { scheme: 'dark' } };
export const StorySpanish: Story = { ...scene(6), globals: { lang: 'es' } };
export const StoryNarrow: Story = { ...scene(6), globals: { width: '320' } };
export const StoryTextTwiceAsLarge: Story = { ...scene(6), globals: { text: '200' } };
export const StoryForcedColors: Story = { ...scene(6), decorators: [forcedColors], tags: ['forced-colors'] };
export const StoryPlaying: Story = { ...scene(3), play: clicking('[part=play]') };
/** The laboratory, opened under the story. */
export const TryItYourself: Story = { play: clicking('[part=try] summary') };

/** The laboratory outright. */
export const Explore: Story = { args: { view: 'explore' } };
/** The story, whatever the other attributes ask for. */
export const ViewStory: Story = { args: { view: 'story', leg: 'reflux' } };
/** The face that the other attributes ask for: here a leg of the laboratory. */
export const ViewAuto: Story = { args: { view: 'auto', leg: 'reflux' } };

/** One leg at one instant of ten tiptoes; `time` makes each picture the same every time. */
const leg = (name: string): Story => ({ args: { leg: name, activity: 'tiptoe', time: 9.3 } });
export const Healthy: Story = { ...leg('healthy'), tags: ['key'] };
export const MildReflux = leg('mild-reflux');
export const Reflux = leg('reflux');
export const Severe = leg('severe');
export const Blocked = leg('blocked');
export const PostThrombotic = leg('post-thrombotic');
export const WeakPump = leg('weak-pump');
export const Treated = leg('treated');

const activity = (name: string, time: number): Story => ({ args: { activity: name, time } });
export const Standing = activity('standing', 20);
export const Walking = activity('walking', 20.2);
export const Tiptoe = activity('tiptoe', 8.2);
export const Sitting = activity('sitting', 30);
export const AnklePumps = activity('ankle-pumps', 12.2);
export const Elevated = activity('elevated', 20);

/** A second leg on the same clock. */
const compare = (name: string): Story => ({ args: { compare: name, activity: 'tiptoe', time: 9.3 } });
export const CompareHealthy: Story = {
  args: { leg: 'reflux', compare: 'healthy', activity: 'walking', time: 12 },
};
export const CompareMildReflux = compare('mild-reflux');
export const CompareReflux: Story = { ...compare('reflux'), tags: ['key'] };
export const CompareSevere = compare('severe');
export const CompareBlocked = compare('blocked');
export const ComparePostThrombotic = compare('post-thrombotic');
export const CompareWeakPump = compare('weak-pump');
export const CompareTreated: Story = {
  args: { leg: 'reflux', compare: 'treated', activity: 'walking', time: 12 },
};

/** The same leg with and without the pressure of a stocking. */
export const Stocking: Story = { args: { leg: 'reflux', activity: 'walking', stocking: 25, time: 12 } };
export const QuarterSpeed: Story = { args: { view: 'explore', speed: 0.25 } };
/** Plays by itself while in view, unless the visitor asks for less motion. */
export const Autoplay: Story = { args: { view: 'explore', autoplay: true, speed: 1 } };
export const Playing: Story = { args: { view: 'explore' }, play: clicking('[part=play]') };
/** Forward to the next phase, and hold. */
export const NextPhase: Story = { args: { view: 'explore' }, play: clicking('[part=next]') };
/** A part of the picture, named and explained. */
export const PartExplained: Story = { args: { time: 9.3 }, play: clicking('[part=label]') };
export const OneStepOpen: Story = {
  args: { time: 9.3 },
  play: clicking('[part=step] summary'),
  tags: ['key'],
};
export const AboutTheModelOpen: Story = { args: { time: 9.3 }, play: clicking('[part=model] summary') };
/** A visitor who asks for less motion: nothing plays, and one step stands open in pictures and numbers. */
export const ReducedMotion: Story = {
  args: { view: 'explore', autoplay: true },
  globals: { motion: 'reduced' },
};

export const NoControls: Story = { args: { 'no-controls': true, time: 9.3 } };
export const NoChart: Story = { args: { 'no-chart': true, time: 9.3 } };
/** Beside a text that says the same: hidden from screen readers. */
export const Decorative: Story = { args: { decorative: true, time: 9.3 } };
export const OwnHeading: Story = { args: { heading: 'What a step does', 'heading-level': 3, time: 9.3 } };
export const Caption: Story = { args: { 'slot-caption': 'Ask us what your own scan shows.', time: 9.3 } };
/** No link inside the tag: the number comes from an attribute. */
export const PhoneAttribute: Story = {
  args: { phone: clinic.phone, time: 9.3 },
  render: (args) => element('vein-pump-diagram', args, html``),
};
export const NoPhone: Story = {
  args: { time: 9.3 },
  render: (args) => element('vein-pump-diagram', args, html`<p>A leg pumps blood up at every step.</p>`),
};

const moment: Args = { leg: 'reflux', compare: 'healthy', activity: 'tiptoe', time: 9.3 };
export const Dark: Story = { args: moment, globals: { scheme: 'dark' }, tags: ['key'] };
export const Narrow: Story = { args: moment, globals: { width: '320' }, tags: ['key'] };
export const TextTwiceAsLarge: Story = { args: moment, globals: { text: '200' } };
/** Ordinary colors unless the browser forces its own: emulate `forced-colors: active` under Rendering in its developer tools. */
export const ForcedColors: Story = {
  args: moment,
  decorators: [forcedColors],
  tags: ['forced-colors', 'key'],
};
export const Spanish: Story = { args: moment, globals: { lang: 'es' }, tags: ['key'] };
export const RightToLeft: Story = { args: moment, decorators: [rightToLeft] };
export const LongText: Story = {
  args: { ...moment, heading: longText.heading, 'slot-caption': longText.message },
};
export const BrandCoast: Story = { args: { ...moment, ...brands.coast } };
export const BrandDesert: Story = { args: { ...moment, ...brands.desert } };
export const HostileTheme: Story = { args: moment, decorators: [hostileTheme] };
export const WordPressTheme: Story = { name: 'WordPress Theme', args: moment, decorators: [wordPressTheme] };
/** The clinic's number stays a link whatever the leg shows. */
export const ClinicNumber: Story = {
  args: { time: 9.3 },
  render: (args) => element('vein-pump-diagram', args, html`<a href=${clinic.tel}>Call ${clinic.phone}</a>`),
};
