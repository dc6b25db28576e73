<?php
/**
 * Saves what the form sent.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );

/** Tells WordPress of the option and its cleaning. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\\clean_settings',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
}

/**
 * Saves what is valid. What is not stays in the form with a note beside it, the website keeps the value before, and one
 * notice says what was saved and what was not.
 *
 * @param mixed $given What the form sent.
 * @return array The option: texts by field, and `unread` where something could not be saved.
 */
function clean_settings( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$before = get_option( OPTION );
	$values = valid_texts( $before );
	// WordPress cleans a new option twice; the second time it hands in what the first returned.
	$unread = kept_unread( isset( $given['unread'] ) ? $given : $before );
	$saved  = array();
	foreach ( given_texts( $given, $values, $unread ) as $field => $text ) {
		$clean = clean_field( $field, $text );
		if ( null === $clean ) {
			$unread[ $field ] = one_line( $text );
			continue;
		}
		if ( ! isset( $given['unread'] ) ) {
			unset( $unread[ $field ] );
		}
		if ( ( $values[ $field ] ?? '' ) !== $clean ) {
			$values[ $field ] = $clean;
			$saved[]          = $field;
		}
	}
	tell_what_was_saved( array_keys( $unread ), array_diff( $saved, array( 'hours_by' ) ) );
	$values = array_filter( $values, 'strlen' );
	return $unread ? $values + array( 'unread' => $unread ) : $values;
}

/**
 * The texts of an option that are valid.
 *
 * @param mixed $option What WordPress keeps.
 * @return array<string, string>
 */
function valid_texts( $option ): array {
	return array_filter(
		texts( $option ),
		static function ( $text, $field ) {
			return clean_field( $field, $text ) === $text;
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * What was typed and could not be saved: texts by field, rows of a week, a sign-off file.
 *
 * @param mixed $option The option, or what the form sent.
 */
function kept_unread( $option ): array {
	$unread = unread_fields( $option );
	$kept   = is_array( $option ) && isset( $option['unread'] ) && is_array( $option['unread'] ) ? $option['unread'] : array();
	if ( isset( $kept['week'] ) && is_array( $kept['week'] ) && null === read_week_rows( $kept['week'] ) ) {
		$unread['week'] = typed_rows( $kept['week'] );
	}
	if ( isset( $kept['sign_off'] ) && is_string( $kept['sign_off'] ) && ! read_sign_off( $kept['sign_off'] ) ) {
		$unread['sign_off'] = $kept['sign_off'];
	}
	return $unread;
}

/**
 * What the form sent, as texts by field; marks what of the week and the sign-off file is not understood.
 *
 * @param array $given  What the form sent.
 * @param array $values What was saved before.
 * @param array $unread What was not understood.
 * @return array<string, string>
 */
function given_texts( array $given, array $values, array &$unread ): array {
	if ( isset( $given['week'] ) && is_array( $given['week'] ) ) {
		$given = hours_given( $given, $values['hours'] ?? '', $unread );
	}
	if ( isset( $given['sign_off'] ) && is_string( $given['sign_off'] ) ) {
		unset( $unread['sign_off'] );
		$signed = read_sign_off( $given['sign_off'] );
		if ( ! $signed && '' !== trim( $given['sign_off'] ) ) {
			$unread['sign_off'] = trim( wp_check_invalid_utf8( $given['sign_off'] ) );
		}
		$given = $signed + $given;
	}
	$texts = array();
	foreach ( array_intersect_key( $given, field_kinds() ) as $field => $value ) {
		$value = is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value;
		if ( is_string( $value ) ) {
			$texts[ $field ] = $value;
		}
	}
	return $texts;
}

/**
 * One notice that says what was not saved, and what was.
 *
 * @param string[] $wrong The fields that were not.
 * @param string[] $saved The fields that were.
 */
function tell_what_was_saved( array $wrong, array $saved ): void {
	if ( ! $wrong || ! function_exists( 'add_settings_error' ) || get_settings_errors( OPTION ) ) {
		return;
	}
	$labels = static function ( array $fields ): string {
		return implode( ', ', array_map( __NAMESPACE__ . '\\field_label', $fields ) );
	};
	/* translators: %s: names of fields, with commas */
	$not = sprintf( __( 'Not saved: %s. What you typed is still in the form, with a note beside it.', 'vein-elements' ), $labels( $wrong ) );
	/* translators: %s: names of fields, with commas */
	$yes = $saved ? sprintf( __( 'Saved: %s.', 'vein-elements' ), $labels( $saved ) ) : __( 'Nothing else was changed.', 'vein-elements' );
	add_settings_error( OPTION, OPTION, esc_html( $not . ' ' . $yes ) );
}
