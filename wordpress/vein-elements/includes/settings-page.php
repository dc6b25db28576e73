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
add_action( 'admin_init', __NAMESPACE__ . '\\add_settings_fields' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\\load_settings_assets' );
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
	array_unshift( $links, '<a href="' . esc_url( settings_url() ) . '">' . esc_html__( 'Settings', 'vein-elements' ) . '</a>' );
	return $links;
}

/** Tells WordPress of the form's sections and fields. */
function add_settings_fields(): void {
	foreach ( form_sections() as $section => list( $title, $about ) ) {
		add_settings_section(
			$section,
			$title,
			static function () use ( $about ) {
				if ( '' !== $about ) {
					echo '<p>' . esc_html( $about ) . '</p>';
				}
			},
			PAGE,
			array(
				'before_section' => '<div class="vein-section" id="vein-' . esc_attr( $section ) . '">',
				'after_section'  => '</div>',
			)
		);
	}
	foreach ( form_fields() as $field => list( $section, $label, $hint, $input ) ) {
		$is_group = in_array( $input, array( 'radio', 'week', 'holidays', 'pages', 'languages', 'offices' ), true );
		add_settings_field(
			$field,
			$label,
			__NAMESPACE__ . '\\print_field',
			PAGE,
			$section,
			array(
				'field' => $field,
				'hint'  => $hint,
				'input' => $input,
				'class' => 'vein-row-' . $field,
			) + ( $is_group ? array() : array( 'label_for' => OPTION . '-' . $field ) )
		);
	}
}

/**
 * Loads the page's style and script.
 *
 * @param string $page The admin page.
 */
function load_settings_assets( string $page ): void {
	if ( 'settings_page_' . PAGE !== $page ) {
		return;
	}
	wp_enqueue_style( 'vein-elements-settings', plugins_url( 'assets/settings.css', FILE ), array(), VERSION );
	wp_enqueue_script( 'vein-elements-settings', plugins_url( 'assets/settings.js', FILE ), array( 'wp-i18n' ), VERSION, true );
	set_translations( 'vein-elements-settings' );
	$facts = array(
		'locale'   => str_replace( '_', '-', determine_locale() ),
		'saved'    => site_values( 'vein-call-to-book' ),
		'holidays' => array_map( __NAMESPACE__ . '\\holidays_text', array_combine( array_keys( HOLIDAYS_US ), array_keys( HOLIDAYS_US ) ) ),
		'colors'   => colour_properties( array_fill_keys( COLOURS, '' ), theme_palette() ) + array(
			'accent'  => '#0b5d66',
			'surface' => theme_palette()['base'] ?? '#fdfcfa',
			'ink'     => theme_palette()['contrast'] ?? '#17211f',
		),
	);
	wp_add_inline_script( 'vein-elements-settings', 'window.veinElementsFacts=' . wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/** Prints the page: the form, and a preview beside it. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap vein-settings"><h1>' . esc_html__( 'Vein Elements', 'vein-elements' ) . '</h1>';
	echo '<p>' . esc_html__( 'Set these once. Every block, shortcode and tag uses them, unless it has a value of its own.', 'vein-elements' ) . '</p>';
	echo '<div class="vein-columns"><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><aside class="vein-preview" aria-labelledby="vein-preview-title"><h2 id="vein-preview-title">' . esc_html__( 'On a phone', 'vein-elements' ) . '</h2>';
	echo '<iframe title="' . esc_attr__( 'Preview of card, symptom checker and bar', 'vein-elements' ) . '" src="' . esc_url( admin_url( 'admin-post.php?action=vein_elements_preview' ) ) . '"></iframe>';
	echo '<p class="description">' . esc_html__( 'As you type, before it is saved.', 'vein-elements' ) . '</p></aside></div></div>';
}
