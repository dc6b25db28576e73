<?php
/**
 * What a site's privacy policy may say of the elements: WordPress offers it in its guide.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\\suggest_privacy_text' );

/** Hands the text to WordPress. */
function suggest_privacy_text(): void {
	$lines = array(
		__( 'The symptom checker on our pages asks about your legs. Your answers stay in your browser. They are not sent to us or to anybody else, and they are gone when you leave the page.', 'vein-elements' ),
		__( 'The card and the bar to call us or to book a visit set no cookie. If you close a bar, your browser may remember that, so that it stays closed.', 'vein-elements' ),
		__( 'If you follow the link to our online booking or to a map, the privacy policy of that website applies.', 'vein-elements' ),
	);
	if ( '' !== settings()['data_layer'] ) {
		$lines[] = __( 'When you press the button to call or to book, our statistics count that. They never learn what you answered or what the symptom checker said.', 'vein-elements' );
	}
	$html = '';
	foreach ( $lines as $line ) {
		$html .= '<p>' . esc_html( $line ) . '</p>';
	}
	wp_add_privacy_policy_content( __( 'Vein Elements', 'vein-elements' ), $html );
}
