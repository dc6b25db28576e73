<?php
/**
 * The HTML of an element, with words and a phone link that work before the script has run.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/**
 * An element as HTML, escaped. Nothing in it depends on the time, so that caches may keep it.
 *
 * @param string $tag   The element.
 * @param array  $given What the author gave, by attribute name.
 */
function element_html( string $tag, array $given ): string {
	load_elements();
	$known  = elements()[ $tag ]['attributes'];
	$values = array();
	foreach ( array_intersect_key( $given, $known ) as $name => $value ) {
		$values[ $name ] = attribute_text( $known[ $name ], $value );
	}
	$values  = array_filter( $values, 'is_string' );
	$values += missing_attributes( $tag, array_keys( $values ) );
	$html    = '';
	foreach ( array_intersect_key( $known, $values ) as $name => $attribute ) {
		$html .= 'switch' === $attribute['kind'] ? ' ' . esc_attr( $name ) : sprintf( ' %s="%s"', esc_attr( $name ), exact_attr( $values[ $name ] ) );
	}
	$phone = isset( $given['phone'] ) && is_scalar( $given['phone'] ) ? one_line( (string) $given['phone'] ) : '';
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', tag_escape( $tag ), $html, fallback_html( $tag, $phone, $values ) );
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
 * What stands inside an element until the script has run: a real phone link, and words.
 *
 * @param string $tag    The element.
 * @param string $phone  The author's number; empty for the site's.
 * @param array  $values The element's attributes.
 */
function fallback_html( string $tag, string $phone, array $values ): string {
	$words = words( emergency_number( $values ) );
	$link  = phone_link( $tag, $phone );
	$lines = array();
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
		if ( '' !== $link ) {
			$lines[] = esc_html( trim( $words['call'] . ' ' . ( isset( $values['clinic-name'] ) ? $values['clinic-name'] : '' ) ) ) . ': ' . $link;
		}
		$url = isset( $values['booking-url'] ) ? esc_url_raw( $values['booking-url'], array( 'https' ) ) : '';
		if ( '' !== $url ) {
			$lines[] = '<a href="' . esc_url( $url ) . '">' . esc_html( $words['book'] ) . '</a>';
		}
	}
	return $lines ? '<p>' . implode( '</p><p>', $lines ) . '</p>' : '';
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
