<?php
/**
 * The form's inputs that know of clinics: the week, holidays, zones, offices, pages, languages, the sign-off file.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Zones of US clinics, which stand first. */
const US_ZONES = array( 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu', 'America/Puerto_Rico' );

/** Prints the hours by day, Monday first. */
function print_week(): void {
	global $wp_locale;
	$unread = kept_unread( get_option( OPTION ) );
	$rows   = $unread['week'] ?? week_rows( settings()['hours'] ) ?? typed_rows( array() );
	$labels = array(
		'opens'      => __( 'Opens', 'vein-elements' ),
		'closes'     => __( 'Closes', 'vein-elements' ),
		'lunch_from' => __( 'Lunch from', 'vein-elements' ),
		'lunch_to'   => __( 'Lunch to', 'vein-elements' ),
	);
	echo '<table class="vein-week" id="vein-week"><thead><tr><th scope="col">' . esc_html__( 'Day', 'vein-elements' ) . '</th>';
	foreach ( $labels as $label ) {
		echo '<th scope="col">' . esc_html( $label ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( array( 1, 2, 3, 4, 5, 6, 0 ) as $day ) {
		$name  = $wp_locale->get_weekday( $day );
		$wrong = null === read_day_row( $rows[ $day ] );
		echo '<tr><th scope="row">' . esc_html( $name ) . '</th>';
		foreach ( $labels as $part => $label ) {
			echo '<td data-label="' . esc_attr( $label ) . '"><input type="text" class="vein-time" dir="ltr" data-part="' . esc_attr( $part ) . '" name="' . esc_attr( OPTION . '[week][' . $day . '][' . $part . ']' ) . '" aria-label="' . esc_attr( $name . ', ' . $label ) . '" value="' . esc_attr( $rows[ $day ][ $part ] ) . '"' . ( $wrong ? ' aria-invalid="true" aria-describedby="vein-week-error"' : '' ) . '></td>';
		}
		echo '</tr>';
	}
	echo '</tbody></table>';
	if ( isset( $unread['week'] ) ) {
		echo '<div class="notice notice-error inline" id="vein-week-error"><p>' . esc_html( __( 'The marked days are not understood. Say when the day opens and closes, with AM or PM, and both times of the lunch break or none.', 'vein-elements' ) . ' ' . meanwhile( settings()['hours'] ) ) . '</p></div>';
	}
	echo '<p class="vein-read-back" id="vein-week-read" role="status"></p>';
}

/** Prints the holidays with their next dates. */
function print_holidays(): void {
	$labels = array();
	$year   = (int) current_time( 'Y' );
	$format = str_replace( 'F', 'M', get_option( 'date_format' ) );
	foreach ( holiday_names() as $holiday => $name ) {
		$date = holiday_date( $holiday, $year );
		$date = $date < current_time( 'Y-m-d' ) ? holiday_date( $holiday, $year + 1 ) : $date;
		/* translators: 1: a holiday, 2: its next date */
		$labels[ $holiday ] = sprintf( __( '%1$s (%2$s)', 'vein-elements' ), $name, wp_date( $format, strtotime( $date . ' UTC' ), new \DateTimeZone( 'UTC' ) ) );
	}
	print_boxes( 'holidays', $labels );
}

/**
 * Prints the time zones.
 *
 * @param string $field The setting.
 */
function print_zone( string $field ): void {
	$shown = shown_value( $field );
	$site  = time_zone( array( 'time_zone' => '' ) );
	echo '<select' . input_attributes( $field ) . '>';
	/* translators: %s: a time zone, or a dash */
	echo '<option value="">' . esc_html( sprintf( __( 'The site’s (%s)', 'vein-elements' ), $site ? $site : '–' ) ) . '</option>';
	if ( $shown['wrong'] ) {
		echo '<option value="' . esc_attr( $shown['value'] ) . '" selected>' . esc_html( $shown['value'] ) . '</option>';
	}
	$groups = array(
		__( 'United States', 'vein-elements' ) => US_ZONES,
		__( 'All', 'vein-elements' )           => array_diff( timezone_identifiers_list(), US_ZONES ),
	);
	foreach ( $groups as $label => $zones ) {
		echo '<optgroup label="' . esc_attr( $label ) . '">';
		foreach ( $zones as $zone ) {
			echo '<option value="' . esc_attr( $zone ) . '"' . selected( $shown['value'], $zone, false ) . '>' . esc_html( str_replace( '_', ' ', $zone ) ) . '</option>';
		}
		echo '</optgroup>';
	}
	echo '</select>';
	if ( '' === $site ) {
		echo '<p class="description">' . esc_html__( 'The site has no named time zone, so without one here nothing is said of the hours.', 'vein-elements' ) . '</p>';
	}
}

/** Prints the further offices: those that are known and an empty one; the script shows more. */
function print_offices(): void {
	$shown = 2;
	for ( $number = 2; $number <= LAST_OFFICE; $number++ ) {
		foreach ( OFFICE_FIELDS as $part => $kind ) {
			if ( '' !== shown_value( "office_{$number}_{$part}" )['value'] ) {
				$shown = $number + 1;
			}
		}
	}
	for ( $number = 2; $number <= LAST_OFFICE; $number++ ) {
		/* translators: %s: a number */
		echo '<fieldset class="vein-office"' . ( $number > $shown ? ' hidden' : '' ) . '><legend>' . esc_html( sprintf( __( 'Office %s', 'vein-elements' ), number_format_i18n( $number ) ) ) . '</legend>';
		foreach ( office_labels() as $part => list( $label, $mode ) ) {
			$field = "office_{$number}_{$part}";
			echo '<div><label for="' . esc_attr( OPTION . '-' . $field ) . '">' . esc_html( $label ) . '</label>';
			print_text( $field, $mode );
			print_notes( $field );
			echo '</div>';
		}
		echo '</fieldset>';
	}
}

/**
 * Prints the site's pages.
 *
 * @param string $field The setting.
 */
function print_pages( string $field ): void {
	$labels = array();
	foreach ( get_pages( array( 'number' => 300 ) ) as $page ) {
		$labels[ $page->ID ] = '' === trim( $page->post_title ) ? '#' . $page->ID : $page->post_title;
	}
	// What is chosen stays, also where it is no page that is listed.
	foreach ( array_filter( explode( ' ', settings()[ $field ] ), 'strlen' ) as $chosen ) {
		$labels += array( (int) $chosen => '#' . $chosen );
	}
	print_boxes( $field, $labels );
}

/**
 * Prints the languages of a review.
 *
 * @param string $field The setting.
 */
function print_languages( string $field ): void {
	print_boxes(
		$field,
		array(
			'en' => __( 'English', 'vein-elements' ),
			'es' => __( 'Spanish', 'vein-elements' ),
		)
	);
}

/** Prints the place for a sign-off file; the script lets one be chosen. */
function print_sign_off(): void {
	$unread = kept_unread( get_option( OPTION ) )['sign_off'] ?? '';
	$about  = ( '' === $unread ? '' : OPTION . '-sign_off-error ' ) . OPTION . '-sign_off-hint';
	echo '<textarea class="large-text code" rows="3" id="' . esc_attr( OPTION . '-sign_off' ) . '" name="' . esc_attr( OPTION . '[sign_off]' ) . '" aria-describedby="' . esc_attr( $about ) . '"' . ( '' === $unread ? '' : ' aria-invalid="true"' ) . '>' . esc_html( $unread ) . '</textarea>';
	if ( '' !== $unread ) {
		echo '<div class="notice notice-error inline" id="' . esc_attr( OPTION . '-sign_off-error' ) . '"><p>' . esc_html( field_problem( 'sign_off', $unread ) ) . '</p></div>';
	}
}
