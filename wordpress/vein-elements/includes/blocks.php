<?php
/**
 * The three blocks.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_blocks' );

/** Registers the blocks. On the front the render file loads the script, so that no other page does. */
function register_blocks(): void {
	wp_register_script(
		'vein-elements-editor',
		plugins_url( 'assets/editor.js', FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-shortcode' ),
		VERSION,
		true
	);
	set_translations( 'vein-elements-editor' );
	foreach ( elements() as $element ) {
		$block = register_block_type( plugin_dir_path( FILE ) . 'blocks/' . $element['name'] );
		// A classic theme would load the files of every block on every page.
		if ( $block && ! is_admin() ) {
			$block->script_handles = array();
			$block->style_handles  = array();
		}
	}
	if ( is_admin() ) {
		add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\give_defaults_to_editor' );
		add_action( 'enqueue_block_assets', __NAMESPACE__ . '\\give_colours_to_editor' );
	}
}

/** Lets the editor show what the settings say. */
function give_defaults_to_editor(): void {
	$defaults = array();
	foreach ( array_keys( elements() ) as $tag ) {
		$defaults[ $tag ] = missing_attributes( $tag );
	}
	$facts = array(
		'Defaults' => $defaults,
		'Settings' => current_user_can( 'manage_options' ) ? settings_url() : '',
		'Language' => page_language( (int) get_the_ID() ),
		'Offices'  => array_map( __NAMESPACE__ . '\\office_facts', offices() ),
	);
	foreach ( $facts as $name => $fact ) {
		wp_add_inline_script( 'vein-elements-editor', 'window.veinElements' . $name . '=' . wp_json_encode( $fact, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
}

/** Gives the editor's canvas the site's colours. */
function give_colours_to_editor(): void {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( null !== $screen && $screen->is_block_editor() ) {
		load_elements();
	}
}

/**
 * A block's HTML, escaped.
 *
 * @param string $tag   The element.
 * @param array  $given The block's attributes, by field.
 */
function block_html( string $tag, array $given ): string {
	$values = array();
	foreach ( elements()[ $tag ]['attributes'] as $name => $attribute ) {
		if ( isset( $given[ $attribute['field'] ] ) ) {
			$values[ $name ] = plain_text( $given[ $attribute['field'] ] );
		}
	}
	$html  = element_html( $tag, $values );
	$extra = array_filter(
		array(
			'style' => block_style( $given ),
			'id'    => isset( $given['anchor'] ) && is_string( $given['anchor'] ) ? $given['anchor'] : '',
		),
		'strlen'
	);
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $extra ), $html );
}
