<?php
/**
 * The settings page, Settings → Vein Elements.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

const PAGE = 'vein-elements';

add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\add_settings_link' );

/** Adds the page for those who may manage the site. */
function add_settings_page(): void {
	$title = __( 'Vein Elements', 'vein-elements' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\\print_settings_page' );
}

/**
 * A way from the list of plugins to the settings.
 *
 * @param array $links The links under the plugin's name.
 */
function add_settings_link( array $links ): array {
	array_unshift(
		$links,
		sprintf(
			'<a href="%s">%s</a>',
			esc_url( admin_url( 'options-general.php?page=' . PAGE ) ),
			esc_html__( 'Settings', 'vein-elements' )
		)
	);
	return $links;
}

/**
 * The fields with their labels and hints.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function fields(): array {
	/* translators: %s: a color */
	$colour = __( 'A color like %s. Empty: from the theme’s palette, where it can be read well.', 'vein-elements' );
	return array(
		'clinic_name' => array( __( 'Clinic name', 'vein-elements' ), __( 'As your patients know it.', 'vein-elements' ) ),
		'phone'       => array( __( 'Phone', 'vein-elements' ), __( 'With the area code, as people should read it: (202) 555-0143.', 'vein-elements' ) ),
		'booking_url' => array( __( 'Booking address', 'vein-elements' ), __( 'Begins with https://. Empty: no booking link.', 'vein-elements' ) ),
		'hours'       => array( __( 'Hours', 'vein-elements' ), __( 'In 24-hour time, like: mo-fr 08:00-17:00; sa 09:00-12:00', 'vein-elements' ) ),
		'closed_on'   => array( __( 'Closed days', 'vein-elements' ), __( 'Dates with commas: 2026-12-25, or 12-25 for each year.', 'vein-elements' ) ),
		'time_zone'   => array( __( 'Time zone', 'vein-elements' ), __( 'The clinic’s, not the visitor’s.', 'vein-elements' ) ),
		'accent'      => array( __( 'Accent color', 'vein-elements' ), sprintf( $colour, '#0b5d66' ) ),
		'surface'     => array( __( 'Background color', 'vein-elements' ), sprintf( $colour, '#ffffff' ) ),
		'ink'         => array( __( 'Text color', 'vein-elements' ), sprintf( $colour, '#222222' ) ),
	);
}

/** Tells WordPress of the option, its cleaning and its fields. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\\clean_settings',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'clinic', '', '__return_empty_string', PAGE );
	foreach ( fields() as $field => list( $label, $hint ) ) {
		add_settings_field(
			$field,
			$label,
			__NAMESPACE__ . '\\print_field',
			PAGE,
			'clinic',
			array(
				'label_for' => OPTION . '-' . $field,
				'field'     => $field,
				'hint'      => $hint,
			)
		);
	}
}

/**
 * Keeps what is valid; what is not stays as it was, and a notice says so.
 *
 * @param mixed $given What the form sent.
 * @return array<string, string>
 */
function clean_settings( $given ): array {
	$values = settings();
	foreach ( fields() as $field => list( $label, $hint ) ) {
		if ( ! is_array( $given ) || ! isset( $given[ $field ] ) || ! is_string( $given[ $field ] ) ) {
			continue;
		}
		$clean = clean_field( $field, $given[ $field ] );
		if ( null === $clean ) {
			/* translators: 1: the name of a field, 2: its hint */
			$message = sprintf( __( '“%1$s” was not saved, because it is not valid. %2$s', 'vein-elements' ), $label, $hint );
			add_settings_error( OPTION, $field, esc_html( $message ) );
		} else {
			$values[ $field ] = $clean;
		}
	}
	return $values;
}

/**
 * Prints one field of the form.
 *
 * @param array{label_for: string, field: string, hint: string} $field Which.
 */
function print_field( array $field ): void {
	$value = settings()[ $field['field'] ];
	$name  = OPTION . '[' . $field['field'] . ']';
	if ( 'time_zone' === $field['field'] ) {
		$site = time_zone( array( 'time_zone' => '' ) );
		echo '<select id="' . esc_attr( $field['label_for'] ) . '" name="' . esc_attr( $name ) . '" aria-describedby="' . esc_attr( $field['label_for'] . '-hint' ) . '">';
		/* translators: %s: a time zone, or a dash */
		echo '<option value="">' . esc_html( sprintf( __( 'The site’s (%s)', 'vein-elements' ), $site ? $site : '–' ) ) . '</option>';
		foreach ( timezone_identifiers_list() as $zone ) {
			echo '<option value="' . esc_attr( $zone ) . '"' . selected( $value, $zone, false ) . '>' . esc_html( $zone ) . '</option>';
		}
		echo '</select>';
		if ( '' === $site ) {
			echo '<p class="description">' . esc_html__( 'The site has no named time zone, so without one here nothing is said of the hours.', 'vein-elements' ) . '</p>';
		}
	} else {
		echo '<input class="regular-text" type="text" id="' . esc_attr( $field['label_for'] ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '" aria-describedby="' . esc_attr( $field['label_for'] . '-hint' ) . '">';
	}
	echo '<p class="description" id="' . esc_attr( $field['label_for'] . '-hint' ) . '">' . esc_html( $field['hint'] ) . '</p>';
}

/** Prints the page. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Vein Elements', 'vein-elements' ) . '</h1>';
	echo '<p>' . esc_html__( 'Set these once. Every block, shortcode and tag uses them, unless it has a value of its own.', 'vein-elements' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
