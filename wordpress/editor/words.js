// What the inspector says: the manifest's names and sentences are for those who write tags.
const { __ } = wp.i18n;

export const NOBODY = __(
  'There is no phone number and no booking address yet. Set one here, or for the whole site in Settings → Vein Elements.',
  'vein-elements',
);

export const SET_NUMBER = __('Set the clinic’s phone number', 'vein-elements');

/** What is said of a value that is not understood, by attribute: 1 is the control's label, 2 the part not understood. */
export const PROBLEMS = {
  phone: __(
    '%1$s: in “%2$s” no number was found that can be dialed for sure. Write it with the area code.',
    'vein-elements',
  ),
  hours: __(
    '%1$s: “%2$s” is not understood, or can be meant in two ways. Say the days, and AM or PM.',
    'vein-elements',
  ),
  other: __('%1$s: “%2$s” is not understood, so the page does without it.', 'vein-elements'),
};

/**
 * The label and the hint of each control, by attribute.
 * @type {Readonly<Record<string, readonly [label: string, hint: string]>>}
 */
export const CONTROLS = {
  phone: [
    __('Phone', 'vein-elements'),
    __('With the area code. Empty: the number in Settings → Vein Elements.', 'vein-elements'),
  ],
  'booking-url': [
    __('Booking address', 'vein-elements'),
    __('Begins with https://. Empty: the address in Settings → Vein Elements.', 'vein-elements'),
  ],
  'clinic-name': [
    __('Clinic name', 'vein-elements'),
    __('Empty: the name in Settings → Vein Elements.', 'vein-elements'),
  ],
  heading: [__('Heading', 'vein-elements'), __('Empty: the usual one.', 'vein-elements')],
  message: [
    __('Message', 'vein-elements'),
    __('The sentence under the heading. Empty: the usual one.', 'vein-elements'),
  ],
  hours: [
    __('Hours', 'vein-elements'),
    __(
      'As you would write them: Mon-Fri 8am-5pm; Sat 9am to noon. While the clinic is closed, booking comes first.',
      'vein-elements',
    ),
  ],
  'closed-on': [
    __('Closed days', 'vein-elements'),
    __('Dates with commas: 12/26/2026, July 2-6, 2027, or December 26 for each year.', 'vein-elements'),
  ],
  'time-zone': [__('Time zone', 'vein-elements'), __('The clinic’s, not the visitor’s.', 'vein-elements')],
  placement: [
    __('Placement', 'vein-elements'),
    __('A bar is shown in its place here, and at the edge of the window on the page.', 'vein-elements'),
  ],
  dismissible: [__('Close button', 'vein-elements'), __('Visitors can take the card away.', 'vein-elements')],
  remember: [
    __('Stays closed', 'vein-elements'),
    __('How long a closed card is not shown again. Kept in the visitor’s browser.', 'vein-elements'),
  ],
  avoid: [
    __('Keep clear of', 'vein-elements'),
    __('CSS selectors of a cookie bar or a chat button that a bar must not cover.', 'vein-elements'),
  ],
  'structured-data': [
    __('Structured data', 'vein-elements'),
    __(
      'Tells search engines of the clinic, as schema.org’s MedicalClinic, unless the page does so already.',
      'vein-elements',
    ),
  ],
  'pass-params': [
    __('Pass on to booking', 'vein-elements'),
    __('Parameters of the page’s address, with commas: utm_source, utm_campaign.', 'vein-elements'),
  ],
  sms: [
    __('Text messages', 'vein-elements'),
    __('A number that takes text messages, with the area code. Empty: no such link.', 'vein-elements'),
  ],
  'map-url': [
    __('Map address', 'vein-elements'),
    __('The way to the clinic on a map. Begins with https://. Empty: no such link.', 'vein-elements'),
  ],
  'hide-on': [
    __('Where it is shown', 'vein-elements'),
    __('A window narrower than 768 px counts as a phone.', 'vein-elements'),
  ],
  address: [
    __('Street address', 'vein-elements'),
    __('For search engines, where structured data is on.', 'vein-elements'),
  ],
  geo: [
    __('Place on the map', 'vein-elements'),
    __('Latitude and longitude, for search engines: 36.17,-115.14.', 'vein-elements'),
  ],
  view: [
    __('View', 'vein-elements'),
    __('A story to go through, or a leg to try out. Once a leg is chosen, that is shown.', 'vein-elements'),
  ],
  scene: [__('First scene', 'vein-elements'), __('Of the story, 1 to 8. Empty: 1.', 'vein-elements')],
  leg: [__('Leg', 'vein-elements'), __('The leg that is shown.', 'vein-elements')],
  compare: [
    __('Compare with', 'vein-elements'),
    __('A second leg beside the first, on the same clock.', 'vein-elements'),
  ],
  activity: [__('Activity', 'vein-elements'), __('What the leg does.', 'vein-elements')],
  stocking: [
    __('Stocking', 'vein-elements'),
    __('The pressure of a compression stocking at the ankle, 0 to 40 mmHg.', 'vein-elements'),
  ],
  speed: [
    __('Speed', 'vein-elements'),
    __(
      '0.1 to 4, where 1 is as fast as in life. Empty: 0.5. It never squeezes so fast that it flashes.',
      'vein-elements',
    ),
  ],
  autoplay: [
    __('Autoplay', 'vein-elements'),
    __('Plays on the page, but not for visitors who ask for less motion. Here it rests.', 'vein-elements'),
  ],
  time: [
    __('Hold at second', 'vein-elements'),
    __('Shows this moment and stays there: 0 to 600. Empty: nothing is held.', 'vein-elements'),
  ],
  'no-controls': [
    __('Hide the controls', 'vein-elements'),
    __('The play button stays where something plays.', 'vein-elements'),
  ],
  'no-chart': [
    __('Hide the numbers', 'vein-elements'),
    __('Leaves out numbers, curves and explanations.', 'vein-elements'),
  ],
  'heading-level': [
    __('Heading level', 'vein-elements'),
    __('As the headings around it: one lower than the heading above.', 'vein-elements'),
  ],
  decorative: [
    __('Decoration only', 'vein-elements'),
    __(
      'The picture alone, hidden from screen readers: for beside a text that says the same.',
      'vein-elements',
    ),
  ],
  'emergency-number': [
    __('Emergency number', 'vein-elements'),
    __('2 to 4 digits. Empty: 911.', 'vein-elements'),
  ],
  'reviewed-by': [
    __('Reviewed by', 'vein-elements'),
    __('The clinician who reviewed the content; shown while that version is in use.', 'vein-elements'),
  ],
  'reviewed-version': [
    __('Reviewed version', 'vein-elements'),
    __('The content version that stands under each result.', 'vein-elements'),
  ],
  'reviewed-languages': [
    __('Reviewed languages', 'vein-elements'),
    __('In other languages a result says that it has not been reviewed.', 'vein-elements'),
  ],
  'no-intro': [
    __('Skip the first page', 'vein-elements'),
    __('Begins with the first question.', 'vein-elements'),
  ],
  'no-review': [
    __('Skip “check your answers”', 'vein-elements'),
    __('The result comes right after the last question.', 'vein-elements'),
  ],
  'share-result': [
    __('Share the result', 'vein-elements'),
    __(
      'Other scripts on the page hear each result. This is health data: ask a lawyer first.',
      'vein-elements',
    ),
  ],
};

const LEGS = {
  healthy: __('Healthy leg', 'vein-elements'),
  'mild-reflux': __('Leg with a small leak', 'vein-elements'),
  reflux: __('Leaking leg', 'vein-elements'),
  severe: __('Leg with many leaks', 'vein-elements'),
  blocked: __('Leg with a blocked vein', 'vein-elements'),
  'post-thrombotic': __('Leg after a clot', 'vein-elements'),
  'weak-pump': __('Leg with weak muscles', 'vein-elements'),
  treated: __('Treated leg', 'vein-elements'),
};

/**
 * The words of a choice, as the elements say them; the empty one leaves it to the element.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const CHOICES = {
  leg: { '': __('Default: healthy leg', 'vein-elements'), ...LEGS },
  compare: { '': __('None', 'vein-elements'), ...LEGS },
  activity: {
    '': __('Default: walk', 'vein-elements'),
    standing: __('Stand', 'vein-elements'),
    walking: __('Walk', 'vein-elements'),
    tiptoe: __('Tiptoes', 'vein-elements'),
    sitting: __('Sit', 'vein-elements'),
    'ankle-pumps': __('Sit and pump your ankles', 'vein-elements'),
    elevated: __('Legs up', 'vein-elements'),
  },
  view: {
    '': __('Default: what fits the other settings', 'vein-elements'),
    auto: __('What fits the other settings', 'vein-elements'),
    story: __('The story', 'vein-elements'),
    explore: __('Try it out', 'vein-elements'),
  },
  'hide-on': {
    '': __('Default: everywhere', 'vein-elements'),
    none: __('Everywhere', 'vein-elements'),
    phone: __('Not on phones', 'vein-elements'),
    desktop: __('On phones only', 'vein-elements'),
  },
  placement: {
    '': __('Default: in the page', 'vein-elements'),
    inline: __('In the page', 'vein-elements'),
    bottom: __('Bar at the bottom', 'vein-elements'),
    top: __('Bar at the top', 'vein-elements'),
  },
  remember: {
    '': __('Default: until the next page', 'vein-elements'),
    none: __('Until the next page', 'vein-elements'),
    session: __('Until the browser is closed', 'vein-elements'),
    'days:1': __('For a day', 'vein-elements'),
    'days:7': __('For a week', 'vein-elements'),
    'days:30': __('For 30 days', 'vein-elements'),
  },
  'time-zone': {
    '': __('Default: as in the settings', 'vein-elements'),
    'America/New_York': __('Eastern', 'vein-elements'),
    'America/Chicago': __('Central', 'vein-elements'),
    'America/Denver': __('Mountain', 'vein-elements'),
    'America/Phoenix': __('Arizona', 'vein-elements'),
    'America/Los_Angeles': __('Pacific', 'vein-elements'),
    'America/Anchorage': __('Alaska', 'vein-elements'),
    'Pacific/Honolulu': __('Hawaii', 'vein-elements'),
    'America/Puerto_Rico': __('Puerto Rico', 'vein-elements'),
  },
  'heading-level': {
    '': __('Default: 2', 'vein-elements'),
    2: '2',
    3: '3',
    4: '4',
    5: '5',
    6: '6',
  },
  'reviewed-languages': {
    '': __('Default: as in the settings', 'vein-elements'),
    en: __('English', 'vein-elements'),
    es: __('Spanish', 'vein-elements'),
    'en es': __('English and Spanish', 'vein-elements'),
  },
};
