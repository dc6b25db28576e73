<?php
/**
 * WP-CLI: `wp vein settings export`, `wp vein settings import`, `wp vein doctor`.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

\WP_CLI::add_command( 'vein settings export', __NAMESPACE__ . '\\cli_export' );
\WP_CLI::add_command( 'vein settings import', __NAMESPACE__ . '\\cli_import' );
\WP_CLI::add_command( 'vein doctor', __NAMESPACE__ . '\\cli_doctor' );

/**
 * Prints the settings as JSON.
 *
 * ## OPTIONS
 *
 * [--network]
 * : What the sites of the network start from, in place of this site's.
 *
 * @param string[] $args  None.
 * @param array    $flags `network`.
 */
function cli_export( $args, $flags ): void {
	$option = isset( $flags['network'] ) ? get_site_option( NETWORK_OPTION ) : get_option( OPTION );
	\WP_CLI::line( (string) wp_json_encode( (object) texts( $option ), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
}

/**
 * Reads settings from a JSON file. Those that the file does not name stay as they are; an empty text clears one. Where one
 * is not valid, nothing is saved.
 *
 * ## OPTIONS
 *
 * <file>
 * : What `wp vein settings export` printed.
 *
 * [--network]
 * : For what the sites of the network start from, in place of this site's.
 *
 * @param string[] $args  The file.
 * @param array    $flags `network`.
 */
function cli_import( $args, $flags ): void {
	if ( ! is_readable( $args[0] ) ) {
		\WP_CLI::error( $args[0] . ' cannot be read.' );
	}
	$given = json_decode( implode( '', file( $args[0] ) ), true );
	if ( ! is_array( $given ) ) {
		\WP_CLI::error( $args[0] . ' is not a JSON object of texts by setting.' );
	}
	$is_network = isset( $flags['network'] );
	$before     = $is_network ? get_site_option( NETWORK_OPTION ) : get_option( OPTION );
	list( $values, $problems ) = imported( $given, texts( $before ) );
	if ( $problems ) {
		\WP_CLI::error( 'Nothing was saved. ' . implode( ' ', $problems ) );
	}
	if ( $is_network ) {
		update_site_option( NETWORK_OPTION, $values );
	} else {
		// Each was checked; what the form says of it is not for a terminal.
		remove_all_filters( 'sanitize_option_' . OPTION );
		update_option( OPTION, $values );
	}
	\WP_CLI::success( count( $given ) . ' settings were read.' );
}

/**
 * Settings with others put in.
 *
 * @param array                 $given  Texts by setting.
 * @param array<string, string> $values Those that are saved.
 * @return array{0: array<string, string>, 1: string[]} All settings, and what is wrong.
 */
function imported( array $given, array $values ): array {
	$problems = array();
	foreach ( $given as $field => $text ) {
		$clean = isset( field_kinds()[ $field ] ) && is_string( $text ) ? clean_field( $field, $text ) : null;
		if ( null === $clean ) {
			$problems[] = sprintf( '%s: %s is not valid.', $field, wp_json_encode( $text, JSON_UNESCAPED_UNICODE ) );
		} else {
			$values[ $field ] = $clean;
		}
	}
	return array( array_filter( $values, 'strlen' ), $problems );
}

/** Checks this site: scripts, settings, review, optimisers. Ends with an error where something is critical. */
function cli_doctor(): void {
	$critical = 0;
	foreach ( checks() as list( $good, $bad, $check ) ) {
		list( $status, $sentences ) = $check();

		$critical += 'critical' === $status ? 1 : 0;
		\WP_CLI::line( sprintf( '[%s] %s: %s', $status, 'good' === $status ? $good : $bad, implode( ' ', $sentences ) ) );
	}
	if ( $critical > 0 ) {
		\WP_CLI::error( $critical . ' of these must be mended.' );
	}
	\WP_CLI::success( 'Visitors can use the elements.' );
}
