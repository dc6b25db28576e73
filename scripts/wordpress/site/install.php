<?php
// Installs WordPress once, with a user of each role.
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Test clinic', 'administrator', 'administrator@example.com', true, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => $role . '@example.com',
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'timezone_string', 'America/Los_Angeles' );
