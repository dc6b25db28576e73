<?php
/**
 * Opening hours, read as the elements read them: the functions and rules of src/clinic/opening-hours.ts.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Minutes. */
const NOON = 720;
const DAY  = 1440;

/** What hours may be made of, on a plain text, tried in this order: kind, pattern, days of the week (Sunday is 0). */
const HOURS_GRAMMAR = array(
	array( 'line', '[\n.]', array() ),
	array( 'stop', ';', array() ),
	array( 'to', '-|(?:to|al?|thru|through|until|till?|hasta)\b', array() ),
	array( 'all', '24 ?[/x-] ?7\b', array( 0, 1, 2, 3, 4, 5, 6 ) ),
	array( 'all', '24 ?h(?:(?:ou)?rs?|oras?)?\b\.?(?: (?:a|per|al) d(?:ay|ia))?|all day|todo el dia', array() ),
	array( 'days', '(?:daily|(?:every|each) ?day|(?:7|seven) days(?: a week)?|all week|diario|diariamente|todos los dias|7 dias(?: (?:a|de) la semana)?)\b', array( 0, 1, 2, 3, 4, 5, 6 ) ),
	array( 'days', '(?:week ?days?|(?:work|business) ?days|entre semana|dias? (?:habil(?:es)?|laborables?))\b', array( 1, 2, 3, 4, 5 ) ),
	array( 'days', '(?:weekends?|fin(?:es)? de semana)\b', array( 6, 0 ) ),
	array( 'days', '(?:(?:(?:public|major|federal|bank|legal|all) )*holidays?|(?:dias? )?(?:festivos?|feriados?)|ph)\b', array() ),
	array( 'closed', '(?:closed|off|cerrad[oa]s?|cerramos)\b', array() ),
	array( 'lunch', '(?:lunch(?: ?(?:break|time))?|almuerzo|almorzar|comida|comer)\b', array() ),
	array( 'and', '[,&/+|\x95\xb7]|(?:and|y)\b', array() ),
	array( 'filler', '(?:we are|open|opens|(?:office|business|clinic)? ?hours?|from|at|on|for|del?|desde|atencion|las?|los|el|para|horario|abiert[oa]s?|abrimos)\b|[:()[\]=]', array() ),
);

/** `8`, `8:30`, `0830`, `8h30`, and the half of the day: `am`, `p.m.`, `a`, `de la tarde`, `in the morning`, `noon`. */
const HOURS_TIME = '(?:(\d{1,2})(?:[:.h](\d\d)|(?<=\d\d)(\d\d))?(?![\d:]|st|nd|rd|th)(?: ?h(?:rs?|oras)?\b\.?)?(?:([ap])(?:\.? ?m\b\.?|\b)| ([ap])\.? ?m\b\.?| ?(?:(?:de la|in the|at|del?) )?(manana|morning|tarde|afternoon|evening|noche|night|dia|mediodia|noon|midnight|medianoche|(?<=12 |12:00 )m(?! ?[-,/&] ?[a-z]))\b)?|(noon|mediodia|midnight|medianoche)\b)';

/** Names of the days, Sunday first: two letters or more of one are that day. */
const DAY_NAMES = array( 'sundays domingos', 'mondays lunes', 'tuesdays martes', 'wednesdays weds miercoles', 'thursdays jueves', 'fridays viernes', 'saturdays sabados' );

/** Where hours could not be understood. */
final class Misread extends \Exception {

	/** @var int[] First place and end, in characters. */
	public $place;

	/**
	 * @param array $from The token it begins with, or `start` and `end` of a part.
	 * @param array $to   The token it ends with.
	 */
	public function __construct( array $from, array $to = array() ) {
		parent::__construct();
		$this->place = array( $from['start'], $to ? $to['end'] : $from['end'] );
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
			'week'    => ( new Hours_Reader( $plain ) )->week(),
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

/** Reads one text: its tokens from left to right, rule by rule. */
final class Hours_Reader {

	/** @var string The text, plain and narrow. */
	private $plain;
	/** @var array[] Its tokens: kind, start, end, days, minute, half. */
	private $tokens = array();
	/** @var bool Whether the times are those of a 24-hour clock. */
	private $clock24 = false;
	/** @var int The next token. */
	private $at = 0;
	/** @var int Which part between semicolons. */
	private $part = 0;
	/** @var array[] The openings of each day. */
	private $week = array( array(), array(), array(), array(), array(), array(), array() );
	/** @var int[] In which part each day was named last. */
	private $named = array();
	/** @var ?array Named days, their times yet to come. */
	private $days = null;
	/** @var ?array Written times, their days yet to come. */
	private $times = null;
	/** @var ?array The days of the rule before. */
	private $last = null;
	/** @var bool Whether times stand before their days. */
	private $times_first = false;

	/**
	 * @param string $plain The text, plain and narrow.
	 */
	public function __construct( string $plain ) {
		$this->plain = $plain;
	}

	/**
	 * The openings of seven days, Sunday first.
	 *
	 * @throws Misread Where it is not understood.
	 */
	public function week(): array {
		$this->tokenize();
		$count = count( $this->tokens );
		while ( $this->at < $count ) {
			$this->read_rule( $this->tokens[ $this->at ] );
		}
		$this->flush();
		if ( '' !== trim( $this->plain ) && ! $this->named ) {
			throw new Misread( array( 'start' => 0, 'end' => strlen( $this->plain ) ) );
		}
		return $this->week;
	}

	/** Cuts the text into tokens. */
	private function tokenize(): void {
		$length = strlen( $this->plain );
		for ( $start = 0; $start < $length; ) {
			if ( ' ' === $this->plain[ $start ] ) {
				++$start;
				continue;
			}
			$token = $this->token_at( $start );
			$start = $token['end'];
			if ( 'filler' !== $token['kind'] ) {
				$this->tokens[] = $token;
			}
			if ( 'time' === $token['kind'] && '' === $token['half'] && ( $token['minute'] >= NOON + 60 || '0' === $this->plain[ $token['start'] ] ) ) {
				$this->clock24 = true;
			}
		}
	}

	/**
	 * What a pattern finds at a place.
	 *
	 * @param string $pattern The pattern.
	 * @param int    $start   The place.
	 */
	private function match( string $pattern, int $start ): ?array {
		return preg_match( '~\G(?:' . $pattern . ')~', $this->plain, $found, PREG_UNMATCHED_AS_NULL, $start ) ? $found : null;
	}

	/**
	 * The token at a place.
	 *
	 * @param int $start The place.
	 * @throws Misread Where there is none.
	 */
	private function token_at( int $start ): array {
		$token = array(
			'kind'   => '',
			'start'  => $start,
			'end'    => $start,
			'days'   => array(),
			'minute' => 0,
			'half'   => '',
		);
		foreach ( HOURS_GRAMMAR as list( $kind, $pattern, $days ) ) {
			$found = $this->match( $pattern, $start );
			if ( $found ) {
				return array_merge( $token, array( 'kind' => $kind, 'days' => $days, 'end' => $start + strlen( $found[0] ) ) );
			}
		}
		$found = $this->match( HOURS_TIME, $start );
		if ( $found ) {
			$hour            = (int) ( $found[1] ?? 12 );
			$past            = (int) ( $found[2] ?? $found[3] ?? 0 );
			$token['minute'] = $hour * 60 + $past;
			$token['end']    = $start + strlen( $found[0] );
			if ( $token['minute'] > DAY || $past > 59 ) {
				throw new Misread( $token );
			}
			$name          = $found[7] ?? $found[6] ?? '';
			$morning       = preg_match( '/^(?:man|mor|midn|median)/', $name ) || ( 12 === $hour && preg_match( '/^n[io](?:gh|ch)/', $name ) );
			$token['half'] = $found[5] ?? $found[4] ?? ( '' === $name ? '' : ( $morning ? 'a' : 'p' ) );
			$token['kind'] = 'time';
			return $token;
		}
		$word = $this->match( '[a-z]+(?:(?<=\b[a-z]|\b[a-z]{2}|\b[a-z]{3}|\b[a-z]{4}|\bthurs)\.)?', $start )[0] ?? '';
		$days = $this->days_of( str_replace( '.', '', $word ) );
		if ( $days ) {
			return array_merge( $token, array( 'kind' => 'days', 'days' => $days, 'end' => $start + strlen( $word ) ) );
		}
		$token['end'] += strlen( $this->match( '[^\s\xa0,;]+', $start )[0] ?? ' ' );
		throw new Misread( $token );
	}

	/**
	 * The days a word names: a name, letters as in `MWF`, or one letter where the others leave no doubt.
	 *
	 * @param string $word The word.
	 * @return int[] Empty where it names none.
	 */
	private function days_of( string $word ): array {
		foreach ( DAY_NAMES as $day => $names ) {
			if ( strlen( $word ) > 1 && preg_match( '/(?:^| )' . $word . '/', $names ) ) {
				return array( $day );
			}
		}
		if ( 1 === strlen( $word ) ) {
			$letters = preg_match( '/\bth/', $this->plain ) ? '-mtw-f-' : '-m-w-f-';
			$day     = strpos( preg_match( '/\b[lvj]\b/', $this->plain ) ? 'dl--jvs' : $letters, $word );
			return false === $day ? array() : array( $day );
		}
		preg_match( '/^(m)?(tu?(?!h))?(w)?(th)?(f)?$/D', $word, $parts );
		return '' === $word ? array() : array_keys( array_filter( array_slice( $parts, 1, null, true ), 'strlen' ) );
	}

	/**
	 * Whether a token is of one of these kinds.
	 *
	 * @param int    $index    Which.
	 * @param string ...$kinds The kinds.
	 */
	private function is( int $index, string ...$kinds ): bool {
		return isset( $this->tokens[ $index ] ) && in_array( $this->tokens[ $index ]['kind'], $kinds, true );
	}

	/**
	 * Reads what stands next.
	 *
	 * @param array $token The next token.
	 * @throws Misread Where it does not fit.
	 */
	private function read_rule( array $token ): void {
		// Also a dash between days and their times: Mon to Fri - 8am to 5pm.
		$dash = $token['start'] > 0 && ' -' === substr( $this->plain, $token['start'] - 1, $token['end'] - $token['start'] + 1 ) && $this->days && $this->is( $this->at + 1, 'time', 'closed' );
		if ( $dash || $this->is( $this->at, 'and', 'line' ) ) {
			++$this->at;
		} elseif ( $this->is( $this->at, 'stop' ) ) {
			$this->flush();
			++$this->part;
			$this->last        = null;
			$this->times_first = false;
			++$this->at;
		} elseif ( $this->is( $this->at, 'days' ) ) {
			$group = $this->read_days();
			if ( $this->times ) {
				$this->apply( $group, $this->times['openings'] );
			} else {
				$this->flush();
				$this->days = $group;
			}
		} elseif ( $this->is( $this->at, 'closed', 'lunch' ) && $this->is( $this->at + 1, 'time' ) ) {
			++$this->at;
			$this->read_break();
		} elseif ( $this->is( $this->at, 'closed' ) && $this->is( $this->at + 1, 'lunch' ) ) {
			++$this->at;
		} elseif ( $this->is( $this->at, 'closed' ) ) {
			++$this->at;
			if ( $this->days ) {
				$this->apply( $this->days, array() );
			} elseif ( $this->times ) {
				throw new Misread( $token );
			} else {
				$this->times = array_merge( $token, array( 'holidays' => false, 'openings' => array() ) );
			}
		} elseif ( $this->is( $this->at, 'time', 'all' ) ) {
			$this->take( $token, $this->read_times( false ) );
		} else {
			throw new Misread( $token );
		}
	}

	/**
	 * Gives times to the days they belong to.
	 *
	 * @param array $token Their first token.
	 * @param array $times The times.
	 * @throws Misread Where there are none.
	 */
	private function take( array $token, array $times ): void {
		if ( $this->days ) {
			$this->apply( $this->days, $times['openings'] );
		} elseif ( $this->times ) {
			throw new Misread( $times );
		} elseif ( $token['days'] ) {
			$this->apply( array_merge( $token, array( 'holidays' => false ) ), $times['openings'] );
		} elseif ( $this->last && ! $this->times_first ) {
			foreach ( $this->last['days'] as $day ) {
				if ( ! self::apart( array_merge( $this->week[ $day ], $times['openings'] ) ) ) {
					throw new Misread( $times );
				}
			}
			$this->apply( $this->last, $times['openings'] );
		} else {
			$this->times_first = true;
			$this->times       = array_merge( $times, array( 'days' => array(), 'holidays' => false ) );
		}
	}

	/**
	 * Sets the openings of days.
	 *
	 * @param array   $group    The days.
	 * @param array[] $openings Their openings.
	 * @throws Misread Where they say two things.
	 */
	private function apply( array $group, array $openings ): void {
		if ( $group['holidays'] && $openings ) {
			throw new Misread( $group );
		}
		foreach ( $group['days'] as $day ) {
			$known = isset( $this->named[ $day ] );
			// Closed, and then open after all: one of them is a slip.
			if ( $known && ! $this->week[ $day ] && $openings ) {
				throw new Misread( $group );
			}
			$both = array_merge( $this->week[ $day ], $openings );
			$more = $known && $this->named[ $day ] === $this->part && $openings && self::apart( $both );
			$new  = $more ? $both : $openings;
			usort(
				$new,
				static function ( $one, $other ) {
					return $one[0] - $other[0];
				}
			);
			$this->week[ $day ]  = $new;
			$this->named[ $day ] = $this->part;
		}
		$this->last  = $group;
		$this->days  = null;
		$this->times = null;
	}

	/**
	 * Ends a rule: two-letter days without times are open all day, as schema.org has it.
	 *
	 * @throws Misread Where something is left over.
	 */
	private function flush(): void {
		if ( $this->times ) {
			throw new Misread( $this->times );
		}
		if ( ! $this->days ) {
			return;
		}
		if ( ! preg_match( '/^[a-z]{2}(?:[ ,-]+[a-z]{2})*$/D', substr( $this->plain, $this->days['start'], $this->days['end'] - $this->days['start'] ) ) ) {
			throw new Misread( $this->days );
		}
		$this->apply( $this->days, array( array( 0, DAY ) ) );
	}

	/**
	 * Days in a row, or with commas.
	 *
	 * @throws Misread Where a row has no end.
	 */
	private function read_days(): array {
		$group = array(
			'start'    => $this->tokens[ $this->at ]['start'],
			'end'      => 0,
			'days'     => array(),
			'holidays' => false,
		);
		for ( ;; ) {
			$token             = $this->tokens[ $this->at ];
			$group['holidays'] = $group['holidays'] || ! $token['days'];
			if ( $this->is( $this->at + 1, 'to' ) && $this->is( $this->at + 2, 'days' ) ) {
				$end = $this->tokens[ $this->at + 2 ];
				if ( 1 !== count( $token['days'] ) || 1 !== count( $end['days'] ) || $token['days'] === $end['days'] ) {
					throw new Misread( $token, $end );
				}
				$more = ( $end['days'][0] - $token['days'][0] + 7 ) % 7;
				for ( $day = 0; $day <= $more; $day++ ) {
					$group['days'][] = ( $token['days'][0] + $day ) % 7;
				}
				$token     = $end;
				$this->at += 2;
			} else {
				$group['days'] = array_merge( $group['days'], $token['days'] );
			}
			++$this->at;
			$next = $this->at;
			if ( $this->is( $next, 'and' ) ) {
				$next += $this->is( $next + 1, 'and' ) ? 2 : 1; // "Mon, Tue, and Wed"
			}
			if ( ! $this->is( $next, 'days' ) ) {
				$group['end'] = $token['end'];
				return $group;
			}
			$this->at = $next;
		}
	}

	/**
	 * Openings one after the other.
	 *
	 * @param bool $lunch Whether it is a break.
	 * @throws Misread Where a time may be meant otherwise.
	 */
	private function read_times( bool $lunch ): array {
		$times = array(
			'start'    => $this->tokens[ $this->at ]['start'],
			'end'      => 0,
			'openings' => array(),
		);
		while ( $this->is( $this->at, 'time', 'all' ) ) {
			$from = $this->tokens[ $this->at ];
			if ( 'all' === $from['kind'] ) {
				$times['openings'][] = array( 0, DAY );
			} elseif ( ! $this->is( $this->at + 1, 'to' ) || ! $this->is( $this->at + 2, 'time' ) ) {
				throw new Misread( $from );
			} else {
				$to      = $this->tokens[ $this->at + 2 ];
				$opening = opening_of( $from, $to, $this->clock24, $lunch );
				if ( null === $opening ) {
					throw new Misread( $from, $to );
				}
				$times['openings'][] = $opening;
				$this->at           += 2;
			}
			$times['end'] = $this->tokens[ $this->at ]['end'];
			++$this->at;
			for ( $next = $this->at; $this->is( $next, 'and', 'line' ); ) {
				++$next;
			}
			if ( ! $lunch && $this->is( $next, 'time', 'all' ) ) {
				$this->at = $next;
			}
		}
		if ( ! self::apart( $times['openings'] ) ) {
			throw new Misread( $times );
		}
		return $times;
	}

	/**
	 * Takes a lunch break out of the rule before.
	 *
	 * @throws Misread Where it is not inside the hours.
	 */
	private function read_break(): void {
		$break              = $this->read_times( true );
		list( $from, $to ) = $break['openings'][0];
		if ( ! $this->last || $this->days || $this->times ) {
			throw new Misread( $break );
		}
		foreach ( $this->last['days'] as $day ) {
			$left = array();
			foreach ( $this->week[ $day ] as list( $opens, $closes ) ) {
				if ( $closes <= $from || $to <= $opens ) {
					$left[] = array( $opens, $closes );
				} elseif ( $from <= $opens || $closes <= $to ) {
					throw new Misread( $break );
				} else {
					array_push( $left, array( $opens, $from ), array( $to, $closes ) );
				}
			}
			$this->week[ $day ] = $left;
		}
		if ( $this->is( $this->at, 'lunch' ) ) {
			++$this->at;
		}
	}

	/**
	 * Whether no opening reaches into another.
	 *
	 * @param array[] $openings The openings.
	 */
	private static function apart( array $openings ): bool {
		foreach ( $openings as $index => list( $from, $to ) ) {
			foreach ( $openings as $other => list( $other_from, $other_to ) ) {
				if ( $other !== $index && $other_from < $to && $from < $other_to ) {
					return false;
				}
			}
		}
		return true;
	}
}

/**
 * An opening, where its times can mean only one.
 *
 * @param array $from    The first time.
 * @param array $to      The second.
 * @param bool  $clock24 Whether the text is written in a 24-hour clock.
 * @param bool  $lunch   Whether it is a lunch break.
 */
function opening_of( array $from, array $to, bool $clock24, bool $lunch ): ?array {
	$start = opening_start( $from, $to, $lunch );
	$end   = opening_end( $from, $to, $lunch );
	if ( null === $start || null === $end ) {
		return null;
	}
	if ( '' === $from['half'] && '' === $to['half'] && ! $lunch ) {
		// Without am or pm: a 24-hour clock, or a morning that ends at noon; nothing in the small hours.
		$clear = $clock24 ? $start < 60 || $start >= 360 || $end >= NOON + 60 : $start >= 360 && $end >= NOON;
		if ( $end > $start ? ! $clear : $end > 0 && $start < NOON + 60 ) {
			return null;
		}
	}
	if ( DAY - 1 === $end ) {
		$end = DAY; // 11:59 pm
	}
	if ( $end <= $start ) {
		$end += DAY;
	}
	$length = $end - $start;
	return $start >= DAY || ( DAY === $length && $start > 0 ) || ( $end > DAY && $length > 1080 ) ? null : array( $start, $end );
}

/**
 * The minute of the day for a time in a half of the day; null where the clock has none.
 *
 * @param array  $time The time.
 * @param string $half `a` or `p`.
 */
function in_half( array $time, string $half ): ?int {
	$fits = $time['minute'] >= 60 && $time['minute'] < NOON + 60;
	return $fits ? $time['minute'] % NOON + ( 'p' === $half ? NOON : 0 ) : null;
}

/**
 * When an opening starts; null where that may be either.
 *
 * @param array $from  The first time.
 * @param array $to    The second.
 * @param bool  $lunch Whether it is a lunch break.
 */
function opening_start( array $from, array $to, bool $lunch ): ?int {
	if ( '' !== $from['half'] ) {
		return in_half( $from, $from['half'] );
	}
	if ( '' === $to['half'] ) {
		return $lunch ? midday( $from ) : $from['minute'];
	}
	$end = (int) in_half( $to, $to['half'] );
	$am  = in_half( $from, 'a' );
	$pm  = in_half( $from, 'p' );
	// 1-5pm starts after noon, 8-5pm in the morning; 7-8pm may be either.
	if ( 'p' === $to['half'] && null !== $pm && $pm < $end ) {
		return $from['minute'] % NOON < 360 || $lunch ? $pm : null;
	}
	return null !== $am && $am < $end ? $am : null;
}

/**
 * When an opening ends; null where that may be either.
 *
 * @param array $from  The first time.
 * @param array $to    The second.
 * @param bool  $lunch Whether it is a lunch break.
 */
function opening_end( array $from, array $to, bool $lunch ): ?int {
	if ( '' !== $to['half'] ) {
		return in_half( $to, $to['half'] );
	}
	if ( '' === $from['half'] ) {
		return $lunch ? midday( $to ) : $to['minute'];
	}
	if ( $to['minute'] >= NOON + 60 ) {
		return $to['minute'];
	}
	$start = (int) in_half( $from, $from['half'] );
	$pm    = (int) in_half( $to, 'p' );
	// 8am-5 and 1pm-5 end after noon; 9am-11 may be either.
	return $pm > $start && ( 'p' === $from['half'] || $to['minute'] % NOON <= $start ) ? $pm : null;
}

/**
 * A time about noon, as a lunch break has it: 12-1, 11:30-12:30.
 *
 * @param array $time The time.
 */
function midday( array $time ): int {
	return $time['minute'] < 360 ? $time['minute'] + NOON : $time['minute'];
}
