<?php
/**
 * What the form says of each setting: section, label, hint and input.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * The form's sections with their titles and what they are for.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function form_sections(): array {
	return array(
		'clinic'  => array( __( 'The clinic', 'vein-elements' ), '' ),
		'hours'   => array( __( 'Opening hours', 'vein-elements' ), __( 'While the clinic is open the call comes first, while it is closed online booking.', 'vein-elements' ) ),
		'closed'  => array( __( 'Days closed', 'vein-elements' ), '' ),
		'offices' => array( __( 'More offices', 'vein-elements' ), __( 'With more than one office, visitors choose which to call. One without a name and a phone number is not shown.', 'vein-elements' ) ),
		'bar'     => array( __( 'Call bar on your pages', 'vein-elements' ), __( 'A slim bar to call or book. A page with a bar of its own keeps that. Carts, checkouts and the admin never have one.', 'vein-elements' ) ),
		'looks'   => array( __( 'Looks', 'vein-elements' ), __( 'Empty fields follow your theme: the color of its buttons, its background and its text.', 'vein-elements' ) ),
		'review'  => array( __( 'Review by your clinician', 'vein-elements' ), __( 'A clinician reads what the symptom checker asks and says, and signs one version of it. Until then each result says that it has not been reviewed.', 'vein-elements' ) ),
		'agency'  => array( __( 'For your agency', 'vein-elements' ), '' ),
	);
}

/**
 * The form's fields, by setting: section, label, hint, input. Inputs: text, tel, url, color, date text, and those of
 * form-inputs.php.
 *
 * @return array<string, array{0: string, 1: string, 2: string, 3: string}>
 */
function form_fields(): array {
	/* translators: %s: a color */
	$colour = sprintf( __( 'A color like %s.', 'vein-elements' ), '#0b5d66' );
	return array(
		'clinic_name'        => array( 'clinic', __( 'Clinic name', 'vein-elements' ), __( 'As your patients know it.', 'vein-elements' ), 'text' ),
		'phone'              => array( 'clinic', __( 'Phone', 'vein-elements' ), __( 'With the area code, as people should read it: (202) 555-0143.', 'vein-elements' ), 'tel' ),
		'sms'                => array( 'clinic', __( 'Text messages', 'vein-elements' ), __( 'A number that takes text messages. Empty: no such link.', 'vein-elements' ), 'tel' ),
		'booking_url'        => array( 'clinic', __( 'Booking address', 'vein-elements' ), __( 'Begins with https://. Empty: no booking link.', 'vein-elements' ), 'url' ),
		'address'            => array( 'clinic', __( 'Street address', 'vein-elements' ), __( 'For search engines, where a card tells them of the clinic.', 'vein-elements' ), 'text' ),
		'map_url'            => array( 'clinic', __( 'Map address', 'vein-elements' ), __( 'The way to the clinic on a map. Begins with https://. Empty: no such link.', 'vein-elements' ), 'url' ),
		'hours_by'           => array( 'hours', __( 'How to fill them in', 'vein-elements' ), '', 'radio' ),
		'week'               => array( 'hours', __( 'Hours by day', 'vein-elements' ), __( 'Like 8:00 AM and 5:30 PM. A day without times is closed. 12:00 AM to 12:00 AM is all day.', 'vein-elements' ), 'week' ),
		'hours'              => array( 'hours', __( 'Hours in words', 'vein-elements' ), __( 'As you would write them: Mon-Fri 8am-5pm; Sat 9am to noon. Days that are not named are closed.', 'vein-elements' ), 'textarea' ),
		'time_zone'          => array( 'hours', __( 'Time zone', 'vein-elements' ), __( 'The clinic’s, not the visitor’s.', 'vein-elements' ), 'zone' ),
		'holidays'           => array( 'closed', __( 'Holidays', 'vein-elements' ), __( 'Tick those on which nobody answers the phone. Their dates come by themselves each year.', 'vein-elements' ), 'holidays' ),
		'closed_on'          => array( 'closed', __( 'Other closed days', 'vein-elements' ), __( 'Dates with commas: 12/26/2026, July 2-6, 2027, or December 26 for each year.', 'vein-elements' ), 'textarea' ),
		'office_name'        => array( 'offices', __( 'Name of the first office', 'vein-elements' ), __( 'The one with the phone number above. Empty: the clinic’s name.', 'vein-elements' ), 'text' ),
		'offices'            => array( 'offices', __( 'Other offices', 'vein-elements' ), '', 'offices' ),
		'bar'                => array( 'bar', __( 'Show it on', 'vein-elements' ), '', 'radio' ),
		'bar_pages'          => array( 'bar', __( 'Chosen pages', 'vein-elements' ), __( 'Used where “Chosen pages” is marked above.', 'vein-elements' ), 'pages' ),
		'bar_devices'        => array( 'bar', __( 'Devices', 'vein-elements' ), __( 'A window narrower than 768 px counts as a phone.', 'vein-elements' ), 'select' ),
		'bar_edge'           => array( 'bar', __( 'Edge', 'vein-elements' ), '', 'select' ),
		'bar_close'          => array( 'bar', __( 'Close button', 'vein-elements' ), __( 'Closed, it stays away until the browser is closed. That is kept in the visitor’s browser.', 'vein-elements' ), 'select' ),
		'accent'             => array( 'looks', __( 'Accent color', 'vein-elements' ), $colour, 'colour' ),
		'surface'            => array( 'looks', __( 'Background color', 'vein-elements' ), $colour, 'colour' ),
		'ink'                => array( 'looks', __( 'Text color', 'vein-elements' ), $colour, 'colour' ),
		'font'               => array( 'looks', __( 'Font', 'vein-elements' ), __( 'As CSS names it. Empty: the device’s own.', 'vein-elements' ), 'font' ),
		'radius'             => array( 'looks', __( 'Corners', 'vein-elements' ), '', 'select' ),
		'sign_off'           => array( 'review', __( 'Sign-off file', 'vein-elements' ), __( 'The file (JSON) that the sign-off page wrote, or its text. It fills in the three fields below.', 'vein-elements' ), 'sign_off' ),
		'reviewed_by'        => array( 'review', __( 'Reviewed by', 'vein-elements' ), __( 'Name and title of the clinician.', 'vein-elements' ), 'text' ),
		/* translators: %s: a version, like 2026-11-29 */
		'reviewed_version'   => array( 'review', __( 'Reviewed version', 'vein-elements' ), sprintf( __( 'This plugin has content version %s.', 'vein-elements' ), content()['version'] ), 'text' ),
		'reviewed_languages' => array( 'review', __( 'Reviewed languages', 'vein-elements' ), '', 'languages' ),
		'data_layer'         => array( 'agency', __( 'Data layer', 'vein-elements' ), __( 'Pushes vein_call and vein_book to dataLayer when a visitor calls or books. Never an answer or a result of the symptom checker.', 'vein-elements' ), 'select' ),
	);
}

/**
 * The words of a choice; the first is the usual.
 *
 * @param string $field The setting.
 * @return array<string, string>
 */
function choice_words( string $field ): array {
	switch ( $field ) {
		case 'hours_by':
			return array(
				'days'  => __( 'Day by day', 'vein-elements' ),
				'words' => __( 'In words', 'vein-elements' ),
			);
		case 'bar':
			return array(
				''       => __( 'No page', 'vein-elements' ),
				'all'    => __( 'All pages', 'vein-elements' ),
				'chosen' => __( 'Chosen pages', 'vein-elements' ),
			);
		case 'bar_devices':
			return array(
				''       => __( 'All devices', 'vein-elements' ),
				'phones' => __( 'Phones only', 'vein-elements' ),
			);
		case 'bar_edge':
			return array(
				''    => __( 'Bottom of the window', 'vein-elements' ),
				'top' => __( 'Top of the window', 'vein-elements' ),
			);
		case 'radius':
			return array(
				''   => __( 'Round', 'vein-elements' ),
				'0'  => __( 'Square', 'vein-elements' ),
				'4'  => __( 'Slightly round', 'vein-elements' ),
				'8'  => __( 'A little round', 'vein-elements' ),
				'20' => __( 'Very round', 'vein-elements' ),
			);
		default:
			return array(
				''    => __( 'No', 'vein-elements' ),
				'yes' => __( 'Yes', 'vein-elements' ),
			);
	}
}

/**
 * What is known of a further office, by part: label and input.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function office_labels(): array {
	return array(
		'name'        => array( __( 'Name', 'vein-elements' ), 'text' ),
		'phone'       => array( __( 'Phone', 'vein-elements' ), 'tel' ),
		'hours'       => array( __( 'Hours, if others', 'vein-elements' ), 'text' ),
		'booking_url' => array( __( 'Booking address', 'vein-elements' ), 'url' ),
		'address'     => array( __( 'Street address', 'vein-elements' ), 'text' ),
		'map_url'     => array( __( 'Map address', 'vein-elements' ), 'url' ),
	);
}

/**
 * A setting's name for a notice.
 *
 * @param string $field The setting.
 */
function field_label( string $field ): string {
	if ( preg_match( '/^office_(\d)_(\w+)$/D', $field, $found ) ) {
		/* translators: 1: number of an office, 2: what of it */
		return sprintf( __( 'Office %1$s, %2$s', 'vein-elements' ), $found[1], office_labels()[ $found[2] ][0] );
	}
	return form_fields()[ $field ][1] ?? $field;
}
