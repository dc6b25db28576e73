<?php
/**
 * Tells those who manage the site that the content has changed since its clinician signed it.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', __NAMESPACE__ . '\\print_review_notice' );

/** On the dashboard, in the list of plugins and on the settings page. */
function print_review_notice(): void {
	$screen = get_current_screen();
	if ( null === $screen || ! in_array( $screen->id, array( 'dashboard', 'plugins', 'settings_page_' . PAGE ), true ) || ! current_user_can( 'manage_options' ) || 'old' !== review_state() ) {
		return;
	}
	$settings = settings();
	/* translators: 1: a name, 2: an older version, 3: the version now */
	$what = sprintf( __( 'The symptom checker has changed since %1$s reviewed it (version %2$s; now it is %3$s). Until it is signed again, each result says that the review was of an earlier version.', 'vein-elements' ), $settings['reviewed_by'], $settings['reviewed_version'], content()['version'] );
	echo '<div class="notice notice-warning"><p>' . esc_html( $what ) . '</p>';
	$changes = review_changes();
	if ( $changes ) {
		echo '<ul class="ul-disc">';
		foreach ( $changes as $change ) {
			echo '<li>' . esc_html( $change ) . '</li>';
		}
		echo '</ul>';
	}
	echo '<p>';
	$protocol = asset_url( 'clinical-protocol.html' );
	if ( '' !== $protocol ) {
		echo '<a href="' . esc_url( $protocol ) . '">' . esc_html__( 'Read what it asks and says now, and sign it', 'vein-elements' ) . '</a> · ';
	}
	echo '<a href="' . esc_url( settings_url() . '#vein-review' ) . '">' . esc_html__( 'Enter the review', 'vein-elements' ) . '</a></p></div>';
}
