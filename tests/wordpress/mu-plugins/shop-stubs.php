<?php
// WooCommerce's documented conditional tags, without a shop: by the names of pages.
function is_cart() {
	return is_page( 'cart' );
}
function is_checkout() {
	return is_page( 'checkout' );
}
function is_account_page() {
	return is_page( 'my-account' );
}
