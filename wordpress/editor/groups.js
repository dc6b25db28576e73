// The panels of the inspector, each with its attributes in their order.
const { __ } = wp.i18n;

/** For stories and tests. */
const NOT_OFFERED = ['now'];

const GROUPS = [
  {
    title: __('What it shows', 'vein-elements'),
    names: ['view', 'scene', 'leg', 'compare', 'activity', 'stocking', 'speed', 'autoplay', 'time'],
  },
  {
    title: __('Clinic', 'vein-elements'),
    names: ['phone', 'clinic-name', 'booking-url', 'sms', 'map-url', 'address', 'geo'],
  },
  { title: __('Hours', 'vein-elements'), names: ['hours', 'closed-on', 'time-zone'] },
  {
    title: __('Bar', 'vein-elements'),
    names: ['placement', 'hide-on', 'dismissible', 'remember', 'avoid'],
  },
  { title: __('Words', 'vein-elements'), names: ['heading', 'message', 'heading-level'] },
  {
    title: __('Review by your clinician', 'vein-elements'),
    names: ['reviewed-by', 'reviewed-version', 'reviewed-languages'],
  },
];
const ADVANCED = __('Advanced', 'vein-elements');

/** An element's panels; the last has what is in no other. */
export function groupsOf({ attributes }) {
  const offered = attributes.filter(({ name }) => !NOT_OFFERED.includes(name));
  const named = GROUPS.map(({ title, names }) => ({
    title,
    attributes: names.flatMap((name) => offered.filter((one) => one.name === name)),
  }));
  const grouped = named.flatMap((group) => group.attributes);
  const rest = { title: ADVANCED, attributes: offered.filter((one) => !grouped.includes(one)) };
  return [...named, rest].filter((group) => group.attributes.length > 0);
}
