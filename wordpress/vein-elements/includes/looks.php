<?php
/**
 * The looks of the elements on this site, as one CSS rule.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * The custom properties for this site; empty where the elements' own fit.
 */
function looks_css(): string {
	$settings   = settings();
	$properties = colour_properties( $settings, theme_palette() );
	if ( '' !== $settings['font'] ) {
		$properties['font'] = $settings['font'];
	}
	if ( '' !== $settings['radius'] ) {
		$properties['radius'] = $settings['radius'] . 'px';
	}
	$css = '';
	foreach ( $properties as $name => $value ) {
		$css .= '--vein-' . $name . ':' . $value . ';';
	}
	return '' === $css ? '' : ':root{' . $css . '}';
}

/**
 * The fonts that the theme brings, as CSS names them.
 *
 * @return array<string, string> Names by what CSS writes.
 */
function theme_fonts(): array {
	$fonts    = array();
	$families = wp_get_global_settings( array( 'typography', 'fontFamilies', 'theme' ) );
	foreach ( is_array( $families ) ? $families : array() as $family ) {
		if ( isset( $family['fontFamily'] ) && is_string( $family['fontFamily'] ) && null !== clean_field( 'font', $family['fontFamily'] ) ) {
			$fonts[ $family['fontFamily'] ] = isset( $family['name'] ) && is_string( $family['name'] ) ? $family['name'] : $family['fontFamily'];
		}
	}
	return $fonts;
}
