<?php
/**
 * Tells the site's tag manager of calls and bookings, where the clinic has switched it on. Never of an answer or a result.
 *
 * @package vein-elements
 */

namespace VeinElements;

defined( 'ABSPATH' ) || exit;

/** Pushes `vein_call` and `vein_book`, once however many of our scripts are on the page. */
const PUSHES = '(function(w,d){if(w.veinElementsPushes)return;w.veinElementsPushes=1;["call","book"].forEach(function(n){d.addEventListener("vein-"+n,function(e){var p={event:"vein_"+n};if(e.office)p.vein_office=e.office;(w.dataLayer=w.dataLayer||[]).push(p)})})})(window,document);';

add_action(
	'init',
	static function () {
		if ( ! is_admin() && '' !== settings()['data_layer'] ) {
			wp_add_inline_script( HANDLE, PUSHES, 'before' );
			wp_add_inline_script( CARD_HANDLE, PUSHES, 'before' );
		}
	},
	6
);
