<?php
/**
 * The form's last rows: addresses to copy.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

// After the form's other fields.
add_action( 'admin_init', __NAMESPACE__ . '\\add_address_rows', 11 );

/** Tells WordPress of the rows. */
function add_address_rows(): void {
	$rows = array(
		'embed'  => array(
			__( 'Page for frames and links', 'vein-elements' ),
			embed_url(),
			/* translators: %s: what a link ends in, like #vein-call-to-book */
			sprintf( __( 'For a frame, or for a link in a text. A link that ends in %s becomes that element, with what is set here.', 'vein-elements' ), '#vein-call-to-book, #vein-symptom-checker, #vein-pump-diagram' ),
		),
		'resize' => array(
			__( 'Script around a frame', 'vein-elements' ),
			plugins_url( 'assets/embed-resize.js', FILE ),
			__( 'On the page that holds the frame, it makes the frame as high as its content.', 'vein-elements' ),
		),
	);
	foreach ( $rows as $name => list( $label, $url, $hint ) ) {
		$id = 'vein-address-' . $name;
		add_settings_field(
			$id,
			$label,
			static function () use ( $id, $url, $hint ) {
				echo '<input class="large-text code" type="text" dir="ltr" readonly id="' . esc_attr( $id ) . '" aria-describedby="' . esc_attr( $id . '-hint' ) . '" value="' . esc_url( $url ) . '">';
				echo '<p class="description" id="' . esc_attr( $id . '-hint' ) . '">' . esc_html( $hint ) . '</p>';
			},
			PAGE,
			'agency',
			array( 'label_for' => $id )
		);
	}
}
