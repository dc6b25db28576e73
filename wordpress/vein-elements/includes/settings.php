<?php
/**
 * The site's settings: one option, with what a network, constants or a filter say of it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** What the sites of a network start from. */
const NETWORK_OPTION = 'vein_elements_network';

/**
 * All settings, each a text; what was never saved, or is not valid whoever wrote it, is empty. A constant such as
 * VEIN_ELEMENTS_PHONE wins over what was saved, and that over what the network says.
 *
 * @return array<string, string>
 */
function settings(): array {
	static $read   = null;
	static $values = array();
	$saved         = array( get_option( OPTION ), is_multisite() ? get_site_option( NETWORK_OPTION ) : null );
	if ( null === $read || $read !== $saved ) {
		$read = $saved;
		/**
		 * Changes the settings before they are checked: for provisioning many sites from one place.
		 *
		 * @param array $settings Texts by field.
		 */
		$given = (array) apply_filters( 'vein_elements_settings', fixed_settings() + texts( $saved[0] ) + texts( $saved[1] ) );
		foreach ( field_kinds() as $field => $kind ) {
			$text             = isset( $given[ $field ] ) && is_string( $given[ $field ] ) ? $given[ $field ] : '';
			$values[ $field ] = '' === $text ? '' : (string) clean_field( $field, $text );
		}
	}
	return $values;
}

/**
 * The texts of an option that are not empty.
 *
 * @param mixed $option What WordPress keeps.
 * @return array<string, string>
 */
function texts( $option ): array {
	return array_filter(
		is_array( $option ) ? array_intersect_key( $option, field_kinds() ) : array(),
		static function ( $text ) {
			return is_string( $text ) && '' !== $text;
		}
	);
}

/**
 * What wp-config.php says: VEIN_ELEMENTS_CLINIC_NAME for `clinic_name`, and so on. Nobody can change it in the form.
 *
 * @return array<string, string>
 */
function fixed_settings(): array {
	static $fixed;
	if ( null === $fixed ) {
		$fixed = array();
		foreach ( field_kinds() as $field => $kind ) {
			$name = 'VEIN_ELEMENTS_' . strtoupper( $field );
			if ( defined( $name ) ) {
				$fixed[ $field ] = (string) constant( $name );
			}
		}
	}
	return $fixed;
}

/**
 * What was typed into fields and could not be saved, kept until it is mended.
 *
 * @param mixed $saved The option, or what the form sent.
 * @return array<string, string> Texts as typed, by field.
 */
function unread_fields( $saved ): array {
	$unread = array();
	foreach ( is_array( $saved ) && isset( $saved['unread'] ) && is_array( $saved['unread'] ) ? $saved['unread'] : array() as $field => $text ) {
		if ( is_string( $text ) && isset( field_kinds()[ $field ] ) && null === clean_field( $field, $text ) ) {
			$unread[ $field ] = $text;
		}
	}
	return $unread;
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

/** Where the settings are changed. */
function settings_url(): string {
	return admin_url( 'options-general.php?page=vein-elements' );
}
