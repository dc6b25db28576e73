<?php
/**
 * The page that the settings show beside the form: a card, a checker and a bar, which the settings' script fills in.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_vein_elements_preview', __NAMESPACE__ . '\\print_preview' );

/** Prints the page, with the theme's own style. */
function print_preview(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not see this.', 'vein-elements' ), 403 );
	}
	wp_enqueue_global_styles();
	load_elements();
	wp_enqueue_style( 'vein-elements-preview', plugins_url( 'assets/preview.css', FILE ), array(), VERSION );
	echo '<!doctype html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '" dir="' . esc_attr( is_rtl() ? 'rtl' : 'ltr' ) . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>' . esc_html__( 'Preview', 'vein-elements' ) . '</title>';
	if ( function_exists( 'wp_print_font_faces' ) ) {
		wp_print_font_faces();
	}
	wp_styles()->do_items();
	wp_scripts()->do_items( HANDLE );
	echo '</head><body><vein-call-to-book></vein-call-to-book><vein-symptom-checker no-intro></vein-symptom-checker><vein-call-to-book placement="bottom"></vein-call-to-book></body></html>';
	exit;
}
