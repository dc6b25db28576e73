<?php
/**
 * Clinics with several offices: each is a phone link in the card that names it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The attributes of a link that say more of its office. */
const OFFICE_ATTRIBUTES = array(
	'data-hours'       => 'hours',
	'data-booking-url' => 'booking_url',
	'data-address'     => 'address',
	'data-map-url'     => 'map_url',
);

/**
 * All offices, the clinic's own first; none where it has one place only.
 *
 * @return array[] Texts by part, as in OFFICE_FIELDS.
 */
function offices(): array {
	$settings = settings();
	$offices  = array();
	for ( $number = 2; $number <= LAST_OFFICE; $number++ ) {
		$office = array();
		foreach ( OFFICE_FIELDS as $part => $kind ) {
			$office[ $part ] = $settings[ "office_{$number}_{$part}" ];
		}
		if ( '' !== $office['name'] && '' !== $office['phone'] ) {
			$offices[] = $office;
		}
	}
	if ( ! $offices || '' === $settings['phone'] ) {
		return array();
	}
	$own = array_fill_keys( array_keys( OFFICE_FIELDS ), '' );

	$own['name']        = '' !== $settings['office_name'] ? $settings['office_name'] : $settings['clinic_name'];
	$own['phone']       = $settings['phone'];
	$own['booking_url'] = $settings['booking_url'];
	$own['address']     = $settings['address'];
	$own['map_url']     = $settings['map_url'];
	return array_merge( array( $own ), $offices );
}

/**
 * The phone links of all offices, a line each; empty where there is one place only, or where the number on this page is
 * not the site's.
 *
 * @param string $tag   The element they stand in.
 * @param string $phone The author's number; empty for the site's.
 */
function office_links( string $tag, string $phone ): string {
	$site = site_values( $tag );
	if ( 'vein-call-to-book' !== $tag || '' !== $phone || ( $site['phone'] ?? '' ) !== settings()['phone'] ) {
		return '';
	}
	$lines = array();
	foreach ( offices() as $office ) {
		$more = '';
		foreach ( OFFICE_ATTRIBUTES as $attribute => $part ) {
			if ( '' !== $office[ $part ] ) {
				$more .= ' ' . esc_attr( $attribute ) . '="' . exact_attr( $office[ $part ] ) . '"';
			}
		}
		$lines[] = esc_html( $office['name'] ) . ': <a href="' . esc_url( phone_href( $office['phone'] ), array( 'tel' ) ) . '" data-office="' . exact_attr( $office['name'] ) . '"' . $more . '>' . esc_html( $office['phone'] ) . '</a>';
	}
	return implode( '<br>', $lines );
}

/**
 * An office for the editor's preview: a link's attributes and its text.
 *
 * @param array $office One of offices().
 */
function office_facts( array $office ): array {
	$attributes = array(
		'href'        => phone_href( $office['phone'] ),
		'data-office' => $office['name'],
	);
	foreach ( OFFICE_ATTRIBUTES as $attribute => $part ) {
		$attributes[ $attribute ] = $office[ $part ];
	}
	return array(
		'attributes' => array_filter( $attributes, 'strlen' ),
		'text'       => $office['phone'],
	);
}
