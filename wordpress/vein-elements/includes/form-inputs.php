<?php
/**
 * The form's inputs.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * What a field shows: what was typed and could not be saved, else what is saved.
 *
 * @param string $field The setting.
 * @return array{value: string, saved: string, wrong: bool}
 */
function shown_value( string $field ): array {
	$unread = unread_fields( get_option( OPTION ) );
	$saved  = settings()[ $field ];
	return array(
		'value' => $unread[ $field ] ?? $saved,
		'saved' => $saved,
		'wrong' => isset( $unread[ $field ] ),
	);
}

/**
 * The attributes that every input has: its id, its name, what describes it, and whether it is not valid.
 *
 * @param string $field The setting.
 */
function input_attributes( string $field ): string {
	$id    = OPTION . '-' . $field;
	$wrong = shown_value( $field )['wrong'];
	$about = ( $wrong ? $id . '-error ' : '' ) . $id . '-read' . ( '' === ( form_fields()[ $field ][2] ?? '' ) ? '' : ' ' . $id . '-hint' );
	return ' id="' . esc_attr( $id ) . '" name="' . esc_attr( OPTION . '[' . $field . ']' ) . '" aria-describedby="' . esc_attr( $about ) . '"' . ( $wrong ? ' aria-invalid="true"' : '' );
}

/**
 * Prints one row of the form.
 *
 * @param array{field: string, hint: string, input: string} $row Which.
 */
function print_field( array $row ): void {
	$field = $row['field'];
	$fixed = fixed_settings();
	if ( isset( $fixed[ $field ] ) ) {
		/* translators: %s: a constant's name */
		echo '<code>' . esc_html( settings()[ $field ] ) . '</code><p class="description">' . esc_html( sprintf( __( 'Set by %s in wp-config.php.', 'vein-elements' ), 'VEIN_ELEMENTS_' . strtoupper( $field ) ) ) . '</p>';
		return;
	}
	$print = __NAMESPACE__ . '\\print_' . $row['input'];
	if ( function_exists( $print ) ) {
		$print( $field );
	} else {
		print_text( $field, $row['input'] );
	}
	if ( isset( field_kinds()[ $field ] ) ) {
		print_notes( $field );
	}
	if ( '' !== $row['hint'] ) {
		echo '<p class="description" id="' . esc_attr( OPTION . '-' . $field . '-hint' ) . '">' . esc_html( $row['hint'] ) . '</p>';
	}
}

/**
 * Prints what is wrong with a field, and the place where the script says what was understood.
 *
 * @param string $field The setting.
 */
function print_notes( string $field ): void {
	$id    = OPTION . '-' . $field;
	$shown = shown_value( $field );
	if ( $shown['wrong'] ) {
		echo '<div class="notice notice-error inline" id="' . esc_attr( $id . '-error' ) . '"><p>' . esc_html( field_problem( $field, $shown['value'] ) . ' ' . meanwhile( $shown['saved'] ) ) . '</p></div>';
	}
	echo '<p class="vein-read-back" id="' . esc_attr( $id . '-read' ) . '" role="status"></p>';
}

/**
 * Prints a field of one line.
 *
 * @param string $field The setting.
 * @param string $mode  What a phone's keyboard should offer: text, tel or url.
 */
function print_text( string $field, string $mode = 'text' ): void {
	// Numbers and addresses run from left to right in every language.
	echo '<input class="regular-text" type="text" inputmode="' . esc_attr( $mode ) . '"' . ( 'text' === $mode ? '' : ' dir="ltr"' ) . ' value="' . esc_attr( shown_value( $field )['value'] ) . '"' . input_attributes( $field ) . '>';
}

/**
 * Prints a field of some lines.
 *
 * @param string $field The setting.
 */
function print_textarea( string $field ): void {
	echo '<textarea class="large-text" rows="2"' . input_attributes( $field ) . '>' . esc_html( shown_value( $field )['value'] ) . '</textarea>';
}

/**
 * Prints a color: a text, which may be empty. The script adds a picker.
 *
 * @param string $field The setting.
 */
function print_colour( string $field ): void {
	echo '<input class="vein-color" type="text" dir="ltr" spellcheck="false" value="' . esc_attr( shown_value( $field )['value'] ) . '"' . input_attributes( $field ) . '>';
}

/**
 * Prints a font, with those of the theme as suggestions.
 *
 * @param string $field The setting.
 */
function print_font( string $field ): void {
	echo '<input class="regular-text" type="text" dir="ltr" spellcheck="false" list="vein-fonts" value="' . esc_attr( shown_value( $field )['value'] ) . '"' . input_attributes( $field ) . '><datalist id="vein-fonts">';
	foreach ( theme_fonts() + array( 'Georgia, serif' => 'Georgia' ) as $font => $name ) {
		echo '<option value="' . esc_attr( $font ) . '">' . esc_html( $name ) . '</option>';
	}
	echo '</datalist>';
}

/**
 * Prints a choice.
 *
 * @param string $field The setting.
 */
function print_select( string $field ): void {
	$value = shown_value( $field )['value'];
	echo '<select' . input_attributes( $field ) . '>';
	foreach ( choice_words( $field ) as $word => $label ) {
		echo '<option value="' . esc_attr( (string) $word ) . '"' . selected( $value, (string) $word, false ) . '>' . esc_html( $label ) . '</option>';
	}
	echo '</select>';
}

/**
 * Prints a choice of which all words are seen.
 *
 * @param string $field The setting.
 */
function print_radio( string $field ): void {
	$value = shown_value( $field )['value'];
	if ( 'hours_by' === $field && ( null === week_rows( settings()['hours'] ) || shown_value( 'hours' )['wrong'] ) ) {
		$value = 'words';
	} elseif ( 'hours_by' === $field && '' === $value ) {
		$value = 'days';
	}
	echo '<fieldset><legend class="screen-reader-text">' . esc_html( field_label( $field ) ) . '</legend>';
	foreach ( choice_words( $field ) as $word => $label ) {
		echo '<label class="vein-option"><input type="radio" name="' . esc_attr( OPTION . '[' . $field . ']' ) . '" value="' . esc_attr( $word ) . '"' . checked( $value, $word, false ) . '> ' . esc_html( $label ) . '</label>';
	}
	echo '</fieldset>';
}

/**
 * Prints boxes to tick; an empty value comes with them, so that ticking none is heard too.
 *
 * @param string                $field  The setting.
 * @param array<string, string> $labels Words to save, and what is said of each.
 */
function print_boxes( string $field, array $labels ): void {
	$ticked = explode( ' ', shown_value( $field )['value'] );
	echo '<fieldset class="vein-boxes"><legend class="screen-reader-text">' . esc_html( field_label( $field ) ) . '</legend><input type="hidden" name="' . esc_attr( OPTION . '[' . $field . '][]' ) . '" value="">';
	foreach ( $labels as $word => $label ) {
		echo '<label class="vein-option"><input type="checkbox" name="' . esc_attr( OPTION . '[' . $field . '][]' ) . '" value="' . esc_attr( (string) $word ) . '"' . checked( in_array( (string) $word, $ticked, true ), true, false ) . '> ' . esc_html( $label ) . '</label>';
	}
	echo '</fieldset>';
}
