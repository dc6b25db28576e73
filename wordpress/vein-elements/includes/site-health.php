<?php
/**
 * Tools → Site Health: what may be wrong, and where to mend it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_filter( 'site_status_tests', __NAMESPACE__ . '\\add_site_health_tests' );
add_action( 'wp_ajax_health-check-vein-elements-script', __NAMESPACE__ . '\\answer_script_test' );

/**
 * Adds ours; the one that asks for files runs on its own, so that nobody waits for it.
 *
 * @param array $tests What WordPress tests.
 */
function add_site_health_tests( $tests ): array {
	foreach ( checks() as $name => list( $label ) ) {
		$run = static function () use ( $name ) {
			return site_health_result( $name );
		};
		if ( 'script' === $name ) {
			$tests['async']['vein_elements_script'] = array(
				'label'             => $label,
				'test'              => 'vein_elements_script',
				'async_direct_test' => $run,
			);
		} else {
			$tests['direct'][ 'vein_elements_' . $name ] = array(
				'label' => $label,
				'test'  => $run,
			);
		}
	}
	return (array) $tests;
}

/** Answers the test that the page asks for. */
function answer_script_test(): void {
	check_ajax_referer( 'health-check-site-status' );
	if ( ! current_user_can( 'view_site_health_checks' ) ) {
		wp_send_json_error();
	}
	wp_send_json_success( site_health_result( 'script' ) );
}

/**
 * A check's result as Site Health shows it.
 *
 * @param string $name The check.
 */
function site_health_result( string $name ): array {
	list( $good, $bad, $check ) = checks()[ $name ];
	list( $status, $sentences ) = $check();

	$description = '';
	foreach ( $sentences as $sentence ) {
		$description .= '<p>' . esc_html( $sentence ) . '</p>';
	}
	$is_good = 'good' === $status;
	return array(
		'label'       => $is_good ? $good : $bad,
		'status'      => $status,
		'badge'       => array(
			'label' => __( 'Vein Elements', 'vein-elements' ),
			'color' => $is_good ? 'blue' : 'orange',
		),
		'description' => $description,
		'actions'     => $is_good ? '' : '<p><a href="' . esc_url( settings_url() ) . '">' . esc_html__( 'Open the settings', 'vein-elements' ) . '</a></p>',
		'test'        => 'vein_elements_' . $name,
	);
}
