<?php
/**
 * The hours of a week by day, as a form has them, and as the text that the elements read.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The parts of a day in the form. */
const DAY_PARTS = array( 'opens', 'closes', 'lunch_from', 'lunch_to' );

/** The days as they stand in a text, Sunday first. */
const DAY_WORDS = array( 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday' );

/**
 * A minute of the day on a 12-hour clock: `8:30 AM`.
 *
 * @param int $minute 0 to 2880.
 */
function clock_time( int $minute ): string {
	$minute %= DAY;
	$hour    = intdiv( $minute, 60 ) % 12;
	return sprintf( '%d:%02d %s', 0 === $hour ? 12 : $hour, $minute % 60, $minute < NOON ? 'AM' : 'PM' );
}

/**
 * A day's openings as the form's parts; null where the form has no room for them.
 *
 * @param array[] $openings The openings.
 * @return array<string, string>|null Empty texts for a closed day.
 */
function day_row( array $openings ): ?array {
	$times = array();
	foreach ( $openings as list( $from, $to ) ) {
		array_push( $times, clock_time( $from ), clock_time( $to ) );
	}
	if ( count( $times ) > 4 ) {
		return null;
	}
	$row = array( $times[0] ?? '', $times[3] ?? $times[1] ?? '', isset( $times[3] ) ? $times[1] : '', isset( $times[3] ) ? $times[2] : '' );
	return array_combine( DAY_PARTS, $row );
}

/**
 * The form's rows of a week, Sunday first.
 *
 * @param string $hours Hours as the elements read them.
 * @return array[]|null Null where one day has more openings than the form has room for.
 */
function week_rows( string $hours ): ?array {
	$week = '' === $hours ? array_fill( 0, 7, array() ) : read_hours( $hours )['week'];
	$rows = null === $week ? array( null ) : array_map( __NAMESPACE__ . '\\day_row', $week );
	return in_array( null, $rows, true ) ? null : $rows;
}

/**
 * The hours that a day's row says.
 *
 * @param array $row The parts as typed.
 * @return array[]|null The openings; null where the row is not understood.
 */
function read_day_row( array $row ): ?array {
	$parts = array();
	foreach ( DAY_PARTS as $part ) {
		$parts[] = trim( (string) ( $row[ $part ] ?? '' ) );
	}
	list( $opens, $closes, $lunch_from, $lunch_to ) = $parts;
	if ( '' === implode( '', $parts ) ) {
		return array();
	}
	if ( '' === $opens || '' === $closes || ( '' === $lunch_from ) !== ( '' === $lunch_to ) ) {
		return null;
	}
	$lunch = '' === $lunch_from ? '' : ", closed $lunch_from - $lunch_to";
	$week  = read_hours( "Monday $opens - $closes$lunch" )['week'];
	// A field holds one time: what makes more openings of it says something else.
	$expected = '' === $lunch ? 1 : 2;
	if ( null === $week || count( $week[1] ) !== $expected || array_filter( array_merge( array( $week[0] ), array_slice( $week, 2 ) ) ) ) {
		return null;
	}
	return $week[1];
}

/**
 * A week in words that the elements read: `Monday - Friday 8:00 AM - 5:00 PM; Saturday 9:00 AM - 12:00 PM`.
 *
 * @param array[] $week The openings of seven days, Sunday first.
 */
function week_text( array $week ): string {
	$groups = array();
	$last   = '';
	foreach ( array( 1, 2, 3, 4, 5, 6, 0 ) as $day ) {
		$times = array();
		foreach ( $week[ $day ] as list( $from, $to ) ) {
			$times[] = clock_time( $from ) . ' - ' . clock_time( $to );
		}
		$text = implode( ', ', $times );
		if ( '' !== $text && $text === $last ) {
			$groups[ count( $groups ) - 1 ]['to'] = $day;
		} elseif ( '' !== $text ) {
			$groups[] = array(
				'from' => $day,
				'to'   => $day,
				'text' => $text,
			);
		}
		$last = $text;
	}
	$said = array_map(
		static function ( $group ) {
			$to = $group['to'] === $group['from'] ? '' : ' - ' . DAY_WORDS[ $group['to'] ];
			return DAY_WORDS[ $group['from'] ] . $to . ' ' . $group['text'];
		},
		$groups
	);
	return implode( '; ', $said );
}

/**
 * The hours that the form's rows say.
 *
 * @param array[] $rows The parts of seven days as typed, Sunday first.
 * @return string|null Null where a row is not understood; empty where all are.
 */
function read_week_rows( array $rows ): ?string {
	$week = array_map( __NAMESPACE__ . '\\read_day_row', typed_rows( $rows ) );
	return in_array( null, $week, true ) ? null : week_text( $week );
}

/**
 * Seven rows of four texts, whatever the form sent.
 *
 * @param array $rows What it sent.
 * @return array[]
 */
function typed_rows( array $rows ): array {
	return array_map(
		static function ( $day ) use ( $rows ) {
			$row = array();
			foreach ( DAY_PARTS as $part ) {
				$text         = isset( $rows[ $day ][ $part ] ) && is_string( $rows[ $day ][ $part ] ) ? $rows[ $day ][ $part ] : '';
				$row[ $part ] = one_line( $text );
			}
			return $row;
		},
		range( 0, 6 )
	);
}

/**
 * Takes the hours from the form: from the days or the words, whichever was changed; where both were, from those chosen.
 *
 * @param array  $given  What the form sent.
 * @param string $saved  The hours as they are saved.
 * @param array  $unread What was not understood; its week is set here.
 * @return array What the form sent, with the hours to save, or without where there are none to save.
 */
function hours_given( array $given, string $saved, array &$unread ): array {
	$rows    = typed_rows( $given['week'] );
	$by_days = 'words' !== ( $given['hours_by'] ?? '' );
	// Hours that the form has no room for stand in it as empty days.
	$days    = ( week_rows( $saved ) ?? typed_rows( array() ) ) !== $rows;
	$words   = one_line( (string) ( $given['hours'] ?? '' ) ) !== $saved;
	if ( $days !== $words ) {
		$by_days = $days;
	}
	$given['hours_by'] = $by_days ? 'days' : 'words';
	unset( $unread['week'] );
	if ( ! $by_days ) {
		return $given;
	}
	unset( $given['hours'], $unread['hours'] );
	$read = read_week_rows( $rows );
	if ( null === $read ) {
		$unread['week'] = $rows;
	} elseif ( $days ) {
		$given['hours'] = $read;
	}
	return $given;
}
