<?php
// Another office on every page, as the guide has it.
add_filter(
	'vein_elements_default_attributes',
	static function ( $values ) {
		return array( 'phone' => '(702) 555-0100' ) + $values;
	}
);
