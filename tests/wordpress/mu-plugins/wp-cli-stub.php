<?php
// WP-CLI's documented interface, as far as the plugin uses it: it cannot be had here.
define( 'WP_CLI', true );
class WP_CLI {
	public static $commands = array();
	public static function add_command( $name, $callable ) {
		self::$commands[ $name ] = $callable;
	}
	public static function run( $name, $args = array(), $flags = array() ) {
		call_user_func( self::$commands[ $name ], $args, $flags );
	}
	public static function line( $text ) {
		echo $text . "\n";
	}
	public static function success( $text ) {
		echo 'Success: ' . $text . "\n";
	}
	public static function error( $text ) {
		echo 'Error: ' . $text . "\n";
		exit( 0 );
	}
}
