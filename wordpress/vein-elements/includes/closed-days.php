<?php
/**
 * Closed days, read as the elements read them: the functions and rules of src/clinic/closed-days.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** The months, January first, in English and Spanish. */
const MONTHS = array( 'january enero', 'february febrero', 'march marzo', 'april abril', 'may mayo', 'june junio', 'july julio', 'august agosto', 'september septiembre', 'october octubre', 'november noviembre', 'december diciembre' );

/** Words beside a date that are no name. */
const DATE_NO_NAME = '\b(?:' . CLOSED_WORDS . '|(?:every|each) year|yearly|annually|cada a(?:\xc3\xb1|.)o|todos los a(?:\xc3\xb1|.)os)';

/** Words that say the day is open after all, for a part of it. */
const DATE_PARTLY = '\d|\b(?:half|early|late|opens?|until|only|except|noon|medio|abierto|hasta|solo|excepto)\b';

/** Digits that belong to a date in no known writing. */
const DATE_ODD = '\d ?[-/] ?(?:\d|$)|^ ?[-/] ?(?:\d|$)';

/**
 * A pattern's alternatives for names in full or cut short: `dec`, `dic`, `sept`, `thurs`, `december`.
 *
 * @param string[] $names Each in English and Spanish.
 */
function any_of( array $names ): string {
	return preg_replace( '/([a-z]{3})([a-z]*)/', '$1(?:$2|t|r?s)?', str_replace( ' ', '|', implode( '|', $names ) ) );
}

/** A date in one of its writings, with the words that lead to it; also two days of one month: `Dec 24-26`. */
function date_pattern(): string {
	$day    = '(\d\d?)(?:st|nd|rd|th|ro|er|[o\xba\xb0])?(?![\da-z:])';
	$month  = '(' . any_of( MONTHS ) . ')\b\.?';
	$join   = ' ?(-|to|through|thru|al?|&|and|y) ?';
	$before = array();
	foreach ( array( '^', '[,;:(\n-]', 'on', 'el', 'closed\b', 'off\b', 'cerrado\b', 'cerrada\b', 'cerrados\b', 'cerradas\b', 'cerramos\b' ) as $one ) {
		array_push( $before, $one, $one . ' ' );
	}
	$lead = '(?:(?:\b(?:on|from|the|el|los|las|del?|desde)|(?<=' . implode( '|', $before ) . ')(?:' . any_of( DAYS ) . ')\b\.?,?) )*';
	return $lead . '(?<![a-z\d])(?:(?:' . $day . $join . ')?' . $day . '[ /-]?(?:of |de )?' . $month . '|' .
		'(?:(\d{4})[-/](\d\d?)[-/](\d\d?)(?!\d)|(\d\d?)([-/.])(\d\d?)(?:\9(\d{4}|\d\d))?(?!\d|:\d|\9\d)|' .
		$month . '[ -]?(?:the )?' . $day . ')(?:' . $join . $day . '(?! ?[-/:]\d))?)(?:(?:[-/]|(?:, ?| )(?:del? )?)(\d{4})(?![\d/-]))?';
}

/**
 * Reads the days a clinic is closed on, in English or Spanish.
 *
 * @param string $text As typed.
 * @return array{closed: array[], problem: string} Rows of days, each from and to as `2026-12-25` or `12-25`, and the
 *                                                 entries that were not understood.
 */
function read_closed_days( string $text ): array {
	list( $written, $plain ) = writing( $text );
	$closed   = array();
	$problems = array();
	$dates    = array();
	// A date may hold a comma, so dates are found first.
	$marked = preg_replace_callback(
		'~' . date_pattern() . '~',
		static function ( $groups ) use ( &$dates ) {
			$dates[] = found_date( $groups );
			return str_repeat( "\0", strlen( $groups[0] ) );
		},
		$plain,
		-1,
		$count,
		PREG_UNMATCHED_AS_NULL
	);
	preg_match_all( '/[^,;\n]+/', $marked, $parts, PREG_OFFSET_CAPTURE );
	foreach ( $parts[0] as list( $part, $index ) ) {
		if ( '' === trim( $part, ' ' ) ) {
			continue;
		}
		$units  = array_slice( $written, $index, strlen( $part ) );
		$ranges = entry_ranges( $units, $part, array_splice( $dates, 0, preg_match_all( '/\0+/', $part ) ) );
		if ( $ranges ) {
			$closed = array_merge( $closed, $ranges );
		} else {
			$problems[] = trim( implode( '', $units ) );
		}
	}
	return array(
		'closed'  => $closed,
		'problem' => implode( ', ', $problems ),
	);
}

/**
 * The days of one entry; none where it was not understood.
 *
 * @param string[] $written As written, one entry a place.
 * @param string   $marked  The same, plain, a run of NUL characters where a date stands.
 * @param array[]  $dates   The dates.
 * @return array[]
 */
function entry_ranges( array $written, string $marked, array $dates ): array {
	$gaps   = preg_split( '/\0+/', $marked );
	$before = array_shift( $gaps );
	$rest   = (string) array_pop( $gaps );
	if ( preg_match( '~' . DATE_ODD . '~D', $before ) || preg_match( '~' . DATE_ODD . '~D', $rest ) || ( 1 === count( $dates ) && $dates[0]['doubt'] ) ) {
		return array();
	}
	$ranges = array();
	$first  = null; // Where a row may start.
	foreach ( $dates as $index => $date ) {
		$gap   = $index > 0 ? (string) ( $gaps[ $index - 1 ] ?? '' ) : '';
		$one   = $date['days'][0];
		$two   = $date['days'][1] ?? null;
		$joins = (bool) preg_match( '~^ ?(?:/|' . ROW_TO . ') ?$~D', $gap );
		// Behind a blank only what can be nothing but a date: 8-12 may be hours.
		$apart = preg_match( '/^ ?(?:(?:&|and|y) ?)?$/D', $gap ) && ( ' ' !== $gap || preg_match( '/[a-z]|\d{4}/', $date['text'] ) );
		if ( ! $apart && ! ( $joins && $first && ! $two ) ) {
			return array();
		}
		if ( $first && '' !== trim( $gap ) && ! $two ) {
			array_pop( $ranges );
			$ranges = array_merge( $ranges, day_pair( $first, $one, $joins ) );
		} else {
			$ranges = array_merge( $ranges, $two ? day_pair( $one, $two, $date['row'] ) : array( day_range( $one, $one ) ) );
		}
		$first = $two || $joins ? null : $one;
	}
	foreach ( $ranges as list( $from, $to ) ) {
		if ( '' === $from || '' === $to ) {
			return array();
		}
	}
	$names = array_values(
		array_filter(
			array(
				name_in( implode( '', array_slice( $written, 0, strlen( $before ) ) ) ),
				name_in( '' === $rest ? '' : implode( '', array_slice( $written, -strlen( $rest ) ) ) ),
			),
			'strlen'
		)
	);
	$open = isset( $names[1] ) || preg_match( '/' . DATE_PARTLY . '/', $before . $rest ) || preg_match( '/^[^a-z]+$/iD', $names[0] ?? '' );
	return $open ? array() : $ranges;
}

/**
 * A name without the words and signs around it; a day of the week is none.
 *
 * @param string $words As written.
 */
function name_in( string $words ): string {
	$name = preg_replace(
		array( '/' . DATE_NO_NAME . '/i', '/^[\s:.)-]+|[\s:(-]+$/D', '/^\((.*)\)$/D' ),
		array( '', '', '$1' ),
		$words
	);
	return '' !== $name && name_index( DAYS, writing( $name )[1] ) < 0 ? $name : '';
}

/**
 * What was found at one place.
 *
 * @param array $groups Of the pattern.
 * @return array{text: string, days: array[], row: bool, doubt: bool} `doubt` where it is not a US date.
 */
function found_date( array $groups ): array {
	$groups = array_pad( $groups, 17, null );
	$month  = $groups[4] ?? $groups[6] ?? $groups[8] ?? $groups[12] ?? '';
	$year   = written_year( $groups[5] ?? $groups[11] ?? $groups[16] );
	$number = (int) $month ? (int) $month : name_index( MONTHS, $month ) + 1;
	$day    = static function ( $text ) use ( $year, $number ) {
		return array(
			'year'  => $year,
			'month' => $number,
			'day'   => (int) $text,
		);
	};
	$one = $day( $groups[1] ?? $groups[3] ?? $groups[7] ?? $groups[10] ?? $groups[13] );
	$two = null !== $groups[1] ? $groups[3] : $groups[15];
	return array(
		'text'  => $groups[0],
		'days'  => null === $two ? array( $one ) : array( $one, $day( $two ) ),
		'row'   => ! preg_match( '/[&dy]/', $groups[2] ?? $groups[14] ?? '' ),
		'doubt' => '.' === $groups[9] || '' === iso_date( $one ),
	);
}

/**
 * A year in four digits or two.
 *
 * @param ?string $year Null for none.
 */
function written_year( ?string $year ): ?int {
	return null === $year ? null : (int) $year + ( strlen( $year ) < 4 ? 2000 : 0 );
}

/**
 * A row from one date to another, or the two; a year that only one of them has is the other's too.
 *
 * @param array $one The first date.
 * @param array $two The second.
 * @param bool  $row Whether the days between belong to it.
 * @return array[]
 */
function day_pair( array $one, array $two, bool $row ): array {
	$later         = $two['month'] * 31 + $two['day'] < $one['month'] * 31 + $one['day'] ? 1 : 0;
	$first         = $one;
	$second        = $two;
	$first['year'] = $one['year'] ?? ( null === $two['year'] ? null : $two['year'] - $later );
	$second['year'] = $two['year'] ?? ( null === $one['year'] ? null : $one['year'] + $later );
	return $row ? array( day_range( $first, $second ) ) : array( day_range( $first, $first ), day_range( $second, $second ) );
}

/**
 * A row of days, from and to.
 *
 * @param array $first  Its first date.
 * @param array $second Its last.
 * @return string[]
 */
function day_range( array $first, array $second ): array {
	$from = iso_date( $first );
	$to   = iso_date( $second );
	return array( 10 === strlen( $from ) && $from > $to ? '' : $from, $to );
}

/**
 * `2026-12-25`, or `12-25` without a year; empty where the calendar has no such day.
 *
 * @param array $date The date.
 */
function iso_date( array $date ): string {
	$year = $date['year'] ?? 2024; // It has a 29 February.
	if ( $year < 2000 || ! checkdate( $date['month'], $date['day'], $year ) ) {
		return '';
	}
	return ( null === $date['year'] ? '' : $date['year'] . '-' ) . sprintf( '%02d-%02d', $date['month'], $date['day'] );
}
