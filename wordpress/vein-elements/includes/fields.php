<?php
/**
 * What each setting may hold. All are texts; an empty one is not set.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The settings with their kinds. */
const FIELDS = array(
	'clinic_name'        => 'name',
	'phone'              => 'phone',
	'sms'                => 'text_number',
	'booking_url'        => 'url',
	'address'            => 'name',
	'map_url'            => 'url',
	'hours_by'           => 'choice',
	'hours'              => 'hours',
	'time_zone'          => 'zone',
	'holidays'           => 'holidays',
	'closed_on'          => 'closed_days',
	'office_name'        => 'name',
	'bar'                => 'choice',
	'bar_pages'          => 'pages',
	'bar_devices'        => 'choice',
	'bar_edge'           => 'choice',
	'bar_close'          => 'choice',
	'accent'             => 'colour',
	'surface'            => 'colour',
	'ink'                => 'colour',
	'font'               => 'font',
	'radius'             => 'choice',
	'reviewed_by'        => 'name',
	'reviewed_version'   => 'version',
	'reviewed_languages' => 'languages',
	'data_layer'         => 'choice',
);

/** What is known of each further office, with its kind. */
const OFFICE_FIELDS = array(
	'name'        => 'name',
	'phone'       => 'phone',
	'hours'       => 'hours',
	'booking_url' => 'url',
	'address'     => 'name',
	'map_url'     => 'url',
);

/** Offices are counted from 2: the first is the clinic's own. */
const LAST_OFFICE = 8;

/** The words of a choice; an empty one is the usual. */
const CHOICES = array(
	'hours_by'    => array( 'days', 'words' ),
	'bar'         => array( 'all', 'chosen' ),
	'bar_devices' => array( 'phones' ),
	'bar_edge'    => array( 'top' ),
	'bar_close'   => array( 'yes' ),
	'radius'      => array( '0', '4', '8', '20' ),
	'data_layer'  => array( 'yes' ),
);

/** The colours a clinic may set; an empty one follows the theme. */
const COLOURS = array( 'accent', 'surface', 'ink' );

/**
 * Every setting with its kind, those of the offices too: `office_2_phone`.
 *
 * @return array<string, string>
 */
function field_kinds(): array {
	static $kinds;
	if ( null === $kinds ) {
		$kinds = FIELDS;
		for ( $number = 2; $number <= LAST_OFFICE; $number++ ) {
			foreach ( OFFICE_FIELDS as $part => $kind ) {
				$kinds[ "office_{$number}_{$part}" ] = $kind;
			}
		}
	}
	return $kinds;
}

/**
 * One setting, cleaned.
 *
 * @param string $field The setting.
 * @param string $text  What was typed.
 * @return string|null Null where it is not valid.
 */
function clean_field( string $field, string $text ): ?string {
	$given = one_line( $text );
	$text  = trim( sanitize_text_field( $text ) );
	if ( '' === $text ) {
		return '' === $given ? '' : null;
	}
	switch ( field_kinds()[ $field ] ?? '' ) {
		case 'name':
			return preg_replace( '/\s+/', ' ', $given ) === $text ? $text : null;
		case 'phone':
			return '' === phone_href( $text ) ? null : $text;
		case 'text_number':
			return 0 === strpos( phone_href( $text ), 'tel:+' ) ? $text : null;
		case 'url':
			$url = preg_match( '~^https://~i', $given ) ? esc_url_raw( $given, array( 'https' ) ) : '';
			return $url && wp_parse_url( $url, PHP_URL_HOST ) ? $url : null;
		case 'hours':
			return '' === read_hours( $text )['problem'] ? $text : null;
		case 'closed_days':
			return '' === read_closed_days( $text )['problem'] ? $text : null;
		case 'zone':
			return in_array( $text, timezone_identifiers_list(), true ) ? $text : null;
		case 'choice':
			return in_array( $text, CHOICES[ $field ], true ) ? $text : null;
		case 'holidays':
			return clean_list( $text, array_keys( HOLIDAYS_US ) );
		case 'pages':
			return clean_list( $text );
		case 'languages':
			return clean_list( $text, array( 'en', 'es' ) );
		case 'colour':
			return sanitize_hex_color( $text ) ?: null;
		case 'font':
			return preg_match( '/^[\p{L}\d\s,"\'()_-]{1,200}$/u', $text ) ? $text : null;
		case 'version':
			return preg_match( '/^\d{4}-\d\d-\d\d$/D', $text ) ? $text : null;
		default:
			return null;
	}
}

/**
 * A list of words, with spaces between them and each once.
 *
 * @param string    $text  The words, with spaces or commas.
 * @param ?string[] $known What they may be; null for numbers.
 * @return string|null Null where one of them is none of these.
 */
function clean_list( string $text, ?array $known = null ): ?string {
	$words = array_unique( preg_split( '/[\s,;]+/', strtolower( $text ), -1, PREG_SPLIT_NO_EMPTY ) );
	foreach ( $words as $word ) {
		if ( null === $known ? ! preg_match( '/^[1-9]\d*$/D', $word ) : ! in_array( $word, $known, true ) ) {
			return null;
		}
	}
	return implode( ' ', $words );
}
