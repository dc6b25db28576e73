<?php
/**
 * What may be wrong on a site, for Site Health and `wp vein doctor`.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Optimisers by what they define, and whether optimisers.php tells them to leave our scripts alone. */
const OPTIMISERS = array(
	'AUTOPTIMIZE_PLUGIN_VERSION'   => array( 'Autoptimize', true ),
	'WP_ROCKET_VERSION'            => array( 'WP Rocket', true ),
	'LSCWP_V'                      => array( 'LiteSpeed Cache', true ),
	'JETPACK_BOOST_VERSION'        => array( 'Jetpack Boost', true ),
	'SiteGround_Optimizer\VERSION' => array( 'SiteGround Optimizer', false ),
	'PERFMATTERS_VERSION'          => array( 'Perfmatters', false ),
	'FLYING_PRESS_VERSION'         => array( 'FlyingPress', false ),
	'W3TC_VERSION'                 => array( 'W3 Total Cache', false ),
	'WPACU_PLUGIN_VERSION'         => array( 'Asset CleanUp', false ),
	'NITROPACK_VERSION'            => array( 'NitroPack', false ),
);

/**
 * All checks by name. Each returns what it found: `good`, `recommended` or `critical`, and sentences.
 *
 * @return array<string, array{0: string, 1: string, 2: callable}> What is so where all is good, and where it is not; the check.
 */
function checks(): array {
	$named = array(
		'script'     => array( __( 'The elements’ script can be loaded', 'vein-elements' ), __( 'The elements’ script cannot be loaded', 'vein-elements' ) ),
		'settings'   => array( __( 'The clinic’s settings are complete', 'vein-elements' ), __( 'The clinic’s settings are not complete', 'vein-elements' ) ),
		'review'     => array( __( 'A clinician has reviewed the symptom checker', 'vein-elements' ), __( 'The review of the symptom checker is not complete', 'vein-elements' ) ),
		'optimisers' => array( __( 'Optimizers leave the elements’ scripts alone', 'vein-elements' ), __( 'An optimizer may hold the elements’ scripts back', 'vein-elements' ) ),
	);
	foreach ( $named as $name => $titles ) {
		$named[ $name ][] = __NAMESPACE__ . '\\check_' . $name;
	}
	return $named;
}

/**
 * Whether visitors get the scripts: asked of this site itself, nobody else.
 *
 * @return array{0: string, 1: string[]}
 */
function check_script(): array {
	$problems = array();
	foreach ( array( 'vein-elements.min.js', 'vein-call-to-book.min.js', 'vein-elements.css' ) as $name ) {
		$url    = asset_url( $name );
		$answer = wp_remote_head( $url, array( 'timeout' => 5 ) );
		$code   = wp_remote_retrieve_response_code( $answer );
		if ( 200 !== $code ) {
			/* translators: 1: an address, 2: what came back */
			$problems[] = sprintf( __( '%1$s does not answer as it should: %2$s. Visitors see the phone link alone.', 'vein-elements' ), $url, is_wp_error( $answer ) ? $answer->get_error_message() : $code );
		}
	}
	return $problems ? array( 'critical', $problems ) : array( 'good', array( __( 'This site answers with all three files.', 'vein-elements' ) ) );
}

/**
 * Whether the elements know whom to call, and when.
 *
 * @return array{0: string, 1: string[]}
 */
function check_settings(): array {
	$settings = settings();
	$state    = 'good';
	$problems = array();
	if ( '' === $settings['phone'] ) {
		$state      = '' === $settings['booking_url'] ? 'critical' : 'recommended';
		$problems[] = __( 'There is no phone number.', 'vein-elements' );
	}
	foreach ( array(
		'clinic_name' => __( 'There is no clinic name.', 'vein-elements' ),
		'hours'       => __( 'There are no opening hours, so nobody is told whether the clinic is open.', 'vein-elements' ),
	) as $field => $problem ) {
		if ( '' === $settings[ $field ] ) {
			$problems[] = $problem;
		}
	}
	if ( '' === time_zone( $settings ) ) {
		$problems[] = __( 'There is no named time zone, so nothing is said of the hours.', 'vein-elements' );
	}
	$option = get_option( OPTION );
	if ( is_array( $option ) && ! empty( $option['unread'] ) ) {
		$problems[] = __( 'Something that was typed into the settings was not understood and waits there.', 'vein-elements' );
	}
	if ( ! $problems ) {
		return array( 'good', array( __( 'Name, phone number, hours and time zone are set.', 'vein-elements' ) ) );
	}
	return array( 'good' === $state ? 'recommended' : $state, $problems );
}

/**
 * Whether the review holds for this content.
 *
 * @return array{0: string, 1: string[]}
 */
function check_review(): array {
	$settings = settings();
	switch ( review_state() ) {
		case 'full':
			/* translators: 1: a name, 2: a version */
			return array( 'good', array( sprintf( __( '%1$s reviewed version %2$s in English and Spanish.', 'vein-elements' ), $settings['reviewed_by'], $settings['reviewed_version'] ) ) );
		case 'partly':
			/* translators: 1: a name, 2: a version */
			return array( 'recommended', array( sprintf( __( '%1$s reviewed version %2$s, but not in both languages. In the other one each result says that it has not been reviewed.', 'vein-elements' ), $settings['reviewed_by'], $settings['reviewed_version'] ) ) );
		case 'old':
			/* translators: 1: a name, 2: an older version, 3: the version now */
			return array( 'recommended', array_filter( array( sprintf( __( '%1$s reviewed version %2$s; this plugin has %3$s.', 'vein-elements' ), $settings['reviewed_by'], $settings['reviewed_version'], content()['version'] ), implode( ' · ', review_changes() ) ) ) );
		default:
			return array( 'recommended', array( __( 'Nobody has signed it. Each result says so.', 'vein-elements' ) ) );
	}
}

/**
 * Whether an optimiser is active that has to be told by hand.
 *
 * @return array{0: string, 1: string[]}
 */
function check_optimisers(): array {
	$by_hand = array();
	$told    = array();
	foreach ( OPTIMISERS as $constant => list( $name, $is_told ) ) {
		if ( defined( $constant ) && $is_told ) {
			$told[] = $name;
		} elseif ( defined( $constant ) ) {
			$by_hand[] = $name;
		}
	}
	if ( $by_hand ) {
		/* translators: 1: names of plugins, 2: a part of an address */
		return array( 'recommended', array( sprintf( __( 'In %1$s, exclude addresses with %2$s from delaying and joining scripts.', 'vein-elements' ), implode( ', ', $by_hand ), ADDRESS ) ) );
	}
	return array(
		'good',
		/* translators: %s: names of plugins */
		array( $told ? sprintf( __( '%s was told to leave them alone.', 'vein-elements' ), implode( ', ', $told ) ) : __( 'No optimizer is active that has to be told.', 'vein-elements' ) ),
	);
}
