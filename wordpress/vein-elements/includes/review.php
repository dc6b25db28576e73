<?php
/**
 * The clinician's review: the file that the sign-off page writes, and whether it still holds.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Names in a sign-off file, by setting. */
const SIGN_OFF = array(
	'reviewed_by'        => 'reviewedBy',
	'reviewed_version'   => 'reviewedVersion',
	'reviewed_languages' => 'reviewedLanguages',
);

/**
 * The medical content that this plugin has: its version, and what changed since each earlier one.
 *
 * @return array{version: string, changes: array}
 */
function content(): array {
	static $content;
	$content = $content ?? require __DIR__ . '/../generated/content.php';
	return $content;
}

/**
 * Reads a sign-off file.
 *
 * @param string $json Its text.
 * @return array<string, string> The three settings; empty where it is none.
 */
function read_sign_off( string $json ): array {
	$file   = json_decode( $json, true );
	$values = array();
	foreach ( SIGN_OFF as $field => $name ) {
		$given = is_array( $file ) ? ( $file[ $name ] ?? '' ) : '';
		$given = is_array( $given ) ? implode( ' ', array_filter( $given, 'is_string' ) ) : $given;
		$clean = is_string( $given ) ? clean_field( $field, $given ) : null;
		if ( null === $clean || '' === $clean ) {
			return array();
		}
		$values[ $field ] = $clean;
	}
	return $values;
}

/** `none` where nobody has signed, `old` where the content has changed since, `partly` where a language is left, else `full`. */
function review_state(): string {
	$settings = settings();
	if ( '' === $settings['reviewed_by'] || '' === $settings['reviewed_version'] ) {
		return 'none';
	}
	if ( content()['version'] !== $settings['reviewed_version'] ) {
		return 'old';
	}
	return 'en es' === implode( ' ', sorted_words( $settings['reviewed_languages'] ) ) ? 'full' : 'partly';
}

/**
 * Words in order; English where there are none, as the element takes it.
 *
 * @param string $list The words, with spaces.
 * @return string[]
 */
function sorted_words( string $list ): array {
	$words = array_filter( explode( ' ', '' === $list ? 'en' : $list ), 'strlen' );
	sort( $words );
	return $words;
}

/**
 * What changed in the content since the version that was signed, in sentences.
 *
 * @return string[]
 */
function review_changes(): array {
	$changes = content()['changes'][ settings()['reviewed_version'] ] ?? array();
	$words   = array(
		/* translators: %s: a number */
		'rulesAdded'     => __( 'Rules added: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'rulesRemoved'   => __( 'Rules removed: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'rulesChanged'   => __( 'Rules changed: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'signsChanged'   => __( 'Signs asked for, added or changed: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'adviceChanged'  => __( 'Advice, cautions and treatments changed: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'sourcesChanged' => __( 'Sources changed: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'textsEn'        => __( 'Sentences changed in English: %s', 'vein-elements' ),
		/* translators: %s: a number */
		'textsEs'        => __( 'Sentences changed in Spanish: %s', 'vein-elements' ),
	);
	$said = array();
	foreach ( array_filter( array_intersect_key( $changes, $words ) ) as $name => $count ) {
		$said[] = sprintf( $words[ $name ], number_format_i18n( $count ) );
	}
	return $said;
}
