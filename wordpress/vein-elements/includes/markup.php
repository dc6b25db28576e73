<?php
/**
 * The HTML of an element, with words and a phone link that work before the script has run.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * An element as HTML, escaped. Nothing in it depends on the time, so that caches may keep it. It is phrasing content, so
 * that a paragraph may hold it.
 *
 * @param string $tag   The element.
 * @param array  $given What the author gave, by attribute name.
 */
function element_html( string $tag, array $given ): string {
	$known  = elements()[ $tag ]['attributes'];
	$values = array();
	foreach ( array_intersect_key( $given, $known ) as $name => $value ) {
		$values[ $name ] = attribute_text( $known[ $name ], $value );
	}
	$values  = array_filter( $values, 'is_string' );
	$values += missing_attributes( $tag, array_keys( $values ) );
	$phone   = isset( $given['phone'] ) && is_scalar( $given['phone'] ) ? one_line( (string) $given['phone'] ) : '';
	$where   = where_printed();
	if ( 'excerpt' === $where ) {
		return '';
	}
	if ( 'vein-call-to-book' === $tag && '' === phone_link( $tag, $phone ) && ! has_other_way( $values ) ) {
		return nobody_html();
	}
	$fallback = fallback_html( $tag, $phone, $values );
	if ( 'list' === $where ) {
		return $fallback;
	}
	load_elements( $tag );
	if ( 'vein-call-to-book' === $tag ) {
		is_bar_printed( $values );
	}
	$html = '';
	foreach ( array_intersect_key( $known, $values ) as $name => $attribute ) {
		$html .= 'switch' === $attribute['kind'] ? ' ' . esc_attr( $name ) : sprintf( ' %s="%s"', esc_attr( $name ), exact_attr( $values[ $name ] ) );
	}
	$style = reserve( $tag, $values );
	$html .= '' === $style ? '' : ' style="' . esc_attr( $style ) . '"';
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', tag_escape( $tag ), $html, $fallback );
}

/**
 * Whether a card leads somewhere but to the phone.
 *
 * @param array $values The element's attributes.
 */
function has_other_way( array $values ): bool {
	return '' !== booking_address( $values ) || ( isset( $values['sms'] ) && '' !== phone_href( $values['sms'] ) );
}

/**
 * Where to book; empty where that is no address an element takes.
 *
 * @param array $values The element's attributes.
 */
function booking_address( array $values ): string {
	$given = isset( $values['booking-url'] ) ? trim( $values['booking-url'] ) : '';
	return preg_match( '~^https://~i', $given ) ? esc_url_raw( $given, array( 'https' ) ) : '';
}

/** In place of a card that leads nowhere: nothing for visitors, a word for those who can mend it. */
function nobody_html(): string {
	$post = (int) get_the_ID();
	$url  = current_user_can( 'manage_options' ) ? settings_url() : (string) get_edit_post_link( $post, 'raw' );
	if ( 'page' !== where_printed() || ! current_user_can( 'edit_posts' ) || '' === $url ) {
		return '';
	}
	return '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Set the clinic’s phone number', 'vein-elements' ) . '</a> ' . esc_html__( '(Visitors do not see this.)', 'vein-elements' );
}

/**
 * A value between double quotes that a browser reads back as it is: `esc_attr()` would take `&amp;` for an entity, and
 * brackets for a shortcode would be run inside the attribute.
 *
 * @param string $value What the element should get.
 */
function exact_attr( string $value ): string {
	return strtr(
		esc_textarea( $value ),
		array(
			'[' => '&#091;',
			']' => '&#093;',
		)
	);
}

/**
 * What stands inside an element until the script has run, and in its place in lists and feeds: words, and a real phone
 * link.
 *
 * @param string $tag    The element.
 * @param string $phone  The author's number; empty for the site's.
 * @param array  $values The element's attributes.
 */
function fallback_html( string $tag, string $phone, array $values ): string {
	$words = words( emergency_number( $values ) );
	// Each text outside of a page says a number once.
	$link  = 'page' !== where_printed() && is_number_said() ? '' : phone_link( $tag, $phone );
	$lines = array();
	if ( '' !== $link ) {
		is_number_said( true );
	}
	if ( 'vein-symptom-checker' === $tag ) {
		$lines[] = '<strong>' . esc_html( $words['emergency'] ) . '</strong> ' . esc_html( $words['signs'] );
		if ( '' !== $link ) {
			$lines[] = esc_html( $words['checker'] ) . ' ' . $link;
		}
	} elseif ( 'vein-pump-diagram' === $tag ) {
		$lines[] = esc_html( $words['pump'] );
		if ( '' !== $link ) {
			$lines[] = esc_html( $words['question'] ) . ' ' . $link;
		}
	} else {
		$offices = 'page' === where_printed() ? office_links( $tag, $phone ) : '';
		if ( '' !== $offices ) {
			$lines[] = $offices;
		} elseif ( '' !== $link ) {
			$lines[] = esc_html( trim( $words['call'] . ' ' . ( isset( $values['clinic-name'] ) ? $values['clinic-name'] : '' ) ) ) . ': ' . $link;
		}
		$url = booking_address( $values );
		if ( '' !== $url ) {
			$lines[] = '<a href="' . esc_url( $url ) . '">' . esc_html( $words['book'] ) . '</a>';
		}
	}
	return implode( '<br>', $lines );
}

/**
 * The clinic's phone link, or nothing where no number is known.
 *
 * @param string $tag   The element it stands in.
 * @param string $phone The author's number; empty for the site's.
 */
function phone_link( string $tag, string $phone ): string {
	$site = site_values( $tag );
	$text = '' === phone_href( $phone ) ? ( isset( $site['phone'] ) && is_string( $site['phone'] ) ? $site['phone'] : '' ) : $phone;
	$href = phone_href( $text );
	return '' === $href ? '' : sprintf( '<a href="%s">%s</a>', esc_url( $href, array( 'tel' ) ), esc_html( $text ) );
}

/**
 * The number to call in an emergency: the element's where the element would take it.
 *
 * @param array $values The element's attributes.
 */
function emergency_number( array $values ): string {
	$given = isset( $values['emergency-number'] ) ? $values['emergency-number'] : '';
	return preg_match( '/^\s*([0-9]{2,4})\s*$/u', $given, $found ) ? $found[1] : '911';
}

/**
 * The visitor's words in the page's language: English, or Spanish as the elements have it.
 *
 * @param string $emergency The number to call in an emergency.
 * @return array<string, string>
 */
function words( string $emergency ): array {
	if ( 0 === strpos( determine_locale(), 'es' ) ) {
		return array(
			'emergency' => 'En una emergencia, llame al ' . $emergency . '.',
			'signs'     => 'No espere si le cuesta respirar o le duele el pecho. No espere si una pierna se pone fría o azul, o si una vena sangra.',
			'checker'   => 'Las preguntas necesitan JavaScript. También puede llamarnos:',
			'pump'      => 'Con cada paso, el pie y la pantorrilla empujan la sangre hacia arriba. Las válvulas de las venas impiden que vuelva a bajar.',
			'question'  => '¿Tiene preguntas sobre sus venas? Llame al',
			'call'      => 'Llame a',
			'book'      => 'Pida una cita en línea',
		);
	}
	return array(
		'emergency' => 'In an emergency, call ' . $emergency . '.',
		'signs'     => 'Do not wait if it is hard to breathe or your chest hurts. Do not wait if a leg turns cold or blue, or a vein bleeds.',
		'checker'   => 'The questions need JavaScript. You can also call us:',
		'pump'      => 'With each step the foot and the calf push blood up. Valves in the veins keep it from falling back.',
		'question'  => 'A question about your veins? Call',
		'call'      => 'Call',
		'book'      => 'Book a visit online',
	);
}
