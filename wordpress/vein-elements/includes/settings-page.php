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
		'hours'       => array( __( 'Hours', 'vein-elements' ), __( 'As you would write them: Mon-Fri 8am-5pm; Sat 9am to noon. Days that are not named are closed.', 'vein-elements' ) ),
		'closed_on'   => array( __( 'Closed days', 'vein-elements' ), __( 'Dates with commas: 12/25/2026, or December 25 for each year.', 'vein-elements' ) ),
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
 * Saves what is valid. What is not stays in the form with a note beside it, the website keeps the value before, and one
 * notice says what was saved and what was not.
 *
 * @param mixed $given What the form sent.
 * @return array The option: texts by field, and `unread` where something could not be saved.
 */
function clean_settings( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$values = settings();
	// WordPress cleans a new option twice; the second time it hands in what the first returned.
	$unread  = unread_fields( isset( $given['unread'] ) ? $given : get_option( OPTION ) );
	$saved   = array();
	$refused = array();
	foreach ( fields() as $field => list( $label ) ) {
		if ( ! isset( $given[ $field ] ) || ! is_string( $given[ $field ] ) ) {
			continue;
		}
		$clean = clean_field( $field, $given[ $field ] );
		if ( null === $clean ) {
			$unread[ $field ] = one_line( $given[ $field ] );
			$refused[]        = $label;
			continue;
		}
		if ( ! isset( $given['unread'] ) ) {
			unset( $unread[ $field ] );
		}
		if ( $clean !== $values[ $field ] ) {
			$values[ $field ] = $clean;
			$saved[]          = $label;
		}
	}
	if ( $refused && ! get_settings_errors( OPTION ) ) {
		/* translators: %s: names of fields, with commas */
		$not = sprintf( __( 'Not saved: %s. What you typed is still in the form, with a note beside it.', 'vein-elements' ), implode( ', ', $refused ) );
		/* translators: %s: names of fields, with commas */
		$yes = $saved ? sprintf( __( 'Saved: %s.', 'vein-elements' ), implode( ', ', $saved ) ) : __( 'Nothing else was changed.', 'vein-elements' );
		add_settings_error( OPTION, OPTION, esc_html( $not . ' ' . $yes ) );
	}
	return $unread ? $values + array( 'unread' => $unread ) : $values;
}

/**
 * Says what is wrong with a text that could not be saved, and what would be right.
 *
 * @param string $field The field.
 * @param string $text  What was typed.
 */
function field_problem( string $field, string $text ): string {
	switch ( $field ) {
		case 'clinic_name':
			return __( 'A name cannot have < or >, nor codes like %20.', 'vein-elements' );
		case 'phone':
			return __( 'No phone number was found that can be dialed for sure. Write it with the area code.', 'vein-elements' );
		case 'booking_url':
			return __( 'This is not an address that begins with https://.', 'vein-elements' );
		case 'hours':
			/* translators: %s: a part of what was typed */
			return sprintf( __( 'This part is not understood, or can be meant in two ways: “%s”. Say the days, and AM or PM.', 'vein-elements' ), read_hours( $text )['problem'] );
		case 'closed_on':
			/* translators: %s: a part of what was typed */
			return sprintf( __( 'This is not a day of the calendar, or not understood: “%s”.', 'vein-elements' ), read_closed_days( $text )['problem'] );
		case 'time_zone':
			return __( 'No such time zone is known here. Choose one from the list.', 'vein-elements' );
		default:
			return __( 'This is not a color like #0b5d66.', 'vein-elements' );
	}
}

/**
 * Prints one field of the form.
 *
 * @param array{label_for: string, field: string, hint: string} $field Which.
 */
function print_field( array $field ): void {
	$saved  = settings()[ $field['field'] ];
	$unread = unread_fields( get_option( OPTION ) );
	$wrong  = isset( $unread[ $field['field'] ] );
	$value  = $wrong ? $unread[ $field['field'] ] : $saved;
	$id     = $field['label_for'];
	$about  = ( $wrong ? $id . '-error ' : '' ) . $id . '-hint';
	$name   = OPTION . '[' . $field['field'] . ']';
	if ( 'time_zone' === $field['field'] ) {
		$site = time_zone( array( 'time_zone' => '' ) );
		echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" aria-describedby="' . esc_attr( $about ) . '"' . ( $wrong ? ' aria-invalid="true"' : '' ) . '>';
		/* translators: %s: a time zone, or a dash */
		echo '<option value="">' . esc_html( sprintf( __( 'The site’s (%s)', 'vein-elements' ), $site ? $site : '–' ) ) . '</option>';
		if ( $wrong ) {
			echo '<option value="' . esc_attr( $value ) . '" selected>' . esc_html( $value ) . '</option>';
		}
		foreach ( timezone_identifiers_list() as $zone ) {
			echo '<option value="' . esc_attr( $zone ) . '"' . selected( $value, $zone, false ) . '>' . esc_html( $zone ) . '</option>';
		}
		echo '</select>';
		if ( '' === $site ) {
			echo '<p class="description">' . esc_html__( 'The site has no named time zone, so without one here nothing is said of the hours.', 'vein-elements' ) . '</p>';
		}
	} else {
		echo '<input class="regular-text" type="text" id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '" aria-describedby="' . esc_attr( $about ) . '"' . ( $wrong ? ' aria-invalid="true"' : '' ) . '>';
	}
	if ( $wrong ) {
		$now = '' === $saved
			? __( 'Until then this counts as empty.', 'vein-elements' )
			/* translators: %s: the value that was saved before */
			: sprintf( __( 'The website still has: %s', 'vein-elements' ), $saved );
		echo '<div class="notice notice-error inline" id="' . esc_attr( $id . '-error' ) . '"><p>' . esc_html( field_problem( $field['field'], $value ) . ' ' . $now ) . '</p></div>';
	}
	echo '<p class="description" id="' . esc_attr( $id . '-hint' ) . '">' . esc_html( $field['hint'] ) . '</p>';
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
