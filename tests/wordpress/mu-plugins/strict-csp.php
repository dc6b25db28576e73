<?php
// A strict Content-Security-Policy, as a site sends it whose own inline code carries a nonce. Emoji use a blob worker;
// WordPress 6.2 prints its eight duotone filters with style attributes.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'wp_body_open', 'wp_global_styles_render_svg_filters' );
remove_action( 'wp_print_styles', 'print_emoji_styles' );
add_action(
	'template_redirect',
	static function () {
		$nonce = wp_generate_password( 20, false );
		header(
			"Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-$nonce'; style-src 'self' 'nonce-$nonce'; " .
			"img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; " .
			"require-trusted-types-for 'script'; trusted-types vein-elements-" . VeinElements\VERSION . ' vein-call-to-book-' . VeinElements\VERSION
		);
		ob_start(
			static function ( $html ) use ( $nonce ) {
				return preg_replace( '~<(style|script(?![^>]*\ssrc=))\b~', '<$1 nonce="' . $nonce . '"', $html );
			}
		);
	}
);
