<?php
/**
 * What is wrong with a text that could not be saved, and what would be right.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * Says what is wrong with a text.
 *
 * @param string $field The setting.
 * @param string $text  What was typed.
 */
function field_problem( string $field, string $text ): string {
	switch ( field_kinds()[ $field ] ?? $field ) {
		case 'name':
			return __( 'A name cannot have < or >, nor codes like %20.', 'vein-elements' );
		case 'phone':
			return __( 'No phone number was found that can be dialed for sure. Write it with the area code.', 'vein-elements' );
		case 'text_number':
			return __( 'No number was found that takes text messages. Write it with the area code.', 'vein-elements' );
		case 'url':
			return __( 'This is not an address that begins with https://.', 'vein-elements' );
		case 'hours':
			/* translators: %s: a part of what was typed */
			return sprintf( __( 'This part is not understood, or can be meant in two ways: “%s”. Say the days, and AM or PM.', 'vein-elements' ), read_hours( $text )['problem'] );
		case 'closed_days':
			/* translators: %s: a part of what was typed */
			return sprintf( __( 'This is not a day of the calendar, or not understood: “%s”.', 'vein-elements' ), read_closed_days( $text )['problem'] );
		case 'zone':
			return __( 'No such time zone is known here. Choose one from the list.', 'vein-elements' );
		case 'colour':
			return __( 'This is not a color like #0b5d66.', 'vein-elements' );
		case 'font':
			return __( 'This is not a font as CSS names it, like Georgia, serif.', 'vein-elements' );
		case 'version':
			return __( 'A version is a date like 2026-11-29.', 'vein-elements' );
		case 'sign_off':
			return __( 'This is not a sign-off file: it needs reviewedBy, reviewedVersion and reviewedLanguages.', 'vein-elements' );
		default:
			return __( 'This is not one of the choices.', 'vein-elements' );
	}
}

/**
 * What the website does meanwhile.
 *
 * @param string $saved What was saved before; empty for nothing.
 */
function meanwhile( string $saved ): string {
	return '' === $saved
		? __( 'Until then this counts as empty.', 'vein-elements' )
		/* translators: %s: the value that was saved before */
		: sprintf( __( 'The website still has: %s', 'vein-elements' ), $saved );
}
