<?php
/**
 * Leaves nothing behind, on any site of a network.
 *
 * @package vein-elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $vein_elements_site ) {
		delete_blog_option( $vein_elements_site, 'vein_elements' );
	}
	delete_site_option( 'vein_elements_network' );
} else {
	delete_option( 'vein_elements' );
}
