<?php
// The CSS of a theme that spares nothing.
add_action(
	'wp_head',
	static function () {
		echo '<style>html{font-size:62.5%}*{margin:0;padding:0;font-family:serif;box-sizing:content-box}
			a{color:red!important;display:inline!important;font-size:9px}p{font-size:9px;line-height:1}
			div:empty,span:empty,vein-call-to-book:empty,vein-symptom-checker:empty,vein-pump-diagram:empty{display:none}
			.entry-content>*{max-width:320px}button,input{all:unset}svg{width:10px;height:10px;fill:red}
			body{text-transform:uppercase;word-spacing:9px;letter-spacing:3px;visibility:visible}</style>';
	},
	99
);
