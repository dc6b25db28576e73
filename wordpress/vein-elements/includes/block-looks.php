<?php
/**
 * A block's colors, font and corners, as the custom properties that the elements read; looks.js shows the same.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Custom properties, with the names of presets, their kind, and where an author's own value stands. */
const BLOCK_LOOKS = array(
	'surface'   => array( 'backgroundColor', 'color', 'color', 'background' ),
	'ink'       => array( 'textColor', 'color', 'color', 'text' ),
	'font'      => array( 'fontFamily', 'font-family', 'typography', 'fontFamily' ),
	'font-size' => array( 'fontSize', 'font-size', 'typography', 'fontSize' ),
	'line'      => array( 'borderColor', 'color', 'border', 'color' ),
	'radius'    => array( '', '', 'border', 'radius' ),
);

/**
 * The style of a block's wrapper; empty where its author chose nothing.
 *
 * @param array $given The block's attributes.
 */
function block_style( array $given ): string {
	$looks = array();
	foreach ( BLOCK_LOOKS as $name => list( $preset, $kind, $group, $part ) ) {
		$own = $given['style'][ $group ][ $part ] ?? '';
		if ( isset( $given[ $preset ] ) && is_string( $given[ $preset ] ) && '' !== $given[ $preset ] ) {
			$own = "var:preset|$kind|" . $given[ $preset ];
		}
		$own = is_string( $own ) ? preg_replace( '/^var:preset\|([\w-]+)\|([\w-]+)$/D', 'var(--wp--preset--$1--$2)', $own ) : '';
		if ( '' !== $own && preg_match( '~^(?!.*url\()[\w\s#%.,()/"-]{1,120}$~Di', $own ) ) {
			$looks[ $name ] = $own;
		}
	}
	// The site's text color was chosen for another background.
	if ( isset( $looks['surface'] ) && ! isset( $looks['ink'] ) ) {
		$looks['ink'] = 'initial';
	}
	$style = '';
	foreach ( $looks as $name => $value ) {
		$style .= '--vein-' . $name . ':' . $value . ';';
	}
	return $style;
}
