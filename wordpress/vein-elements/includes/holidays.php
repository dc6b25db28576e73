<?php
/**
 * US holidays: a clinic ticks those it keeps, the elements get their dates.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Each holiday's date: month and day, or a rule that PHP reads (5 U.S.C. 6103 for the federal ones). */
const HOLIDAYS_US = array(
	'new-year'           => '01-01',
	'martin-luther-king' => 'third monday of january',
	'presidents'         => 'third monday of february',
	'good-friday'        => 'easter -2 days',
	'easter'             => 'easter',
	'memorial'           => 'last monday of may',
	'juneteenth'         => '06-19',
	'independence'       => '07-04',
	'labor'              => 'first monday of september',
	'columbus'           => 'second monday of october',
	'veterans'           => '11-11',
	'thanksgiving'       => 'fourth thursday of november',
	'day-after'          => 'fourth thursday of november +1 day',
	'christmas-eve'      => '12-24',
	'christmas'          => '12-25',
	'new-years-eve'      => '12-31',
);

/**
 * The holidays' names.
 *
 * @return array<string, string>
 */
function holiday_names(): array {
	return array(
		'new-year'           => __( 'New Year’s Day', 'vein-elements' ),
		'martin-luther-king' => __( 'Martin Luther King Jr. Day', 'vein-elements' ),
		'presidents'         => __( 'Presidents’ Day', 'vein-elements' ),
		'good-friday'        => __( 'Good Friday', 'vein-elements' ),
		'easter'             => __( 'Easter Sunday', 'vein-elements' ),
		'memorial'           => __( 'Memorial Day', 'vein-elements' ),
		'juneteenth'         => __( 'Juneteenth', 'vein-elements' ),
		'independence'       => __( 'Independence Day', 'vein-elements' ),
		'labor'              => __( 'Labor Day', 'vein-elements' ),
		'columbus'           => __( 'Columbus Day', 'vein-elements' ),
		'veterans'           => __( 'Veterans Day', 'vein-elements' ),
		'thanksgiving'       => __( 'Thanksgiving Day', 'vein-elements' ),
		'day-after'          => __( 'Day after Thanksgiving', 'vein-elements' ),
		'christmas-eve'      => __( 'Christmas Eve', 'vein-elements' ),
		'christmas'          => __( 'Christmas Day', 'vein-elements' ),
		'new-years-eve'      => __( 'New Year’s Eve', 'vein-elements' ),
	);
}

/**
 * The date of a holiday in a year, `2026-11-26`.
 *
 * @param string $holiday One of HOLIDAYS_US.
 * @param int    $year    The year.
 */
function holiday_date( string $holiday, int $year ): string {
	$rule = HOLIDAYS_US[ $holiday ];
	if ( preg_match( '/^\d/', $rule ) ) {
		return $year . '-' . $rule;
	}
	if ( 0 !== strpos( $rule, 'easter' ) ) {
		return gmdate( 'Y-m-d', strtotime( preg_replace( '/of \w+/', '$0 ' . $year, $rule ) . ' UTC' ) );
	}
	return gmdate( 'Y-m-d', strtotime( easter( $year ) . substr( $rule, 6 ) . ' UTC' ) );
}

/**
 * Easter Sunday, by the Gregorian rule of Meeus, Jones and Butcher; PHP's own is in an extension.
 *
 * @param int $year The year.
 */
function easter( int $year ): string {
	$a     = $year % 19;
	$b     = intdiv( $year, 100 );
	$c     = $year % 100;
	$h     = ( 19 * $a + $b - intdiv( $b, 4 ) - intdiv( $b - intdiv( $b + 8, 25 ) + 1, 3 ) + 15 ) % 30;
	$l     = ( 32 + 2 * ( $b % 4 ) + 2 * intdiv( $c, 4 ) - $h - $c % 4 ) % 7;
	$month = $h + $l - 7 * intdiv( $a + 11 * $h + 22 * $l, 451 ) + 114;
	return sprintf( '%d-%02d-%02d', $year, intdiv( $month, 31 ), $month % 31 + 1 );
}

/**
 * Holidays as closed days with their names. Those without a date of their own come for three years, so that a page that a
 * cache keeps past New Year is right.
 *
 * @param string $holidays Words of HOLIDAYS_US, with spaces.
 */
function holidays_text( string $holidays ): string {
	$names     = holiday_names();
	$this_year = (int) current_time( 'Y' );
	$days      = array();
	foreach ( array_filter( explode( ' ', $holidays ), 'strlen' ) as $holiday ) {
		if ( preg_match( '/^\d/', HOLIDAYS_US[ $holiday ] ) ) {
			$days[] = HOLIDAYS_US[ $holiday ] . ' ' . $names[ $holiday ];
			continue;
		}
		for ( $year = $this_year; $year < $this_year + 3; $year++ ) {
			$days[] = holiday_date( $holiday, $year ) . ' ' . $names[ $holiday ];
		}
	}
	return implode( ', ', $days );
}
