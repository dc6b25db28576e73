<?php
/**
 * The site's settings: one option, and what each field may hold.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The settings that stand for an attribute where an author gave none. */
const DEFAULTS_OF = array(
	'clinic-name' => 'clinic_name',
	'phone'       => 'phone',
	'booking-url' => 'booking_url',
	'hours'       => 'hours',
	'closed-on'   => 'closed_on',
	'time-zone'   => 'time_zone',
);

/** The colours a clinic may set; an empty one follows the theme. */
const COLOURS = array( 'accent', 'surface', 'ink' );

/**
 * All settings, each a text; what was never saved, or is not valid whoever wrote it, is empty.
 *
 * @return array<string, string>
 */
function settings(): array {
	static $read   = null;
	static $values = array();
	$saved         = get_option( OPTION );
	if ( null === $read || $read !== $saved ) {
		$read = $saved;
		foreach ( array_merge( array_values( DEFAULTS_OF ), COLOURS ) as $field ) {
			$text             = is_array( $saved ) && isset( $saved[ $field ] ) && is_string( $saved[ $field ] ) ? $saved[ $field ] : '';
			$values[ $field ] = (string) clean_field( $field, $text );
		}
	}
	return $values;
}

/**
 * What was typed into fields and could not be saved, kept until it is mended.
 *
 * @param mixed $saved The option, or what the form sent.
 * @return array<string, string> Texts as typed, by field.
 */
function unread_fields( $saved ): array {
	$unread = array();
	foreach ( array_merge( array_values( DEFAULTS_OF ), COLOURS ) as $field ) {
		$text = is_array( $saved ) && isset( $saved['unread'][ $field ] ) ? $saved['unread'][ $field ] : '';
		if ( is_string( $text ) && null === clean_field( $field, $text ) ) {
			$unread[ $field ] = $text;
		}
	}
	return $unread;
}

/**
 * What the site says of the clinic where an author says nothing.
 *
 * @param string $tag The element that asks.
 * @return array<string, string> Attribute values by name.
 */
function site_values( string $tag ): array {
	$settings = settings();
	$values   = array();
	foreach ( DEFAULTS_OF as $attribute => $field ) {
		$values[ $attribute ] = 'time_zone' === $field ? time_zone( $settings ) : $settings[ $field ];
	}
	/**
	 * Changes what the site gives to an element: another phone number on the pages of another office, for example.
	 *
	 * @param array  $values Attribute values by name.
	 * @param string $tag    The element.
	 */
	return (array) apply_filters( 'vein_elements_default_attributes', array_filter( $values, 'strlen' ), $tag );
}

/**
 * The attributes that the site adds to what an author gave an element.
 *
 * @param string   $tag   The element.
 * @param string[] $given Names of the attributes the author gave.
 * @return array<string, string> Attribute values by name.
 */
function missing_attributes( string $tag, array $given = array() ): array {
	$values = site_values( $tag );
	// Without hours, zone and closed days mean nothing.
	if ( ! isset( $values['hours'] ) && ! in_array( 'hours', $given, true ) ) {
		unset( $values['time-zone'], $values['closed-on'] );
	}
	return array_diff_key( array_intersect_key( $values, elements()[ $tag ]['attributes'] ), array_flip( $given ) );
}

/**
 * The clinic's zone: the one set here, else the site's, where that is a named one.
 *
 * @param array $settings The settings.
 */
function time_zone( array $settings ): string {
	$zone = '' !== $settings['time_zone'] ? $settings['time_zone'] : wp_timezone_string();
	return in_array( $zone, timezone_identifiers_list(), true ) ? $zone : '';
}

/**
 * One field of the settings, cleaned.
 *
 * @param string $field The field.
 * @param string $text  What was typed.
 * @return string|null Null where it is not valid.
 */
function clean_field( string $field, string $text ): ?string {
	$given = one_line( $text );
	$text  = trim( sanitize_text_field( $text ) );
	if ( '' === $text ) {
		return '' === $given ? '' : null;
	}
	switch ( $field ) {
		case 'clinic_name':
			return preg_replace( '/\s+/', ' ', $given ) === $text ? $text : null;
		case 'phone':
			return '' === phone_href( $text ) ? null : $text;
		case 'booking_url':
			$url = preg_match( '~^https://~i', $given ) ? esc_url_raw( $given, array( 'https' ) ) : '';
			return $url && wp_parse_url( $url, PHP_URL_HOST ) ? $url : null;
		case 'hours':
			return '' === read_hours( $text )['problem'] ? $text : null;
		case 'closed_on':
			return '' === read_closed_days( $text )['problem'] ? $text : null;
		case 'time_zone':
			return in_array( $text, timezone_identifiers_list(), true ) ? $text : null;
		default:
			return sanitize_hex_color( $text ) ?: null;
	}
}
