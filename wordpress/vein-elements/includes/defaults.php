<?php
/**
 * What the site gives to an element where its author says nothing.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The settings that stand for an attribute. */
const DEFAULTS_OF = array(
	'clinic-name'        => 'clinic_name',
	'phone'              => 'phone',
	'sms'                => 'sms',
	'booking-url'        => 'booking_url',
	'address'            => 'address',
	'map-url'            => 'map_url',
	'hours'              => 'hours',
	'closed-on'          => 'closed_on',
	'time-zone'          => 'time_zone',
	'reviewed-by'        => 'reviewed_by',
	'reviewed-version'   => 'reviewed_version',
	'reviewed-languages' => 'reviewed_languages',
);

/**
 * What the site says of the clinic.
 *
 * @param string $tag The element that asks.
 * @return array<string, string> Attribute values by name.
 */
function site_values( string $tag ): array {
	$settings = settings();
	$values   = array();
	foreach ( DEFAULTS_OF as $attribute => $field ) {
		$values[ $attribute ] = $settings[ $field ];
	}
	$values['time-zone'] = time_zone( $settings );
	$values['closed-on'] = implode( ', ', array_filter( array( holidays_text( $settings['holidays'] ), $settings['closed_on'] ), 'strlen' ) );
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
	// A review is one statement: of an author's, no part comes from the site.
	if ( array_intersect( array( 'reviewed-by', 'reviewed-version', 'reviewed-languages' ), $given ) ) {
		unset( $values['reviewed-by'], $values['reviewed-version'], $values['reviewed-languages'] );
	}
	return array_diff_key( array_intersect_key( $values, elements()[ $tag ]['attributes'] ), array_flip( $given ) );
}
