<?php
/**
 * Opening hours, read as the elements read them: the functions and rules of src/clinic/opening-hours.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Minutes: noon, a day, before which nobody opens, and the longest night. */
const NOON          = 720;
const DAY           = 1440;
const EARLY         = 360;
const LONGEST_NIGHT = 1080;

/** The days of the week, Sunday first, in English and Spanish. */
const DAYS = array( 'sunday domingo', 'monday lunes', 'tuesday martes', 'wednesday miercoles', 'thursday jueves', 'friday viernes', 'saturday sabado' );

/** Stands for holidays, whose hours are not of the week. */
const HOLIDAYS = 7;

/** What stands between the first and the last of a row, and words for closed. */
const ROW_TO       = '-|(?:to|al?|thru|through|until|till?|hasta)\b';
const CLOSED_WORDS = '(?:closed|off|cerrad[oa]s?|cerramos)\b';

/**
 * What hours may be made of, on a plain text, tried in this order: kind, pattern, days. Kinds: D days, T a time, A all
 * day, - to, a comma for and, a period for the end of a line or sentence, ; end of a rule, X closed, L lunch.
 */
const HOURS_GRAMMAR = array(
	array( ';', ';', array() ),
	array( '-', ROW_TO, array() ),
	array( 'A', '24 ?[/x-] ?7\b', array( 0, 1, 2, 3, 4, 5, 6 ) ),
	array( 'A', '24 ?h(?:(?:ou)?rs?|oras?)?\b\.?(?: (?:a|per|al) d(?:ay|ia))?|all day|todo el dia', array() ),
	array( 'D', '(?:daily|(?:every|each|(?:7|seven)(?= d)|todos los) ?d(?:ays?|ias)(?: a week| (?:a|de) la semana)?|diario)\b', array( 0, 1, 2, 3, 4, 5, 6 ) ),
	array( 'D', '(?:(?:week|business|work) ?days?|entre semana|dias? (?:habil(?:es)?|laborables?))\b', array( 1, 2, 3, 4, 5 ) ),
	array( 'D', '(?:weekends?|fin(?:es)? de semana)\b', array( 6, 0 ) ),
	array( 'D', '(?:holidays?|(?:dias? )?(?:festivos?|feriados?)|ph)\b', array( HOLIDAYS ) ),
	array( 'X', CLOSED_WORDS, array() ),
	array( 'L', '(?:lunch(?: ?(?:break|time))?|almuerzo|comida|comer)\b', array() ),
	array( '.', '[.\n]', array() ),
	array( ',', '[,&/+|\x95\xb7]|(?:and|y)\b', array() ),
	array( '', '(?:we are|opens?|office|business|clinic|hours?|from|at|on|for|del?|desde|atencion|l[ao]s?|el|para|horario|abiert[oa]s?|abrimos|public|major|federal)\b|[:()[\]= ]', array() ),
);

/** `8`, `8:30`, `0830`, `8h30`, `noon`, and the half of the day: `am`, `p.m.`, `a`, `de la tarde`, `in the morning`. */
const HOURS_TIME = '(?=\d|noon|medi|midn)(?:(\d\d?)(?:[:.h](\d\d)|(?<=\d\d)(\d\d))?(?![\d:]|st|nd|rd|th)(?: ?h(?:rs?|oras)?\b\.?)?)?(?: ?([ap])\.? ?m\b\.?|([ap])\b| ?(?:(?:de la|in the|at|del) )?(manana|morning|tarde|afternoon|(?<!12|12.|12.{2}|12.{3}|12.{4}|12.{5}|12.{6}|12.{7}|12.{8}|12.{9})noche|noon|mediodia|midnight|medianoche|(?<=12 |12:00 )m(?! ?[-,/&] ?[a-z]))\b)?';

const DAYS_LISTED = 'D(?:-D)?(?:,{0,2}D(?:-D)?)*';
const HOURS_TIMES = '(?:T-T|A)(?:[,.]*(?:T-T|A))*';

/** Rules as patterns of kinds: days with their times or times with their days, and breaks; else one token. */
const HOURS_RULE = '(?:' . DAYS_LISTED . '(?:[,.]*-?(?:' . HOURS_TIMES . '|X(?!L?T)|T))?|(?:' . HOURS_TIMES . '|X)[,.]*' . DAYS_LISTED . '|A)' .
	'(?:[,.]*[XL]{1,2}T-TL?(?:[,.]*' . HOURS_TIMES . '(?![,.]*[TAD]))?)*|[XL]{0,2}T-T|.';

/** Where hours could not be understood. */
final class Misread extends \Exception {

	/** @var int[] First place and end, in characters. */
	public $place;

	/**
	 * @param array[] $part Tokens.
	 */
	public function __construct( array $part ) {
		parent::__construct();
		$this->place = $part ? array( reset( $part )['start'], end( $part )['end'] ) : array( 0, 0 );
	}
}

/**
 * Reads opening hours as people write them, in English or Spanish.
 *
 * @param string $text As typed.
 * @return array{week: ?array, problem: string} The openings of seven days, Sunday first, each in minutes from and to;
 *                                              or null and the part that was not understood.
 */
function read_hours( string $text ): array {
	list( $written, $plain ) = writing( $text );
	if ( strlen( $plain ) > 1000 ) {
		return array(
			'week'    => null,
			'problem' => implode( '', array_slice( $written, 0, 40 ) ) . '…',
		);
	}
	try {
		return array(
			'week'    => hours_week( $plain, hours_tokens( $plain ) ),
			'problem' => '',
		);
	} catch ( Misread $misread ) {
		list( $start, $end ) = $misread->place;
		return array(
			'week'    => null,
			'problem' => trim( implode( '', array_slice( $written, $start, $end - $start ) ) ),
		);
	}
}

/**
 * Cuts hours into tokens.
 *
 * @param string $plain The text, plain.
 * @return array[] Each with kind, start, end, days, minute, half.
 * @throws Misread Where a word is not known.
 */
function hours_tokens( string $plain ): array {
	$tokens = array();
	$length = strlen( $plain );
	for ( $start = 0; $start < $length; $start = $token['end'] ) {
		$token = hours_token( $plain, $start );
		if ( '' !== $token['kind'] ) {
			$tokens[] = $token;
		}
	}
	return $tokens;
}

/**
 * The token at a place.
 *
 * @param string $plain The text, plain.
 * @param int    $start The place.
 * @throws Misread Where there is none.
 */
function hours_token( string $plain, int $start ): array {
	$match = static function ( string $pattern ) use ( $plain, $start ): ?array {
		return preg_match( '~\G(?:' . $pattern . ')~D', $plain, $found, PREG_UNMATCHED_AS_NULL, $start ) ? $found : null;
	};
	$token = array(
		'kind'   => '',
		'start'  => $start,
		'end'    => $start,
		'days'   => array(),
		'minute' => 0,
		'half'   => '',
	);
	foreach ( HOURS_GRAMMAR as list( $kind, $pattern, $days ) ) {
		$found = $match( $pattern );
		if ( $found ) {
			return array_merge( $token, array( 'kind' => $kind, 'days' => $days, 'end' => $start + strlen( $found[0] ) ) );
		}
	}
	$found = $match( HOURS_TIME );
	if ( $found && '' !== $found[0] ) {
		$minutes         = (int) ( $found[2] ?? $found[3] ?? 0 );
		$token['kind']   = 'T';
		$token['minute'] = (int) ( $found[1] ?? 12 ) * 60 + $minutes;
		$token['end']    = $start + strlen( $found[0] );
		if ( $token['minute'] > DAY || $minutes > 59 ) {
			throw new Misread( array( $token ) );
		}
		$name          = $found[6] ?? $found[4] ?? $found[5] ?? '';
		$token['half'] = '' === $name ? '' : ( preg_match( '/^(?:a$|ma|mo|mid|median)/D', $name ) ? 'a' : 'p' );
		return $token;
	}
	// Behind a short word a period cuts it short: `Mon.`
	$word = $match( '[a-z]+(?:(?<=\b[a-z]|\b[a-z]{2}|\b[a-z]{3}|\b[a-z]{4})\.)?' )[0] ?? '';
	$days = days_of( str_replace( '.', '', $word ), $plain );
	if ( $days ) {
		return array_merge( $token, array( 'kind' => 'D', 'days' => $days, 'end' => $start + strlen( $word ) ) );
	}
	$token['end'] += strlen( $match( '[^\s\xa0,;]+' )[0] ?? ' ' );
	throw new Misread( array( $token ) );
}

/**
 * Which of these names a word begins; -1 where it begins none.
 *
 * @param string[] $names Each in English and Spanish.
 * @param string   $word  Plain.
 */
function name_index( array $names, string $word ): int {
	foreach ( $names as $index => $both ) {
		if ( false !== strpos( ' ' . $both, ' ' . $word ) ) {
			return $index;
		}
	}
	return -1;
}

/**
 * The days a word names: a name, letters as in `MWF` (MT is a time zone), or one letter where the others leave no doubt.
 *
 * @param string $word  The word.
 * @param string $plain The text around it.
 * @return int[]
 */
function days_of( string $word, string $plain ): array {
	$name = preg_replace( '/s$/D', '', $word );
	$day  = name_index( DAYS, $name );
	if ( strlen( $name ) > 1 && $day >= 0 ) {
		return array( $day );
	}
	if ( 1 === strlen( $word ) ) {
		$letters = preg_match( '/\bth/', $plain ) ? '-mtw-f-' : '-m-w-f-';
		$at      = strpos( preg_match( '/\b[lvj]\b/', $plain ) ? 'dl--jvs' : $letters, $word );
		return false === $at ? array() : array( $at );
	}
	$days = array();
	if ( preg_match( '/^(?!mt$)m?t?w?(?:th)?f?$/D', $word ) ) {
		preg_match_all( '/th|./', $word, $letters );
		foreach ( $letters[0] as $letter ) {
			$days[] = array_search( $letter, array( 'm', 't', 'w', 'th', 'f' ), true ) + 1;
		}
	}
	return $days;
}

/**
 * The kinds of some tokens.
 *
 * @param array[] $tokens The tokens.
 */
function kinds_of( array $tokens ): string {
	return implode( '', array_column( $tokens, 'kind' ) );
}

/**
 * A token with its neighbors; at the front none, as JavaScript slices.
 *
 * @param array[] $rule The tokens.
 * @param int     $at   Which.
 * @return array[]
 */
function with_neighbors( array $rule, int $at ): array {
	return $at > 0 ? array_slice( $rule, $at - 1, 3 ) : array();
}

/**
 * The tokens of some kinds.
 *
 * @param array[] $rule  The tokens.
 * @param string  $kinds Letters.
 * @return array[]
 */
function only_kinds( array $rule, string $kinds ): array {
	return array_filter(
		$rule,
		static function ( $token ) use ( $kinds ) {
			return false !== strpos( $kinds, $token['kind'] );
		}
	);
}

/**
 * Openings in their order.
 *
 * @param array[] $openings The openings.
 * @return array[]
 */
function in_order( array $openings ): array {
	usort(
		$openings,
		static function ( $one, $other ) {
			return $one[0] - $other[0];
		}
	);
	return $openings;
}

/**
 * The openings of seven days, Sunday first.
 *
 * @param string  $plain  The text.
 * @param array[] $tokens Its tokens.
 * @throws Misread Where it is not understood.
 */
function hours_week( string $plain, array $tokens ): array {
	$week    = array();
	$named   = array(); // The days since the last semicolon.
	$clock24 = false;
	foreach ( $tokens as $token ) {
		$clock24 = $clock24 || ( 'T' === $token['kind'] && '' === $token['half'] && ( $token['minute'] >= NOON + 60 || '0' === $plain[ $token['start'] ] ) );
	}
	preg_match_all( '~' . HOURS_RULE . '~s', kinds_of( $tokens ), $rules, PREG_OFFSET_CAPTURE );
	foreach ( $rules[0] as list( $found, $index ) ) {
		if ( ';' === $found ) {
			$named = array();
		}
		if ( preg_match( '/^[;,.]$/D', $found ) ) {
			continue;
		}
		$rule = array_slice( $tokens, $index, strlen( $found ) );
		$days = rule_days( $rule );
		if ( ! $days ) {
			throw new Misread( $rule );
		}
		$openings = rule_openings( $plain, $rule, $clock24 );
		foreach ( $days as $day ) {
			// Closed, and then open after all: one of them is a slip. On holidays nobody is open.
			if ( $openings && ( array() === ( $week[ $day ] ?? null ) || HOLIDAYS === $day ) ) {
				throw new Misread( only_kinds( $rule, 'D' ) ? only_kinds( $rule, 'D' ) : $rule );
			}
			$both         = in_order( array_merge( $week[ $day ] ?? array(), $openings ) );
			$week[ $day ] = $openings && in_array( $day, $named, true ) && are_apart( $both ) ? $both : $openings;
		}
		$named = array_merge( $named, $days );
	}
	if ( '' !== $plain && ! array_diff( array_keys( $week ), array( HOLIDAYS ) ) ) {
		throw new Misread( array( array( 'start' => 0, 'end' => strlen( $plain ) ) ) );
	}
	return array_map(
		static function ( $day ) use ( $week ) {
			return $week[ $day ] ?? array();
		},
		range( 0, 6 )
	);
}

/**
 * The days that a rule is for.
 *
 * @param array[] $rule The tokens.
 * @return int[]
 * @throws Misread Where a row has no end.
 */
function rule_days( array $rule ): array {
	$listed = array();
	foreach ( $rule as $at => $token ) {
		$row = with_neighbors( $rule, $at );
		if ( 'D-D' !== kinds_of( $row ) ) {
			$listed = array_merge( $listed, 'D' === $token['kind'] ? $token['days'] : array() );
			continue;
		}
		$ends = array_merge( $row[0]['days'], $row[1]['days'], $row[2]['days'] );
		if ( count( $ends ) > 2 || $ends[0] === $ends[1] || HOLIDAYS === max( $ends ) ) {
			throw new Misread( $row );
		}
		$more = ( $ends[1] - $ends[0] + 7 ) % 7;
		for ( $day = 1; $day < $more; $day++ ) {
			$listed[] = ( $ends[0] + $day ) % 7;
		}
	}
	return $listed ? $listed : ( $rule[0]['days'] ?? array() ); // 24/7
}

/**
 * The openings that a rule tells of, in order, its breaks taken out.
 *
 * @param string  $plain   The text.
 * @param array[] $rule    The tokens.
 * @param bool    $clock24 Whether the text is written in a 24-hour clock.
 * @return array[]
 * @throws Misread Where a time may be meant otherwise.
 */
function rule_openings( string $plain, array $rule, bool $clock24 ): array {
	$openings = array();
	foreach ( $rule as $at => $token ) {
		$row    = with_neighbors( $rule, $at );
		$around = kinds_of( $row );
		// Also a dash between days and their times: Mon to Fri - 8am to 5pm.
		if ( preg_match( '/D-[TAX]/', $around ) && ' ' !== $plain[ $token['start'] - 1 ] ) {
			throw new Misread( array( $token ) );
		}
		if ( 'A' !== $token['kind'] && 'T-T' !== $around ) {
			continue;
		}
		$lunch   = $at > 1 && preg_match( '/[XL]/', $rule[ $at - 2 ]['kind'] );
		$opening = 'A' === $token['kind'] ? array( 0, DAY ) : opening_of( $row[0], $row[2], $clock24, (bool) $lunch );
		$changed = $lunch ? without_break( $openings, $opening ) : in_order( array_merge( $openings, array( $opening ) ) );
		if ( ! $changed || ! are_apart( $changed ) ) {
			throw new Misread( $lunch ? $row : only_kinds( $rule, 'TA' ) );
		}
		$openings = $changed;
	}
	if ( $openings || only_kinds( $rule, 'X' ) ) {
		return $openings;
	}
	$last = end( $rule );
	if ( preg_match( '/^(?:(?:mo|tu|we|th|fr|sa|su)(?:[ ,-]+|$))+$/D', substr( $plain, $rule[0]['start'], $last['end'] - $rule[0]['start'] ) ) ) {
		return array( array( 0, DAY ) );
	}
	$times = only_kinds( $rule, 'T' );
	throw new Misread( $times ? $times : $rule );
}

/**
 * Openings with a break taken out; as they were where it is between them, none where it does not fit.
 *
 * @param array[] $openings The openings.
 * @param int[]   $lunch    The break.
 * @return array[]
 */
function without_break( array $openings, array $lunch ): array {
	if ( are_apart( array_merge( $openings, array( $lunch ) ) ) ) {
		return $openings;
	}
	list( $from, $to ) = $lunch;
	foreach ( $openings as $index => list( $opens, $closes ) ) {
		if ( $opens < $from && $to < $closes ) {
			array_splice( $openings, $index, 1, array( array( $opens, $from ), array( $to, $closes ) ) );
			return $openings;
		}
	}
	return array();
}

/**
 * Whether no opening reaches into another.
 *
 * @param array[] $openings The openings.
 */
function are_apart( array $openings ): bool {
	foreach ( $openings as $index => list( $from, $to ) ) {
		foreach ( $openings as $other => list( $other_from, $other_to ) ) {
			if ( $other !== $index && $other_from < $to && $from < $other_to ) {
				return false;
			}
		}
	}
	return true;
}

/**
 * The minutes of the day that a time may mean: two where the half of the day is not written.
 *
 * @param array $time The time.
 * @return int[]
 */
function time_meanings( array $time ): array {
	$am      = $time['minute'] % NOON;
	$on_dial = $time['minute'] >= 60 && $time['minute'] < NOON + 60;
	if ( '' !== $time['half'] ) {
		return $on_dial ? array( 'a' === $time['half'] ? $am : $am + NOON ) : array();
	}
	return $on_dial ? array( $am, $am + NOON ) : array( $time['minute'] );
}

/**
 * An opening, where its times can mean only one.
 *
 * @param array $from    The first time.
 * @param array $to      The second.
 * @param bool  $clock24 Whether the text is written in a 24-hour clock.
 * @param bool  $lunch   Whether it is a lunch break.
 * @return int[]
 * @throws Misread Where they may mean others.
 */
function opening_of( array $from, array $to, bool $clock24, bool $lunch ): array {
	$all  = array();
	$half = '' !== $from['half'] && '' !== $to['half'];
	foreach ( time_meanings( $from ) as $start ) {
		foreach ( time_meanings( $to ) as $end ) {
			// 1-5pm starts after noon, 8-5pm in the morning; 7-8pm may be either.
			if ( $half || $start < $end ) {
				$all[] = array( $start, $end );
			}
		}
	}
	if ( ! $half && count( $all ) > 1 ) {
		$all = array_values(
			array_filter(
				$all,
				static function ( $one ) {
					return $one[0] >= EARLY;
				}
			)
		);
	}
	if ( '' === $from['half'] && '' === $to['half'] && ! $lunch ) {
		// Without am or pm: a 24-hour clock, or a morning that ends at noon; nothing in the small hours.
		$start = $from['minute'];
		$end   = $to['minute'];
		$late  = $end > $start ? $start < 60 || $start >= EARLY || $end >= NOON + 60 : 0 === $end || $start >= NOON + 60;
		$clear = $clock24 ? $late : $start >= EARLY && $start < $end && $end >= NOON;
		$all   = $clear ? array( array( $start, $end ) ) : array();
	}
	list( $start, $end ) = $all[0] ?? array( DAY, 0 );

	$end    = DAY - 1 === $end ? DAY : $end; // 11:59 pm
	$closes = $end > $start ? $end : $end + DAY;
	if ( 1 !== count( $all ) || $start >= DAY || ( $closes > DAY && $closes - $start > LONGEST_NIGHT ) ) {
		throw new Misread( array( $from, $to ) );
	}
	return array( $start, $closes );
}
