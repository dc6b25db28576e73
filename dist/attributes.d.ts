import type {
  VeinCallEvent,
  VeinBookEvent,
  VeinTextEvent,
  VeinDirectionsEvent,
  VeinDismissEvent,
  VeinPumpSceneEvent,
  VeinPumpChangeEvent,
  VeinPumpPhaseEvent,
  VeinCheckerStartEvent,
  VeinCheckerStepEvent,
  VeinCheckerCompleteEvent,
  VeinCheckerStateEvent,
} from './modules/index.js';

/** The attributes of `<vein-call-to-book>`. */
export interface VeinCallToBookAttributes {
  /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
  'phone'?: string | undefined;
  /** Where to book online: an `https:` address. No booking link is shown without it. */
  'booking-url'?: string | undefined;
  /** The clinic's name, as it should be read. */
  'clinic-name'?: string | undefined;
  /** The heading; ours, with the clinic's name, where it is empty. */
  'heading'?: string | undefined;
  /** The sentence under the heading; ours where it is empty. */
  'message'?: string | undefined;
  /** Opening hours, `mo-fr 08:00-17:00; sa 09:00-12:00` or schema.org's `openingHours`. Closed: booking comes first. */
  'hours'?: string | undefined;
  /** Dates the clinic is closed on, with commas: `2026-12-25`, or `12-25` for each year. */
  'closed-on'?: string | undefined;
  /** The clinic's IANA time zone, `America/Los_Angeles`. Without it nothing is said of the hours. */
  'time-zone'?: string | undefined;
  /** A card where the tag stands, or a bar at the bottom or top of the window. */
  'placement'?: 'inline' | 'bottom' | 'top' | undefined;
  /** Shows a button that takes the card away. */
  'dismissible'?: boolean | '' | 'true' | 'false' | undefined;
  /** How long a dismissed card stays away: `none` (until the next page), `session`, or `days:7`. */
  'remember'?: string | undefined;
  /** CSS selectors of bars that this one keeps clear of: a cookie bar, a chat button. */
  'avoid'?: string | undefined;
  /** Adds the clinic to the page as schema.org's MedicalClinic, unless the page has one. */
  'structured-data'?: boolean | '' | 'true' | 'false' | undefined;
  /** Names of query parameters of the page, with commas, that are handed on to the booking link. */
  'pass-params'?: string | undefined;
  /** A number for text messages. */
  'sms'?: string | undefined;
  /** The way to the clinic, on a map: an `https:` address. */
  'map-url'?: string | undefined;
  /** Windows in which it is not shown: `phone` (narrower than 768 px), `desktop` (wider), or `none` of them. */
  'hide-on'?: 'none' | 'phone' | 'desktop' | undefined;
  /** The clinic's address, for structured data. */
  'address'?: string | undefined;
  /** Where on earth the clinic stands, for structured data: latitude and longitude, `36.17,-115.14`. */
  'geo'?: string | undefined;
  /** An instant that stands for the present, for stories and tests: `2026-07-06T09:00-07:00`. */
  'now'?: string | undefined;
}

/** The events of `<vein-call-to-book>`. */
export interface VeinCallToBookEvents {
  /** The visitor follows a phone link. */
  'vein-call': VeinCallEvent;
  /** The visitor follows a booking link. */
  'vein-book': VeinBookEvent;
  /** The visitor follows the link that starts a text message. */
  'vein-text': VeinTextEvent;
  /** The visitor follows a link to the way there. */
  'vein-directions': VeinDirectionsEvent;
  /** The card is about to go away; `preventDefault()` keeps it. */
  'vein-dismiss': VeinDismissEvent;
}

/** The attributes of `<vein-pump-diagram>`. */
export interface VeinPumpDiagramAttributes {
  /** Which face is shown: `story`, `explore`, or the one that fits the other attributes. */
  'view'?: 'auto' | 'story' | 'explore' | undefined;
  /** The scene of the story, 1 to 8. */
  'scene'?: number | `${number}` | undefined;
  /** The clinic's number, where no `tel:` link stands inside. */
  'phone'?: string | undefined;
  /** The leg that is shown. */
  'leg'?: 'healthy' | 'mild-reflux' | 'reflux' | 'severe' | 'blocked' | 'post-thrombotic' | 'weak-pump' | 'treated' | undefined;
  /** A second leg on the same clock, beside the first; none where it is empty. */
  'compare'?: '' | 'healthy' | 'mild-reflux' | 'reflux' | 'severe' | 'blocked' | 'post-thrombotic' | 'weak-pump' | 'treated' | undefined;
  /** What the leg does. */
  'activity'?: 'standing' | 'walking' | 'tiptoe' | 'sitting' | 'ankle-pumps' | 'elevated' | undefined;
  /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
  'stocking'?: number | `${number}` | undefined;
  /** Model seconds a second of the laboratory, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
  'speed'?: number | `${number}` | undefined;
  /** Plays by itself while it is in view, but never where the visitor asks for less motion. */
  'autoplay'?: boolean | '' | 'true' | 'false' | undefined;
  /** Shows this instant and holds: seconds since the activity began, from a leg that stood for 60 s; 0 to 600. Below 0, as it is by default, nothing is held. */
  'time'?: number | `${number}` | undefined;
  /** Leaves the controls out; the play button stays where something plays. */
  'no-controls'?: boolean | '' | 'true' | 'false' | undefined;
  /** Leaves numbers, traces and disclosures of the laboratory out. */
  'no-chart'?: boolean | '' | 'true' | 'false' | undefined;
  /** The heading; ours where it is empty. */
  'heading'?: string | undefined;
  /** The level of the heading, 2 to 6. */
  'heading-level'?: number | `${number}` | undefined;
  /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
  'decorative'?: boolean | '' | 'true' | 'false' | undefined;
}

/** The events of `<vein-pump-diagram>`. */
export interface VeinPumpDiagramEvents {
  /** The story shows another scene; carries its number. */
  'vein-pump-scene': VeinPumpSceneEvent;
  /** The visitor changed a setting; carries all settings. */
  'vein-pump-change': VeinPumpChangeEvent;
  /** The clock came to another phase: rest, press, squeeze, release, refill. */
  'vein-pump-phase': VeinPumpPhaseEvent;
}

/** The attributes of `<vein-symptom-checker>`. */
export interface VeinSymptomCheckerAttributes {
  /** The clinic's name, for the card under a result that offers a visit. */
  'clinic-name'?: string | undefined;
  /** The clinic's phone number, used where no `tel:` link stands inside the tag. */
  'phone'?: string | undefined;
  /** Where to book online: an `https:` address. */
  'booking-url'?: string | undefined;
  /** The clinic's hours, handed on to the clinic's card. */
  'hours'?: string | undefined;
  /** Dates the clinic is closed on, handed on to the clinic's card. */
  'closed-on'?: string | undefined;
  /** The clinic's IANA time zone, handed on to the clinic's card. */
  'time-zone'?: string | undefined;
  /** The emergency number, 2 to 4 digits. */
  'emergency-number'?: string | undefined;
  /** The clinician who reviewed the content, shown where `reviewed-version` and `reviewed-languages` fit. */
  'reviewed-by'?: string | undefined;
  /** The content version that was reviewed; of an earlier one a result says so. */
  'reviewed-version'?: string | undefined;
  /** The languages that were reviewed, apart by spaces: `en`, `en es`. */
  'reviewed-languages'?: string | undefined;
  /** The heading of the first page; ours where it is empty. */
  'heading'?: string | undefined;
  /** The level of the heading of each page, 2 to 6: the first is the page's own. */
  'heading-level'?: number | `${number}` | undefined;
  /** Begins with the first question. */
  'no-intro'?: boolean | '' | 'true' | 'false' | undefined;
  /** Leaves out "check your answers". */
  'no-review'?: boolean | '' | 'true' | 'false' | undefined;
  /** Lets `vein-checker-complete` bubble and carry level and rule: consumer health data. */
  'share-result'?: boolean | '' | 'true' | 'false' | undefined;
}

/** The events of `<vein-symptom-checker>`. */
export interface VeinSymptomCheckerEvents {
  /** The visitor leaves the first page. */
  'vein-checker-start': VeinCheckerStartEvent;
  /** Another question page is shown; carries its index only. */
  'vein-checker-step': VeinCheckerStepEvent;
  /** A result is shown; carries the content version only. */
  'vein-checker-complete': VeinCheckerCompleteEvent;
  /** `busy` or `assessment` changed; carries nothing. */
  'vein-checker-state': VeinCheckerStateEvent;
}

/** Handlers of events, under the event's name, with a capital or without, after what a framework puts before it. */
export type Handlers<Events, Prefix extends string, Capital extends boolean = false> = {
  [Name in keyof Events & string as `${Prefix}${Capital extends true ? Capitalize<Name> : Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};
