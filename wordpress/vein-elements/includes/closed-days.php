<?php
/**
 * Closed days, read as the elements read them: the functions and rules of src/clinic/closed-days.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Names of the months, January first. */
const MONTHS = array( 'jan(?:uary)?|ene(?:ro)?', 'feb(?:ruary|rero)?', 'mar(?:ch|zo)?', 'a(?:pr(?:il)?|br(?:il)?)', 'mayo?', 'jun(?:e|io)?', 'jul(?:y|io)?', 'aug(?:ust)?|ago(?:sto)?', 'sep(?:t(?:ember|iembre)?)?', 'oct(?:ober|ubre)?', 'nov(?:ember|iembre)?', 'dec(?:ember)?|dic(?:iembre)?' );

const DATE_DAY     = '(\d{1,2})(?:st|nd|rd|th|ro|er|[o\xba\xb0])?(?![\da-z:])';
const DATE_YEAR    = '(?:(?:[-/]|,? (?:del? )?)(\d{4})(?![\d/-]))?';
const DATE_WEEKDAY = '(?:(?:sun|mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur)(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b\.?';
const DATE_BEFORE  = '(?: |(?:closed|cerrad[oa]s?|cerramos|on|from|the|el|los|las|de|del|desde|each|every|year|yearly)\b|' . DATE_WEEKDAY . ',?(?= |$)|:)+';
const DATE_BETWEEN = ' ?(?:(-|/|(?:to|thru|through|until|al?|hasta)\b)|(?:&|and\b|y\b)) ?(?:the |el )?';

/** Words that say a day is closed each year. */
const DATE_YEARLY = '\b(?:every year|each year|yearly|annually|cada ano|todos los anos)\b';

/** Words that say the day is open after all, for a part of it. */
const DATE_PARTLY = '\d|\b(?:half|early|late|open|opens|until|only|except|noon|medio|abierto|hasta|solo|excepto)\b';

/** A month's name, as a group. */
function month_pattern(): string {
	return '(' . implode( '|', MONTHS ) . ')\b\.?';
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
	foreach ( closed_entries( $plain ) as list( $start, $end ) ) {
		$ranges = entry_ranges( substr( $plain, $start, $end - $start ) );
		if ( $ranges ) {
			$closed = array_merge( $closed, $ranges );
		} else {
			$problems[] = trim( implode( '', array_slice( $written, $start, $end - $start ) ) );
		}
	}
	return array(
		'closed'  => $closed,
		'problem' => implode( ', ', $problems ),
	);
}

/**
 * Where the entries stand. A comma before a year or behind a weekday does not end one.
 *
 * @param string $plain The text, plain.
 * @return array[]
 */
function closed_entries( string $plain ): array {
	$entries = array();
	$start   = 0;
	$length  = strlen( $plain );
	$dated   = '~' . month_pattern() . ' ?' . DATE_DAY . '(?:.{1,9}' . DATE_DAY . ')?$|' . DATE_DAY . ' ?(?:of |de )?' . month_pattern() . '$~D';
	for ( $index = 0; $index <= $length; $index++ ) {
		if ( $index < $length && false === strpos( ",;\n", $plain[ $index ] ) ) {
			continue;
		}
		$before = (string) substr( $plain, $start, $index - $start );
		if ( $index < $length && ',' === $plain[ $index ] ) {
			if ( preg_match( $dated, $before ) && preg_match( '~^, ?\d{4}(?![\d/-])~', substr( $plain, $index ) ) ) {
				continue;
			}
			if ( preg_match( '~(?:^|:) ?(?:closed )?' . DATE_WEEKDAY . '$~D', $before ) ) {
				continue;
			}
		}
		if ( '' !== trim( $before ) ) {
			$entries[] = array( $start, $index );
		}
		$start = $index + 1;
	}
	return $entries;
}

/**
 * The days of one entry; none where it was not understood to its end.
 *
 * @param string $entry One entry, plain.
 * @return array[]
 */
function entry_ranges( string $entry ): array {
	$ranges  = array();
	$at      = date_after( $entry, 0 );
	$name    = '';
	$leading = false;
	// A name before the day.
	if ( ! date_at( $entry, $at ) && ! listed_days( $entry, $at ) ) {
		$begin = 0;
		preg_match_all( '/(?<=[\s(:-])(?=[\da-z])/', $entry, $places, PREG_OFFSET_CAPTURE );
		foreach ( $places[0] as $place ) {
			if ( date_at( $entry, date_after( $entry, $place[1] ) ) ) {
				$begin = $place[1];
				break;
			}
		}
		$name    = (string) substr( $entry, 0, $begin );
		$leading = $begin > 0;
		if ( preg_match( '/\d/', $name ) ) {
			return array();
		}
		$at = date_after( $entry, $begin );
	}
	for ( ;; ) {
		$found = days_at( $entry, $at );
		if ( ! $found ) {
			return array();
		}
		foreach ( $found['days'] as $days ) {
			if ( '' === $days[0] || '' === $days[1] ) {
				return array();
			}
			$ranges[] = $days;
		}
		$at = date_after( $entry, $found['end'] );
		// Behind a blank only what can be nothing but a date: 8-12 may be hours.
		$next = date_at( $entry, $at );
		if ( ! $next || ! preg_match( '/[a-z]|\d{4}/', substr( $entry, $at, $next['end'] - $at ) ) ) {
			break;
		}
	}
	$whole = (string) substr( $entry, $at );
	$rest  = preg_replace( '/' . DATE_YEARLY . '/', '', $whole, 1 );
	if ( preg_match( '/[a-z]/', $rest ) ) {
		if ( $leading || preg_match( '/' . DATE_PARTLY . '/', $rest ) ) {
			return array();
		}
		$name = $whole;
	} elseif ( preg_match( '/[^\s):.]/', $rest ) ) {
		return array();
	}
	return preg_match( '/' . DATE_PARTLY . '/', $name ) ? array() : $ranges;
}

/**
 * What a pattern finds at a place of an entry.
 *
 * @param string $pattern The pattern.
 * @param string $entry   The entry.
 * @param int    $at      The place.
 */
function match_at( string $pattern, string $entry, int $at ): ?array {
	return preg_match( '~\G(?:' . $pattern . ')~D', $entry, $found, PREG_UNMATCHED_AS_NULL, $at ) ? $found : null;
}

/**
 * Where an entry goes on behind words that may stand before a date.
 *
 * @param string $entry The entry.
 * @param int    $at    The place.
 */
function date_after( string $entry, int $at ): int {
	return $at + strlen( match_at( DATE_BEFORE, $entry, $at )[0] ?? '' );
}

/**
 * `24-26 December`, at a place of an entry.
 *
 * @param string $entry The entry.
 * @param int    $at    The place.
 */
function listed_days( string $entry, int $at ): ?array {
	return match_at( DATE_DAY . ' ?(-|to|through|thru|al?|&|and|y) ?' . DATE_DAY . ' ?(?:of |de )?' . month_pattern() . DATE_YEAR, $entry, $at );
}

/**
 * A date, a row of days or two days at a place of an entry; an empty `from` or `to` is no day of the calendar.
 *
 * @param string $entry The entry.
 * @param int    $at    The place.
 * @return ?array{days: array[], end: int}
 */
function days_at( string $entry, int $at ): ?array {
	$listed = listed_days( $entry, $at );
	if ( $listed ) {
		$one = written_date( $listed[5], $listed[4], $listed[1] );
		$two = written_date( $listed[5], $listed[4], $listed[3] );
		return array(
			'days' => day_pair( $one, $two, ! preg_match( '/&|and|y/', $listed[2] ) ),
			'end'  => $at + strlen( $listed[0] ),
		);
	}
	$one = date_at( $entry, $at );
	if ( ! $one ) {
		return null;
	}
	$between = match_at( DATE_BETWEEN, $entry, $one['end'] );
	$next    = $one['end'] + strlen( $between[0] ?? '' );
	$row     = ! empty( $between[1] );
	$two     = $between ? date_at( $entry, date_after( $entry, $next ) ) : null;
	if ( $two ) {
		return array(
			'days' => day_pair( $one, $two, $row ),
			'end'  => $two['end'],
		);
	}
	// `Dec 24-26`, `2026-12-24-26`, `12/24-26`; in `12-24/26` the last number may be a year.
	$dated = substr( $entry, $at, $one['end'] - $at );
	$lasts = $between && ( preg_match( '/[a-z]|^\d{4}/', $dated ) || ( false !== strpos( $dated, '/' ) && false === strpos( $between[0], '/' ) ) );
	$lone  = $lasts ? match_at( DATE_DAY . DATE_YEAR . '(?! ?[-/:]\d)', $entry, $next ) : null;
	if ( ! $lone ) {
		return array(
			'days' => array( day_range( $one, $one ) ),
			'end'  => $one['end'],
		);
	}
	$two = array(
		'year'  => written_year( $lone[2] ),
		'month' => $one['month'],
		'day'   => (int) $lone[1],
	);
	return array(
		'days' => day_pair( $one, $two, $row ),
		'end'  => $next + strlen( $lone[0] ),
	);
}

/**
 * A date at a place of an entry, and where it ends.
 *
 * @param string $entry The entry.
 * @param int    $at    The place.
 */
function date_at( string $entry, int $at ): ?array {
	// Each with where its year, month and day are among the groups.
	$writings = array(
		array( '(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)', 1, 2, 3 ),
		array( '(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d\d))?(?!\d|:\d)', 4, 1, 3 ),
		array( month_pattern() . '[ -]?(?:the )?' . DATE_DAY . DATE_YEAR, 3, 1, 2 ),
		array( DATE_DAY . '[ /-]?(?:of |de )?' . month_pattern() . DATE_YEAR, 3, 2, 1 ),
	);
	foreach ( $writings as list( $pattern, $year, $month, $day ) ) {
		$found = match_at( $pattern, $entry, $at );
		if ( $found ) {
			return written_date( $found[ $year ], $found[ $month ], $found[ $day ] ) + array( 'end' => $at + strlen( $found[0] ) );
		}
	}
	return null;
}

/**
 * A date in numbers.
 *
 * @param ?string $year  Four digits, two or none.
 * @param string  $month A number or a name.
 * @param string  $day   A number.
 * @return array{year: ?int, month: int, day: int}
 */
function written_date( ?string $year, string $month, string $day ): array {
	$number = (int) $month;
	foreach ( MONTHS as $index => $names ) {
		if ( preg_match( '/^(?:' . $names . ')$/D', $month ) ) {
			$number = $index + 1;
		}
	}
	return array(
		'year'  => written_year( $year ),
		'month' => $number,
		'day'   => (int) $day,
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
